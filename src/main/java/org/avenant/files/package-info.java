/**
 * YAML, tables and text to the model; the only room that parses data, and the only one that writes into a root.
 *
 * <p>Files are taken as people have them: any of the usual encodings, separators and ways to write a number.
 * What can be read two ways is refused, with both readings.
 *
 * <p>What is written is a new contract and what it needs, or a statement that is issued: new files only, all of them
 * or none. No file that is there is ever changed.
 */
package org.avenant.files;
