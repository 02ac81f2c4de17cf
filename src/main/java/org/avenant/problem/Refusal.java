package org.avenant.problem;

import java.util.List;

/** The call or its input cannot be used: nothing was evaluated and nothing was written. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public Refusal(List<Problem> problems) {
        super(problems.isEmpty() ? "" : problems.get(0).toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public Refusal(Problem problem) {
        this(List.of(problem));
    }

    /** What is wrong, at least one, in the order found. */
    public List<Problem> problems() {
        return problems;
    }

    /** Refuses if anything was found. */
    public static void ifAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
