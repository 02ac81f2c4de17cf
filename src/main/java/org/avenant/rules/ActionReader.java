package org.avenant.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.avenant.facts.Window;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Due;
import org.avenant.statement.Kind;
import org.avenant.statement.Limit;
import org.avenant.statement.Repriced;
import org.avenant.statement.Revision;
import org.avenant.statement.Selection;
import org.avenant.statement.Verb;

/** Judges a rule's consequence: {@code due.verb( "…" );}, one or more, and nothing else. */
final class ActionReader {

    /** No sentence of a contract is longer; a longer literal is an attack on the parser. */
    private static final int MOST_TEXT = 300;

    private final RuleText rule;
    private final RuleSource source;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private int at;

    ActionReader(RuleText rule, Lexicon lexicon) {
        this.rule = rule;
        this.source = rule.source();
        this.lexicon = lexicon;
    }

    /** The dues of the rule's consequence; what is none is reported. */
    List<Due> read() {
        Token end = rule.endToken();
        tokens.addAll(rule.actions());
        tokens.add(new Token(Token.Sort.END, "", end.offset(), end.offset()));
        return dues();
    }

    /** Where each of the dues stands. */
    List<Place> places() {
        return List.copyOf(places);
    }

    private List<Due> dues() {
        if (tokens.size() == 1) {
            source.report(new RuleProblem.RuleDoesNothing(source.place(rule.tokens().get(rule.then())), rule.name()));
        }
        List<Due> dues = new ArrayList<>();
        while (tokens.get(at).sort() != Token.Sort.END) {
            Optional<List<Token>> call = call();
            if (call.isEmpty()) {
                return List.of();
            }
            due(call.get()).ifPresent(dues::add);
            places.add(placeOf(call.get()));
        }
        demandOneVoice(dues);
        return List.copyOf(dues);
    }

    /** Its texts; its verb where it has none. */
    private Place placeOf(List<Token> call) {
        Token first = call.get(Math.min(1, call.size() - 1));
        return source.place(first.offset(), call.get(call.size() - 1).end() - first.offset());
    }

    /** "Nothing is due" and an amount cannot both be meant. */
    private void demandOneVoice(List<Due> dues) {
        boolean nothing = dues.stream().anyMatch(Due.Nothing.class::isInstance);
        if (nothing && dues.size() > 1) {
            source.report(new RuleProblem.MixedAnswer(source.place(rule.tokens().get(rule.then())), rule.name()));
        }
    }

    /** The verb and the literals of the next call, or empty where it is none; a missing semicolon is forgiven at the end of a line. */
    private Optional<List<Token>> call() {
        int start = at;
        List<Token> call = new ArrayList<>();
        boolean sound = take("due") && take(".") && keep(Token.Sort.WORD, call) && take("(");
        while (sound && !tokens.get(at).isSymbol(")")) {
            sound = keep(Token.Sort.TEXT, call) && (tokens.get(at).isSymbol(")") || take(","));
        }
        if (sound && take(")")) {
            return ended() ? Optional.of(call) : refuseUnended();
        }
        return refuse(start);
    }

    private Optional<List<Token>> refuseUnended() {
        source.report(new RuleProblem.SemicolonMissing(source.place(tokens.get(at - 1))));
        return Optional.empty();
    }

    private Optional<List<Token>> refuse(int start) {
        Token bad = tokens.get(start);
        String written = source.text().substring(bad.offset(), lineEnd(bad.offset())).strip();
        source.report(new RuleProblem.ActionRefused(
                source.place(bad.offset(), written.length()), Constraint.shortened(written)));
        return Optional.empty();
    }

    private boolean ended() {
        boolean closed = take(";");
        boolean newLine = at > 0 && source.place(tokens.get(at)).line() > source.place(tokens.get(at - 1)).line();
        return closed || newLine || tokens.get(at).sort() == Token.Sort.END;
    }

    private int lineEnd(int offset) {
        int end = source.text().indexOf('\n', offset);
        return end < 0 ? source.text().length() : end;
    }

    private boolean take(String text) {
        Token token = tokens.get(at);
        boolean taken = token.text().equals(text) && token.sort() != Token.Sort.TEXT;
        at += taken ? 1 : 0;
        return taken;
    }

    private boolean keep(Token.Sort sort, List<Token> kept) {
        Token token = tokens.get(at);
        boolean right = token.sort() == sort;
        if (right) {
            kept.add(token);
            at++;
        }
        return right;
    }

