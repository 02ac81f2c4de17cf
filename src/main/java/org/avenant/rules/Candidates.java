package org.avenant.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences that a line may be: those whose own words it has, each with its pattern once that is asked for. */
final class Candidates {

    private final List<Candidate> all;

    Candidates(List<Entry> entries, Holes holes) {
        this.all = entries.stream().map(entry -> new Candidate(entry, holes)).toList();
    }

    /** One sentence. */
    static final class Candidate {

        private final Entry entry;
        private final Holes holes;
        private final List<String> stretches;
        private Pattern pattern;

        Candidate(Entry entry, Holes holes) {
            this.entry = entry;
            this.holes = holes;
            this.stretches = entry.stretches();
        }

        Entry entry() {
            return entry;
        }

        /** A quick look, before the pattern is made. */
        private boolean mayBe(String folded) {
            for (String stretch : stretches) {
                if (!folded.contains(stretch)) {
                    return false;
                }
            }
            return true;
        }

        /** Looks at a line; what stands in its holes stands where the matcher finds it. */
        Matcher matcher(String line) {
            if (pattern == null) {
                pattern = entry.pattern(holes::pattern);
            }
            return pattern.matcher(Plain.of(line));
        }
    }

    /** Those that are worth a closer look, in the order of the phrasebook. */
    Stream<Candidate> of(String line) {
        String folded = Entry.folded(line);
        return all.stream().filter(candidate -> candidate.mayBe(folded));
    }
}
