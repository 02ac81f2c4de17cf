package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive is made beside the first command, which does not wait for it. */
@Tag("once")
class FirstUseIT {

    private static final Map<String, String> AUTO = Map.of("AVENANT_ARCHIVE", "auto");
    private static final String CLASSES = "classes-" + Runtime.version().feature();

    @TempDir
    Path home;

    @BeforeAll
    static void only_where_there_is_a_shell() {
        assumeTrue(File.separator.equals("/"), "the launcher here is avenant.cmd");
    }

    @Test
    void two_first_uses_at_once_make_one() throws Exception {
        Install install = Install.copiedTo(home.resolve("install"));
        Jdk jdk = Jdk.in(home, ":");
        Process first = start(install, jdk.with(AUTO));
        Process second = start(install, jdk.with(AUTO));

        assertThat(printed(first)).isEqualTo(printed(second)).startsWith("avenant ");
        waitForMaking(install);
        assertThat(jdk.calls("Training")).isEqualTo(1);
        assertThat(install.target("").toFile().list())
                .containsExactlyInAnyOrder("avenant.jar", CLASSES + ".jsa", CLASSES + ".made");
        assertThat(install.run(jdk.with(AUTO), "--version").err()).isEmpty();
        assertThat(jdk.calls("-XX:SharedArchiveFile=" + install.target(CLASSES + ".jsa").toRealPath() + " ")).isEqualTo(1);
    }

    /** The making goes on until something is written into a pipe. */
    @Test
    void who_reads_what_the_first_command_prints_does_not_wait() throws Exception {
        Install install = Install.copiedTo(home.resolve("install"));
        Path pipe = home.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Process first = start(install, Jdk.in(home, "read go <'" + pipe + "'; exit 1").with(AUTO));

        assertThat(printed(first)).startsWith("avenant ");
        assertThat(install.target("archiving")).isDirectory();
        Files.writeString(pipe, "go\n");
        waitForMaking(install);
        assertThat(Files.readString(install.target(CLASSES + ".made"))).startsWith("-\n");
    }

    private static Process start(Install install, Map<String, String> settings) throws Exception {
        return Install.process(install.root(), settings, "./avenant", "--version").redirectErrorStream(true).start();
    }

    private static String printed(Process process) throws Exception {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void waitForMaking(Install install) throws Exception {
        try (WatchService changes = FileSystems.getDefault().newWatchService()) {
            install.target("").register(changes, StandardWatchEventKinds.ENTRY_DELETE);
            while (Files.exists(install.target("archiving"))) {
                changes.poll(1, TimeUnit.SECONDS);
            }
        }
    }
}
