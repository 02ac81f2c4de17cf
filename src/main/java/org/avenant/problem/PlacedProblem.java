package org.avenant.problem;

import java.util.Optional;

/** A problem that stands in a file. */
public sealed interface PlacedProblem extends Problem
        permits BookProblem, DataProblem, IssueProblem, RuleProblem, StatementProblem, YamlProblem {

    Place place();

    @Override
    default Optional<Place> where() {
        return Optional.of(place());
    }
}
