/**
 * Statements as they were sent: what they said is kept, and never edited. What an issued month comes to today beyond
 * what was issued for it is a correction, line by line, on the first statement that is not issued yet; what is in
 * dispute is flagged and changes no amount.
 */
package org.avenant.issue;
