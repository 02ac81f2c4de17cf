package org.avenant.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.facts.FactType;
import org.avenant.facts.Flip;
import org.avenant.facts.History;
import org.avenant.facts.Lever;
import org.avenant.facts.MonthFigures;
import org.avenant.facts.Reading;
import org.avenant.files.ContractFolder;
import org.avenant.rules.Condition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The evaluator of conditions and the engine come to the same, a million times: each rule of each month of the example
 * contracts, on figures at the thresholds and beside them. An evaluation in which they do not fails by itself.
 */
@Tag("once")
class EvaluatorsAgreeTest {

    private static final int PAIRS = Integer.getInteger("avenant.pairs", 1_000_000);
    private static final Set<FactType> OF_FIGURES = Set.of(FactType.KPI, FactType.VOLUME);

    private final Random random = new Random(Long.getLong("avenant.pairs.from", 1));
    private final Set<String> held = new TreeSet<>();
    private final Set<String> failed = new TreeSet<>();
    private final Set<String> asking = new TreeSet<>();

    /** A contract as it is, and the values at which each of its months turns. */
    private record Example(ContractFolder folder, Evaluation evaluation, Map<YearMonth, Map<Lever, List<Fraction>>> values) {

        static Example open(String contract) {
            Opened opened = Opened.of(Path.of(""), contract);
            return new Example(opened.folder(), opened.evaluation(), new LinkedHashMap<>());
        }

        String name(RuleJudged rule) {
            return folder.contract().id() + ": " + rule.rule().name();
        }
    }

    private Stream<Example> examples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("contracts"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().map(Example::open).toList().stream();
        }
    }

    @Test
    void a_million_times_around_the_thresholds() throws IOException {
        List<Example> examples = examples().toList();
        examples.forEach(this::findThresholds);

        int pairs = 0;
        while (pairs < PAIRS) {
            for (Example example : examples) {
                pairs += judgeAllMonths(example);
            }
        }

        Set<String> bothWays = new HashSet<>(held);
        bothWays.retainAll(failed);
        assertThat(bothWays).as("rules that ask for a figure come out both ways").containsAll(asking);
    }

    private void findThresholds(Example example) {
        for (MonthFigures month : example.folder().history().until(example.folder().history().last())) {
            Inspection now = example.evaluation().inspect(month.month());
            Map<Lever, Set<Fraction>> values = new LinkedHashMap<>();
            for (RuleJudged rule : now.rules()) {
                rule.rule().when().stream()
                        .filter(condition -> OF_FIGURES.contains(condition.type()))
                        .forEach(condition -> findThresholds(example, now, condition, values));
            }
            Map<Lever, List<Fraction>> drawn = new LinkedHashMap<>();
            values.forEach((lever, some) -> drawn.put(lever, List.copyOf(some)));
            example.values().put(month.month(), drawn);
        }
    }

    /** The values of a figure at which a condition turns, those just before, and one far off. */
    private void findThresholds(Example example, Inspection now, Condition condition, Map<Lever, Set<Fraction>> values) {
        History history = example.folder().history();
        Lever.of(now.figures().measures().get(condition.keys().get("name")), now.figures(), history, now.month()).ifPresent(lever -> {
            Set<Fraction> own = values.computeIfAbsent(lever, none -> new LinkedHashSet<>());
            condition.numberTests().forEach(test -> Stream.of(true, false).forEach(upward ->
                    new Flip(lever, value -> now.number(condition.key(), test.field(), lever.turned(history, value)) instanceof Reading.Known known
                            && test.comparison().holds(known.value(), Fraction.of(test.bound())))
                            .nearest(upward)
                            .ifPresent(value -> {
                                own.add(value);
                                own.add(lever.before(value));
                            })));
            own.add(lever.least());
            lever.most().ifPresent(own::add);
        });
    }

    /** Every month on figures of which each is as it was, or at one of its thresholds, or beside it; the rules judged. */
    private int judgeAllMonths(Example example) {
        History history = example.folder().history();
        for (Map<Lever, List<Fraction>> month : example.values().values()) {
            for (Map.Entry<Lever, List<Fraction>> lever : month.entrySet()) {
                if (random.nextBoolean()) {
                    history = lever.getKey().turned(history, lever.getValue().get(random.nextInt(lever.getValue().size())));
                }
            }
        }
        Evaluation evaluation = example.evaluation().on(history);
        List<YearMonth> months = new ArrayList<>(example.values().keySet());
        int judged = 0;
        for (YearMonth month : months) {
            List<RuleJudged> rules = evaluation.inspect(month).rules();
            rules.forEach(rule -> note(example, rule));
            judged += rules.size();
        }
        return judged;
    }

    private void note(Example example, RuleJudged rule) {
        if (rule.isDecided()) {
            (rule.holds() ? held : failed).add(example.name(rule));
        }
        if (rule.rule().when().stream().anyMatch(condition -> OF_FIGURES.contains(condition.type()) && condition.numberTests().findAny().isPresent())) {
            asking.add(example.name(rule));
        }
    }
}
