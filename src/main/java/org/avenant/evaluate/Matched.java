package org.avenant.evaluate;

import java.util.AbstractList;
import java.util.List;
import org.avenant.amount.Expression.Figure;

/** The figures that a rule's conditions matched, looked up once somebody asks for them: what a month comes to hangs on none. */
final class Matched extends AbstractList<Figure> {

    private final Judge judge;
    private final List<Asked> conditions;
    private List<Figure> figures;

    Matched(Judge judge, List<Asked> conditions) {
        this.judge = judge;
        this.conditions = conditions;
    }

    private List<Figure> figures() {
        if (figures == null) {
            figures = judge.matched(conditions);
        }
        return figures;
    }

    @Override
    public Figure get(int index) {
        return figures().get(index);
    }

    @Override
    public int size() {
        return figures().size();
    }
}
