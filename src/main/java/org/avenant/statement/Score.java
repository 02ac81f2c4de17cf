package org.avenant.statement;

import java.math.BigDecimal;

/** Points that a clause counts this month: no amount, and in no total. */
public record Score(Answer answer, BigDecimal points) {

    public Subject subject() {
        return answer.subject();
    }
}
