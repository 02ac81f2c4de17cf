package org.avenant.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.avenant.cli.Call;
import org.avenant.cli.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bill of 64 metrics, 64 guarantees and 64 discounts comes to what plain arithmetic gives. */
class BillTest {

    @TempDir
    Path home;

    @Test
    void it_comes_to_what_plain_arithmetic_gives() {
        Workspace root = Workspace.with(home);
        Bill bill = Bill.draw();
        bill.write(root);

        Call call = root.call("evaluate", Bill.ID, Bill.MONTH, "--format", "csv");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(bill.queues()).hasSize(64);
        assertThat(bill.total()).isPositive();
        assertThat(call.out()).endsWith("\n" + Bill.MONTH + ",total,total," + bill.total().toPlainString() + "\n");
        assertThat(call.out().lines().filter(row -> row.contains(",fee,"))).hasSize(64);
    }

    @Test
    void discounts_and_guarantees_stand_on_both_sides_of_their_thresholds() {
        Bill bill = Bill.draw();

        assertThat(bill.queues().stream().map(queue -> queue.tickets() >= queue.from()).distinct()).hasSize(2);
        assertThat(bill.queues().stream().map(queue -> 100 * queue.onTime() >= queue.guarantee() * queue.tickets()).distinct()).hasSize(2);
    }
}
