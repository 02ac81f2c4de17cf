package org.avenant.report;

import java.time.LocalDate;
import java.util.Optional;
import org.avenant.language.Language;
import org.avenant.statement.Version;

/** Says which version of a clause served: {@code version in force from 1 April 2026}. */
record VersionWords(Labels labels, Language language) {

    String of(Version version) {
        return labels.get("version") + day("from", version.from()) + day("until", version.until());
    }

    private String day(String label, Optional<LocalDate> day) {
        return day.map(d -> " " + labels.get("version-" + label) + " " + language.date(d)).orElse("");
    }
}
