/**
 * YAML, tables and text to the model; the only room that parses data.
 *
 * <p>Files are taken as people have them: any of the usual encodings, separators and ways to write a number.
 * What can be read two ways is refused, with both readings.
 */
package org.avenant.files;
