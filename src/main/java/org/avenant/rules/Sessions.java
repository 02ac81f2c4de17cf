package org.avenant.rules;

import java.util.Collection;
import java.util.List;
import org.avenant.facts.Fact;
import org.avenant.facts.Incident;
import org.avenant.statement.Pen;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** Fires a rule base, each time in a session that knows of no time before: to reset one takes a fraction of what it takes to make one. */
final class Sessions implements Engine.Fireable {

    /** The name under which rules know the pen. */
    static final String PEN = "due";

    /** How it is known which rule wrote what. */
    enum Signs {
        /** What is written says so itself. */
        OWN,
        /** The pen is handed from rule to rule. */
        HANDED_OVER
    }

    private static final KieSessionConfiguration DIRECT = direct();

    private final KieSessionsPool pool;
    private final int rules;
    private final Signs signs;

    /** @param rules how many rules the base has */
    Sessions(KieBase base, int rules, Signs signs) {
        this.pool = base.newKieSessionsPool(1);
        this.rules = rules;
        this.signs = signs;
    }

    /**
     * Rules change no facts, so that none has to wait for another: each fires where it is found to match. A session is one thread's.
     * A session so made tells no listener before a rule fires, and is not for pens that are handed over.
     */
    private static KieSessionConfiguration direct() {
        KieSessionConfiguration direct = KieServices.get().newKieSessionConfiguration();
        direct.setOption(DirectFiringOption.YES);
        direct.setOption(ThreadSafeOption.NO);
        return direct;
    }

    @Override
    public List<Pen.Written> fire(Collection<Fact> facts) {
        Pen pen = new Pen();
        KieSession session = signs == Signs.OWN ? pool.newKieSession(DIRECT) : pool.newKieSession();
        try {
            session.setGlobal(PEN, pen);
            if (signs == Signs.HANDED_OVER) {
                session.addEventListener(new HandsOver(pen));
            }
            facts.forEach(session::insert);
            // A rule fires once for each incident, and a few times for outcomes that are alike.
            int limit = (10 + facts.size()) * rules + 10;
            demandEnd(session.fireAllRules(limit), limit);
        } finally {
            session.dispose();
        }
        return pen.written();
    }

    /** Rules change no facts, so they cannot go round in circles; if they seem to, nothing they said is to be trusted. */
    private static void demandEnd(int fired, int limit) {
        if (fired >= limit) {
            throw new IllegalStateException("rules fired " + fired + " times");
        }
    }

    private static final class HandsOver extends DefaultAgendaEventListener {

        private final Pen pen;

        HandsOver(Pen pen) {
            this.pen = pen;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            pen.handTo(event.getMatch().getRule().getName(), event.getMatch().getObjects().stream()
                    .filter(Incident.class::isInstance)
                    .map(incident -> ((Incident) incident).reference())
                    .findFirst());
        }
    }
}
