package org.avenant.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the terms of a contract mean: in a month each means one thing; over its whole life, one after the other.
 *
 * @param meanings by the term, never in a circle
 */
public record Definitions(Map<String, List<Phrase>> meanings) {

    /** The terms that some dues define. */
    public static Definitions of(Stream<Due> dues) {
        return new Definitions(dues
                .filter(Due.Define.class::isInstance)
                .map(Due.Define.class::cast)
                .collect(Collectors.groupingBy(
                        Due.Define::term, LinkedHashMap::new, Collectors.mapping(Due.Define::meaning, Collectors.toList()))));
    }

    /** The phrases that a due is said with, and all they are made of, those that its terms ever stand for included. */
    public Stream<Phrase> behind(Due due) {
        return due.phrases().stream().flatMap(this::behind);
    }

    private Stream<Phrase> behind(Phrase phrase) {
        return phrase.all().stream().flatMap(part -> part instanceof Phrase.Defined term
                ? Stream.concat(Stream.of(part), meaningsOf(term).flatMap(this::behind))
                : Stream.of(part));
    }

    private Stream<Phrase> meaningsOf(Phrase.Defined term) {
        return meanings.getOrDefault(term.name(), List.of()).stream();
    }

    /** A term behind some dues that means nothing. */
    public Optional<String> undefined(List<Due> dues) {
        for (Due due : dues) {
            for (Phrase phrase : due.phrases()) {
                Optional<String> term = undefined(phrase);
                if (term.isPresent()) {
                    return term;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> undefined(Phrase phrase) {
        for (String term : phrase.terms()) {
            Optional<String> nothing = meanings.containsKey(term)
                    ? meanings.get(term).stream().flatMap(meaning -> undefined(meaning).stream()).findFirst()
                    : Optional.of(term);
            if (nothing.isPresent()) {
                return nothing;
            }
        }
        return Optional.empty();
    }

    /** The due with what its terms mean in their place. */
    public Due inPlace(Due due) {
        for (Phrase phrase : due.phrases()) {
            if (!phrase.terms().isEmpty()) {
                return due.saying(due.phrases().stream().map(this::inPlace).toList());
            }
        }
        return due;
    }

    private Phrase inPlace(Phrase phrase) {
        Function<Phrase, Phrase> mean = this::inPlace;
        return phrase instanceof Phrase.Defined term
                ? meaningsOf(term).map(mean).findFirst().orElseThrow()
                : phrase.madeOf(phrase.parts().stream().map(mean).toList());
    }
}
