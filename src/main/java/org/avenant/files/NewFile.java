package org.avenant.files;

/**
 * A file to be made.
 *
 * @param name its path as a person would type it, relative to the root
 */
public record NewFile(String name, String text) {}
