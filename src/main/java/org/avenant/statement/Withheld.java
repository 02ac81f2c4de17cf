package org.avenant.statement;

import java.util.List;
import org.avenant.contract.ClauseNumber;

/** A due that gates stopped: no line, and in no sum or limit. */
public record Withheld(Line line, List<ClauseNumber> by) {}
