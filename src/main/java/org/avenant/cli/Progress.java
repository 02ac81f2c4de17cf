package org.avenant.cli;

import org.avenant.report.PortfolioReport;

/** How far a long call is, on the last line of a terminal that shows results; nowhere else, for a file keeps all that was ever written. */
final class Progress {

    /** What goes back to the start of the line and wipes it. */
    private static final String WIPE = "\r\u001b[K";

    private final Console console;
    private final PortfolioReport report;
    private final int all;
    private final long begun = System.nanoTime();
    private int done;

    Progress(Console console, PortfolioReport report, int all) {
        this.console = console;
        this.report = report;
        this.all = all;
    }

    /** One more is done. */
    void step() {
        done++;
        if (console.colour() && done < all) {
            long each = (System.nanoTime() - begun) / done;
            console.flush();
            console.out().print(report.progress(done, all, each * (all - done) / 1_000_000_000L));
            console.flush();
        }
    }

    /** Makes room for what is to be told. */
    void clear() {
        if (console.colour() && done > 0) {
            console.out().print(WIPE);
            console.flush();
        }
    }
}
