package org.avenant.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.facts.Measure;
import org.avenant.language.Language;
import org.avenant.problem.RuleProblem;

/**
 * Turns a file of sentences into the same file in DRL, line for line, so that a line of the one is a line of the
 * other. What the DRL may say is then judged by the gate like any other.
 */
final class SentenceReader {

    private static final Pattern LANGUAGE = Pattern.compile("expander\\s+(en|fr)\\.dsl\\s*;?");

    /** No sentence of a contract is longer; a longer one is an attack on the patterns. */
    static final int LONGEST = 600;

    /** So many sentences that are none are told; what comes after them is not looked at. */
    static final int ENOUGH = 50;

    private final Phrasebook phrasebook;
    private final Lexicon lexicon;
    private final Language otherwise;
    private final Map<Language, Candidates> conditions = new EnumMap<>(Language.class);
    private final Map<Language, Candidates> dues = new EnumMap<>(Language.class);
    private final Map<String, String> known = new HashMap<>();

    /** @param otherwise the language of a file that does not say its own */
    SentenceReader(Phrasebook phrasebook, Lexicon lexicon, Language otherwise) {
        this.phrasebook = phrasebook;
        this.lexicon = lexicon;
        this.otherwise = otherwise;
    }

    private enum Part { HEAD, WHEN, THEN }

    /** The file in DRL; sentences that are none are reported to the source. */
    RuleSource expand(RuleSource source) {
        List<String> lines = new ArrayList<>();
        Language language = otherwise;
        Part part = Part.HEAD;
        int offset = 0;
        Remarks remarks = Remarks.of(source.text());
        Optional<Integer> unclosed = remarks.unclosed();
        if (unclosed.isPresent()) {
            source.report(new RuleProblem.UnclosedRemark(source.place(unclosed.get(), 2)));
            return source;
        }
        for (String line : Frame.whole(source, remarks.blanked()).split("\n", -1)) {
            String words = line.strip();
            Matcher expander = LANGUAGE.matcher(words);
            if (part == Part.HEAD && expander.matches()) {
                language = Language.of(expander.group(1)).orElseThrow();
                lines.add("");
            } else if (words.startsWith(">")) {
                source.report(new RuleProblem.RawLine(source.place(offset + line.indexOf('>'), words.length())));
                lines.add("");
            } else {
                part = next(part, words);
                boolean sentence = part != Part.HEAD && !words.isEmpty() && !Frame.MARKS.contains(words);
                if (!sentence) {
                    demandAlone(source, words, offset + line.indexOf(words));
                }
                lines.add(sentence ? once(source, language, part, words, offset + line.indexOf(words)) : line);
            }
            offset += line.length() + 1;
        }
        return source.expandedTo(String.join("\n", lines));
    }

    private static Part next(Part part, String words) {
        return switch (words) {
            case "when" -> Part.WHEN;
            case "then" -> Part.THEN;
            case "end" -> Part.HEAD;
            default -> words.startsWith("rule ") ? Part.HEAD : part;
        };
    }

    /** What parts a rule stands alone, so that nothing beside it escapes being read as a sentence. */
    private static void demandAlone(RuleSource source, String words, int offset) {
        Tokens.of(words, offset).stream()
                .filter(token -> !Frame.MARKS.contains(words) && Frame.MARKS.stream().anyMatch(token::isWord))
                .findFirst()
                .ifPresent(mark -> source.report(new RuleProblem.WordNotAlone(source.place(mark), mark.text())));
    }

    /** The same words mean the same in every rule: a phase is asked for by most of them. */
    private String once(RuleSource source, Language language, Part part, String words, int offset) {
        String key = language.code() + " " + part + " " + words;
        String said = known.get(key);
        if (said != null) {
            return said;
        }
        int before = source.problems().size();
        String drl = drl(source, language, part, words, offset);
        if (!drl.isEmpty() && source.problems().size() == before) {
            known.put(key, drl);
        }
        return drl;
    }

