package org.avenant.bench;

import java.util.List;

/**
 * How thoroughly is measured.
 *
 * @param starts rounds of whole commands
 * @param rounds rounds of everything else
 * @param warmUp the most seconds of the processor that a rate gets to warm up
 * @param window milliseconds for which a rate is measured each time
 * @param portfolios how many contracts; the last two, of which one is half of the other, tell the growth
 */
record Settings(int starts, int rounds, int warmUp, int window, List<Integer> portfolios) {

    private static final List<Integer> SIZES = List.of(1, 100, 500, 1000);
    private static final List<Integer> QUICK_SIZES = List.of(1, 10, 20);

    /**
     * What is asked for by system properties: {@code bench.quick}, whose rates are those of a process that is still cold, and
     * {@code bench.contracts=10000} for a larger portfolio.
     */
    static Settings asked() {
        int most = Integer.getInteger("bench.contracts", 0);
        List<Integer> sizes = most == 0 ? SIZES : List.of(1, 100, 500, most / 2, most);
        return is("bench.quick") ? new Settings(2, 2, 2, 300, most == 0 ? QUICK_SIZES : sizes) : new Settings(15, 7, 90, 1000, sizes);
    }

    /** Whether a part of the benchmarks is wanted: all are, but for {@code bench.only=months}. */
    static boolean wants(String part) {
        String only = System.getProperty("bench.only", "");
        return only.isEmpty() || only.equals(part);
    }

    private static boolean is(String property) {
        String value = System.getProperty(property);
        return value != null && !value.equals("false");
    }
}