    private Optional<Due> due(List<Token> call) {
        Token word = call.get(0);
        Optional<Verb> verb = Verb.of(word.text());
        if (verb.isEmpty()) {
            source.report(new RuleProblem.UnknownVerb(
                    source.place(word), word.text(), Nearest.to(word.text(), Verb.words()), Verb.words()));
            return Optional.empty();
        }
        List<Token> literals = call.subList(1, call.size());
        int needed = verb.get().needed();
        int most = verb.get().arguments().size();
        if (literals.size() < needed || literals.size() > most) {
            int expected = literals.size() < needed ? needed : most;
            source.report(new RuleProblem.WrongArguments(source.place(word), word.text(), literals.size(), expected));
            return Optional.empty();
        }
        Optional<Token> empty = literals.stream().filter(l -> l.text().isBlank()).findFirst();
        if (empty.isPresent()) {
            source.report(new RuleProblem.EmptyText(source.place(empty.get())));
            return Optional.empty();
        }
        Optional<Token> tooLong = literals.stream().filter(l -> l.text().length() > MOST_TEXT).findFirst();
        if (tooLong.isPresent()) {
            source.report(new RuleProblem.TextTooLong(source.place(tooLong.get()), MOST_TEXT));
            return Optional.empty();
        }
        return due(verb.get(), literals).filter(due -> isShort(due, literals));
    }

    /** An amount in canonical words, with all its brackets, must be short enough to be read again. */
    private boolean isShort(Due due, List<Token> literals) {
        boolean isShort = due.arguments().stream().allMatch(words -> words.length() <= MOST_TEXT);
        if (!isShort) {
            source.report(new RuleProblem.TextTooLong(source.place(literals.get(literals.size() - 1)), MOST_TEXT));
        }
        return isShort;
    }

    private Optional<Due> due(Verb verb, List<Token> literals) {
        return switch (verb) {
            case FEE -> money(verb, Kind.FEE, literals);
            case REDUCE -> money(verb, Kind.REDUCTION, literals);
            case BONUS -> money(verb, Kind.BONUS, literals);
            case MALUS -> money(verb, Kind.MALUS, literals);
            case PENALTY -> money(verb, Kind.PENALTY, literals);
            case CREDIT -> money(verb, Kind.CREDIT, literals);
            case EARN_BACK -> money(verb, Kind.EARN_BACK, literals);
            case HOLD -> new HoldReader(source, lexicon).hold(literals);
            case RELEASE -> ReleaseReader.read(source, literals.get(0), lexicon);
            case TAX -> money(verb, Kind.TAX, literals);
            case POINTS -> points(literals.get(0));
            case WITHHOLD -> selection(literals.get(0), Window::isThisMonth).map(Due.Gate::new);
            case LIMIT -> limit(literals);
            case DEFINE -> define(literals);
            case REVISE -> revise(literals);
            case PHASE -> Optional.of(new Due.InPhase(literals.get(0).words()));
            case NOTICE -> Optional.of(new Due.Notify(literals.get(0).words()));
            case NOTHING -> Optional.of(new Due.Nothing(false));
            case OTHERWISE_NOTHING -> Optional.of(new Due.Nothing(true));
        };
    }

    private Optional<Due> money(Verb verb, Kind kind, List<Token> literals) {
        return phrase(literals.get(0)).amount().map(amount -> new Due.Money(verb, kind, amount));
    }

    private Optional<Due> points(Token literal) {
        String number = literal.text().strip();
        if (Dialect.DRL.numberAt(number).filter(number::equals).isEmpty()) {
            source.report(new RuleProblem.PointsNeeded(source.place(literal), Constraint.shortened(number)));
            return Optional.empty();
        }
        return Optional.of(new Due.Points(Dialect.DRL.value(number)));
    }

    private Optional<Due> define(List<Token> literals) {
        PhraseReader meaning = phrase(literals.get(1));
        if (meaning.isOfCalls()) {
            return new CountReader(source, lexicon).read(literals.get(0), meaning);
        }
        String term = literals.get(0).words();
        if (!NamedMoneyReader.isTerm(term)) {
            source.report(new RuleProblem.TermUnusable(source.place(literals.get(0)), Constraint.shortened(term)));
            return Optional.empty();
        }
        return meaning.meaning().map(means -> new Due.Define(term, means));
    }

    private Optional<Due> limit(List<Token> literals) {
        Optional<Selection> limited = selection(literals.get(0), Window::reachesThisMonth);
        Optional<Limit> bound = phrase(literals.get(1)).limit();
        return limited.isPresent() && bound.isPresent()
                ? Optional.of(new Due.Bounding(limited.get(), bound.get()))
                : Optional.empty();
    }

    private Optional<Due> revise(List<Token> literals) {
        Optional<Repriced> repriced = phrase(literals.get(0)).repriced();
        Optional<Revision> revision = phrase(literals.get(1)).revision();
        return repriced.isPresent() && revision.isPresent()
                ? Optional.of(new Due.Revise(repriced.get(), revision.get()))
                : Optional.empty();
    }

    private Optional<Selection> selection(Token literal, Predicate<Window> over) {
        Optional<Selection> selection = phrase(literal).selection();
        selection.filter(s -> !over.test(s.over())).ifPresent(s ->
                source.report(new RuleProblem.WindowMisplaced(source.place(literal), s.over().names())));
        return selection;
    }

    private PhraseReader phrase(Token literal) {
        return new PhraseReader(source, literal, lexicon, Dialect.DRL);
    }
}
