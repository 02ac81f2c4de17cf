package org.avenant.wording;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Numbers in words: two to twenty, the tens and what is built on them, thousands; never one, which is an article too. */
final class NumberWords {

    private NumberWords() {}

    /** Each number in each of its forms. */
    static Map<String, BigDecimal> of(Vocabulary table) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        BiConsumer<String, Integer> put = (words, number) -> numbers.put(words, BigDecimal.valueOf(number));
        List<String> small = table.row("numbers-from-2");
        List<String> tens = table.row("tens-from-30");
        forms(small, 2, put);
        compounds(small.get(small.size() - 1), 20, table, put);
        for (int i = 0; i < tens.size(); i++) {
            int ten = 30 + 10 * i;
            Vocabulary.forms(tens.get(i)).forEach(words -> {
                put.accept(words, ten);
                compounds(words, ten, table, put);
            });
        }
        powers(table).forEach((words, power) -> numbers.put(words, power));
        return numbers;
    }

    /** Twenty-one to twenty-nine; in French, sixty and eighty go on to nineteen. */
    private static void compounds(String ten, int value, Vocabulary table, BiConsumer<String, Integer> put) {
        List<String> small = table.row("numbers-from-2");
        table.all("one-behind-tens").forEach(one -> put.accept(ten + " " + one, value + 1));
        for (int n = 2; n <= (value == 60 || value == 80 ? 19 : 9); n++) {
            put.accept(ten + " " + small.get(n - 2), value + n);
        }
    }

    /** Thousand and million, which multiply the number before them. */
    static Map<String, BigDecimal> powers(Vocabulary table) {
        Map<String, BigDecimal> powers = new LinkedHashMap<>();
        List<String> row = table.row("thousands");
        for (int i = 0; i < row.size(); i++) {
            BigDecimal power = BigDecimal.TEN.pow(3 * (i + 1));
            Vocabulary.forms(row.get(i)).forEach(words -> powers.put(words, power));
        }
        return powers;
    }

    /** First to twelfth. */
    static Map<String, BigDecimal> ordinals(Vocabulary table) {
        Map<String, BigDecimal> ordinals = new LinkedHashMap<>();
        forms(table.row("ordinals-from-1"), 1, (words, number) -> ordinals.put(words, BigDecimal.valueOf(number)));
        return ordinals;
    }

    private static void forms(List<String> row, int from, BiConsumer<String, Integer> put) {
        for (int i = 0; i < row.size(); i++) {
            int number = from + i;
            Stream<String> forms = Vocabulary.forms(row.get(i));
            forms.forEach(words -> put.accept(words, number));
        }
    }
}
