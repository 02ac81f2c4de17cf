package org.avenant.rules;

import org.avenant.amount.Unit;
import org.avenant.facts.Measures;

/** What words of a rule can refer to: the measures there are and the currency of the contract. */
record Lexicon(Measures measures, Unit currency) {}
