package org.avenant.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.avenant.cli.Call;
import org.avenant.cli.ExampleContractsTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each digit of the statements of all examples, altered by itself: found where the digest is as it was; where the forger
 * computed it anew, found by what else the statement says, or else by asking the contract.
 *
 * <p>What an earlier month of the contract says in the same place, of the same clause, is not altered again.
 */
@Tag("once")
class EveryDigitTest {

    /**
     * Fields with digits that nothing else in a statement repeats, at least not always: a figure that decided and is in
     * no sum, the bound and the price of a tier that no call reached, the decimals of a number that has fewer.
     */
    private static final Set<String> BY_CONTRACT = Set.of("""
            /month /from /until /fingerprint/facts /fingerprint/rules /held/amount /held/clause /exceptions/clause /exceptions/text
            /lines/clause /lines/days /lines/facts/calls/seconds /lines/facts/over /lines/facts/value /lines/formula /lines/reference
            /lines/restsOn /lines/rule /lines/title /lines/version/from /lines/version/until
            /lines/expression/parts/decimals /lines/expression/parts/from /lines/expression/parts/month /lines/expression/parts/of
            /lines/expression/parts/to /lines/expression/parts/value
            /nothing/clause /nothing/facts/counts /nothing/facts/value /nothing/reference /nothing/rule /nothing/title
            /notices/clause /notices/facts/name /notices/facts/over /notices/facts/value /notices/text
            /points/clause /points/facts/over /points/facts/value /points/points /points/rule /points/title
            /withheld/by /withheld/clause /withheld/facts/value /withheld/rule /withheld/title""".split("\\s+"));

    /** Who made the statement and where a rule stands, of which a contract tells nothing. */
    private static final Set<String> BY_DIGEST = Set.of("avenant", "source");

    /** Where a value stands: under which field, in the line of which clause. */
    private record Site(String field, String path, String clause) {

        Site at(String name, Json.Fields beside) {
            String within = beside.values().get("clause") instanceof Json.Text number ? number.value() : clause;
            return new Site(name, path + "/" + name, within);
        }
    }

    private record Said(Site at, String value) {}

    private final Set<Said> altered = new HashSet<>();
    private final Set<String> byContract = new TreeSet<>();
    private Node statement;
    private Node original;

    static List<String> contracts() throws IOException {
        return ExampleContractsTest.contracts();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_digit_that_is_altered_is_found(String contract) throws IOException {
        String all = Call.of("evaluate", contract, ExampleContractsTest.range(contract), "--format", "json").out();
        List<Node> originals = Node.statements(all);
        for (Node own : Node.statements(all)) {
            statement = own;
            original = originals.get(0);
            originals = originals.subList(1, originals.size());
            alter(statement.fields(), new Site("", "", ""), put -> {});
        }
        assertThat(byContract).isSubsetOf(BY_CONTRACT);
        assertThat(altered).hasSizeGreaterThan(200);
    }

    /**
     * Alters each digit of a value and of all below it, and puts it back.
     *
     * @param put puts another value in its place
     */
    private void alter(Json value, Site at, Consumer<Json> put) {
        if (value instanceof Json.Fields fields) {
            for (Map.Entry<String, Json> field : fields.values().entrySet()) {
                assertThat(field.getKey()).doesNotContainPattern("\\d");
                alter(field.getValue(), at.at(field.getKey(), fields), field::setValue);
            }
        } else if (value instanceof Json.Items items) {
            for (ListIterator<Json> item = items.values().listIterator(); item.hasNext(); ) {
                alter(item.next(), at, item::set);
            }
        } else if (altered.add(new Said(at, said(value)))) {
            alterDigits(value, at, put);
        }
    }

    private void alterDigits(Json leaf, Site at, Consumer<Json> put) {
        String said = said(leaf);
        for (int i = 0; i < said.length(); i++) {
            if (Character.isDigit(said.charAt(i))) {
                char other = (char) ('0' + (said.charAt(i) - '0' + 1) % 10);
                put.accept(saying(leaf, said.substring(0, i) + other + said.substring(i + 1)));
                demandFound(at);
            }
        }
        put.accept(leaf);
    }

    private static String said(Json leaf) {
        return leaf instanceof Json.Text text ? text.value() : leaf instanceof Json.Number number ? number.value() : "";
    }

    private static Json saying(Json leaf, String other) {
        return leaf instanceof Json.Text ? new Json.Text(other, leaf.at()) : new Json.Number(other, leaf.at());
    }

    private void demandFound(Site at) {
        List<Finding.Sort> found;
        try {
            found = Verification.of(statement).findings().stream().map(Finding::sort).toList();
        } catch (Malformed refused) {
            return;
        }
        assertThat(found).as(at.path()).contains(Finding.Sort.DIGEST);
        if (found.size() == 1 && !BY_DIGEST.contains(at.field()) && !at.field().equals("digest")) {
            byContract.add(at.path().replaceAll("(/parts)+", "/parts"));
            assertThat(Comparison.first(statement, original)).as(at.path()).isPresent();
        }
    }
}
