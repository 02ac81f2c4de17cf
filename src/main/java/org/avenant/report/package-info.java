/** Statements as text for people, JSON for programs and CSV for tables; nothing is decided here. */
package org.avenant.report;