    private String drl(RuleSource source, Language language, Part part, String words, int offset) {
        if (source.problems().size() > ENOUGH) {
            // The file is refused already, and nobody mends more at a time.
            return "";
        }
        if (words.length() > LONGEST) {
            source.report(new RuleProblem.TextTooLong(source.place(offset, LONGEST), LONGEST));
            return "";
        }
        for (Candidates.Candidate candidate : candidates(language, part).of(words).toList()) {
            Matcher matcher = candidate.matcher(words);
            if (matcher.matches()) {
                Filling filling = new Filling(candidate.entry(), words, matcher, lexicon.holes(language));
                int before = source.problems().size();
                Optional<Map<String, String>> fillings = filling.read(source, language, offset);
                if (fillings.isPresent()) {
                    return "  " + filling.withUnit(candidate.entry().drl(fillings.get()));
                }
                if (source.problems().size() > before) {
                    // The sentence is this one; what is wrong with its amount has been told.
                    return "";
                }
            }
        }
        List<Entry> entries = phrasebook.entries(language, part == Part.WHEN);
        new UnknownSentence(source, language, lexicon.holes(language), lexicon, entries, isForeign(language, part, words)).report(words, offset);
        return "";
    }

    private Candidates candidates(Language language, Part part) {
        return (part == Part.WHEN ? conditions : dues).computeIfAbsent(
                language, spoken -> new Candidates(phrasebook.entries(spoken, part == Part.WHEN), lexicon.holes(spoken)));
    }

    private boolean isForeign(Language language, Part part, String words) {
        return Stream.of(Language.values())
                .filter(other -> other != language)
                .flatMap(other -> candidates(other, part).of(words))
                .anyMatch(candidate -> candidate.matcher(words).matches());
    }

    /** What a line says in an entry's holes. */
    private final class Filling {

        private final Entry entry;
        private final String line;
        private final Matcher matcher;
        private final Holes holes;

        Filling(Entry entry, String line, Matcher matcher, Holes holes) {
            this.entry = entry;
            this.line = line;
            this.matcher = matcher;
            this.holes = holes;
        }

        Optional<Map<String, String>> read(RuleSource source, Language language, int offset) {
            Map<String, String> fillings = new HashMap<>();
            Optional<Measure> figure = figure();
            for (Map.Entry<String, Hole> hole : entry.holes().entrySet()) {
                String name = hole.getKey();
                Optional<String> read = hole.getValue().isPhrase()
                        ? phrase(source, language, hole.getValue(), in(name), offset + matcher.start(name))
                        : holes.read(hole.getValue(), in(name), figure);
                if (read.isEmpty()) {
                    return Optional.empty();
                }
                fillings.put(name, read.get());
            }
            return Optional.of(fillings);
        }

        /** What stands in a hole, as it is written. */
        private String in(String hole) {
            return line.substring(matcher.start(hole), matcher.end(hole));
        }

        /** The DRL with the unit that the sentence names. */
        String withUnit(String drl) {
            boolean named = entry.holes().entrySet().stream()
                    .anyMatch(hole -> hole.getValue() == Hole.QUANTITY
                            && holes.quantified(Hole.QUANTITY, in(hole.getKey())).filter(q -> !q.unit().isEmpty()).isPresent());
            boolean room = drl.startsWith("Kpi( ") && !drl.contains("unit ==");
            return named && room
                    ? drl.substring(0, drl.lastIndexOf(" )")) + ", unit == \"" + figure().orElseThrow().unit().code() + "\" )"
                    : drl;
        }

        private Optional<Measure> figure() {
            return entry.holes().entrySet().stream()
                    .filter(hole -> hole.getValue().namesFigure())
                    .findFirst()
                    .flatMap(hole -> holes.measure(hole.getValue(), in(hole.getKey())));
        }

        private Optional<String> phrase(RuleSource source, Language language, Hole hole, String words, int offset) {
            Token literal = new Token(Token.Sort.TEXT, words, offset - 1, offset + words.length() + 1);
            if (hole.isIncident()) {
                PhraseCursor cursor = new PhraseCursor(source, literal, Dialect.of(language), lexicon.currency().code());
                return new IncidentReader(cursor, lexicon).read(hole == Hole.NONE);
            }
            PhraseReader reader = new PhraseReader(source, literal, lexicon, Dialect.of(language));
            return switch (hole) {
                case AMOUNT, RELEASED -> reader.amount().map(amount -> amount.words());
                case MEANING -> reader.meaning().map(meaning -> meaning.words());
                case CALLS -> reader.calls().map(calls -> calls.words());
                case BEYOND -> reader.holdBound().map(bound -> bound.words());
                case SELECTION -> reader.selection().map(selection -> selection.words());
                case REPRICED -> reader.repriced().map(repriced -> repriced.words());
                case REVISION -> reader.revision().map(revision -> revision.words());
                default -> reader.limit().map(limit -> limit.words());
            };
        }
    }
}
