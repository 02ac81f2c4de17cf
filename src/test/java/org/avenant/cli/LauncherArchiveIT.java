package org.avenant.cli;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archive of loaded classes: used where it fits, and never the reason why a command says or does anything else. */
@Tag("once")
class LauncherArchiveIT {

    private static final Map<String, String> AUTO = Map.of("AVENANT_ARCHIVE", "auto");
    private static final Map<String, String> NOW = Map.of("AVENANT_ARCHIVE", "now");
    private static final String CLASSES = "classes-" + Runtime.version().feature();

    @TempDir
    static Path home;

    @TempDir
    Path other;

    private static Install install;
    private static Call plain;

    @BeforeAll
    static void make_it_once() throws Exception {
        assumeTrue(File.separator.equals("/"), "the launcher here is avenant.cmd");
        install = Install.copiedTo(home.toRealPath().resolve("install"));
        Workspace beside = new Workspace(install.root());
        for (String folder : List.of("contracts/pacific-helpdesk", "rules/pacific-helpdesk", "rules/phrasebook")) {
            beside.copyTree(Install.PROJECT.resolve(folder), folder);
        }
        beside.write("rules/measures.yaml", Files.readString(Install.PROJECT.resolve("rules/measures.yaml")));
        beside.write("contracts/not-yet/contract.yaml", "currency: [");
        plain = install.run(Map.of(), "--version");
        assertThat(install.run(NOW, "--version")).isEqualTo(plain);
        keep(install.target(""), home);
    }

    /** Nobody makes another beside a test that does not want it. */
    @BeforeEach
    void somebody_is_making_one() throws IOException {
        Files.createDirectories(install.target("archiving"));
    }

    @AfterEach
    void put_it_back() throws IOException {
        Files.deleteIfExists(install.target("archiving"));
        keep(home, install.target(""));
    }

    private static void keep(Path from, Path to) throws IOException {
        for (String name : new String[] {CLASSES + ".jsa", CLASSES + ".made", "avenant.jar"}) {
            if (Files.exists(from.resolve(name))) {
                Files.copy(from.resolve(name), to.resolve(name), REPLACE_EXISTING, COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void it_is_used() throws Exception {
        assertThat(isUsed(install, AUTO)).isTrue();
        assertThat(install.run(AUTO, "--version")).isEqualTo(plain);
    }

    /** Lengths of calls, which no contract has that Avenant makes; and a contract that cannot be read teaches nothing. */
    @Test
    void it_knows_what_the_contracts_beside_it_take() throws Exception {
        assertThat(loaded(install, AUTO, "evaluate", "pacific-helpdesk")).contains("org.avenant.files.CallsFile source: shared objects file");
    }

    @Test
    void it_is_used_through_a_link() throws Exception {
        Path link = Files.createSymbolicLink(home.resolve("linked"), install.root());

        assertThat(isUsed(new Install(link), AUTO)).isTrue();
        Files.delete(link);
    }

    @Test
    void who_does_not_want_it_does_without() throws Exception {
        assertThat(isUsed(install, Map.of())).isFalse();
    }

    @Test
    void nothing_but_the_archive_is_left() {
        assertThat(install.target("").toFile().list())
                .containsExactlyInAnyOrder("avenant.jar", "archiving", CLASSES + ".jsa", CLASSES + ".made");
    }

    /** The archive is cut to a length, and what stands at an offset is overwritten: empty, cut, its head gone, its middle. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1000000, 900000", "20000000, 0", "100000000, 6000000"})
    void a_damaged_archive_is_left_alone(long length, long offset) throws Exception {
        Path archive = install.target(CLASSES + ".jsa");
        assertThat(archive.toFile().setWritable(true)).isTrue();
        try (FileChannel bytes = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            bytes.truncate(length);
            bytes.write(ByteBuffer.allocate((int) Math.min(length, 100_000)), offset);
        }
        assertNotUsed(install, AUTO);
    }

    @Test
    void a_missing_archive_is_not_looked_for() throws Exception {
        Files.delete(install.target(CLASSES + ".jsa"));

        assertNotUsed(install, AUTO);
    }

    @Test
    void in_a_moved_folder_it_is_left_alone() throws Exception {
        Path moved = home.toRealPath().resolve("moved");
        Files.move(install.root(), moved);
        try {
            assertNotUsed(new Install(moved), AUTO);
        } finally {
            Files.move(moved, install.root());
        }
    }

    @Test
    void with_another_jar_Java_refuses_it_and_nobody_is_told() throws Exception {
        Files.setLastModifiedTime(install.target("avenant.jar"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        assertNotUsed(install, AUTO);
    }

    @Test
    void another_JDK_has_one_of_its_own() throws Exception {
        Jdk jdk = Jdk.in(other, "exit 1");

        assertNotUsed(install, jdk.with(AUTO));
        Files.delete(install.target("archiving"));
        assertThat(install.run(jdk.with(NOW), "--version")).isEqualTo(plain);
        assertThat(made()).startsWith("-\n").contains("another");
    }

    @Test
    void what_cannot_be_made_is_not_tried_again() throws Exception {
        Jdk jdk = Jdk.in(other, "exit 1");
        Files.delete(install.target("archiving"));
        install.run(jdk.with(NOW), "--version");
        install.run(jdk.with(NOW), "--version");

        assertThat(jdk.calls("Training")).isEqualTo(1);
        assertThat(jdk.calls("--version")).isEqualTo(2);
    }

    @Test
    void a_making_that_was_killed_does_not_stop_the_next() throws Exception {
        Jdk jdk = Jdk.in(other, "exit 1");
        Files.setLastModifiedTime(install.target("archiving"), FileTime.from(Instant.now().minus(Duration.ofMinutes(11))));
        install.run(jdk.with(NOW), "--version");

        assertThat(jdk.calls("Training")).isEqualTo(1);
        assertThat(install.target("archiving")).doesNotExist();
    }

    /** A file in the way of the folder stands for a folder that cannot be written: nothing keeps root from writing. */
    @Test
    void where_it_cannot_be_written_nothing_is_made() throws Exception {
        Jdk jdk = Jdk.in(other, "exit 1");
        Files.delete(install.target("archiving"));
        Files.createFile(install.target("archiving"));

        assertThat(install.run(jdk.with(NOW), "--version")).isEqualTo(plain);
        assertThat(jdk.calls("Training")).isZero();
    }

    private void assertNotUsed(Install install, Map<String, String> settings) throws Exception {
        assertThat(install.run(settings, "--version")).isEqualTo(plain);
        assertThat(isUsed(install, settings)).isFalse();
    }

    /** Whether Java, asked where it has its classes from, names an archive for one of ours. */
    private boolean isUsed(Install install, Map<String, String> settings) throws Exception {
        return loaded(install, settings, "--version").contains("org.avenant.cli.Main source: shared objects file");
    }

    private String loaded(Install install, Map<String, String> settings, String... arguments) throws Exception {
        Map<String, String> asking = new HashMap<>(settings);
        Path loaded = other.resolve("loaded.txt");
        asking.put("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + loaded);
        assertThat(install.run(asking, arguments).code()).isLessThan(Exit.UNUSABLE);
        return Files.readString(loaded);
    }

    private static String made() throws IOException {
        return Files.readString(install.target(CLASSES + ".made"));
    }
}
