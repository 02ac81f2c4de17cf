/** What was agreed: the parties, the term, the currency, the rounding, and the clauses as signed. */
package org.avenant.contract;
