package org.avenant.bench;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a generated month. */
record Month(
        YearMonth month, int offered, int answered, int resolved, BigDecimal satisfaction, Map<Clause.Volume, Integer> volumes) {

    static final String HEAD = "month,calls offered,calls answered,calls resolved first time,CSAT,"
            + Stream.of(Clause.Volume.values()).map(volume -> volume.figure).collect(Collectors.joining(",")) + "\n";

    String row() {
        return month + "," + offered + "," + answered + "," + resolved + "," + satisfaction + ","
                + Stream.of(Clause.Volume.values()).map(volume -> volumes.get(volume).toString()).collect(Collectors.joining(",")) + "\n";
    }
}
