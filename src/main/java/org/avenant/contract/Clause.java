package org.avenant.contract;

/**
 * A clause as signed.
 *
 * @param title the heading's words, empty where the clause opens without any
 * @param text the wording up to the next clause
 */
public record Clause(ClauseNumber number, String title, String text) {}
