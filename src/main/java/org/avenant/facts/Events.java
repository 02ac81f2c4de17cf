package org.avenant.facts;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.avenant.contract.Days;

/** Every incident noted, in the order of their dates. */
public final class Events {

    public static final Events NONE = new Events(List.of());

    private final List<Event> all;

    public Events(Collection<Event> all) {
        this.all = all.stream().sorted(Event.IN_ORDER).toList();
    }

    /** Those of a month. */
    public List<Event> of(YearMonth month) {
        return all.stream().filter(event -> event.month().equals(month)).toList();
    }

    /** Those of some days. */
    List<Event> of(Days days) {
        return all.stream().filter(event -> days.contain(event.date())).toList();
    }

    /** Those of a month and of all before it. */
    public List<Event> until(YearMonth month) {
        return all.stream().filter(event -> !event.month().isAfter(month)).toList();
    }

    /** The one that goes by a reference, or empty. */
    public Optional<Event> find(String reference) {
        return all.stream().filter(event -> event.reference().equals(reference)).findFirst();
    }
}
