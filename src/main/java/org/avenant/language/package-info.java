/**
 * English and French: how each writes and reads numbers, dates, lists and plurals.
 *
 * <p>The lowest room of the house, because amounts and problems are both told to people.
 * Symbols are spelled out here and never taken from the machine's locale, so that a statement has the same
 * characters on every machine.
 */
package org.avenant.language;
