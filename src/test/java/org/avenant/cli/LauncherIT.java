package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.avenant.evaluate.Build;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher as people start it: a process of its own, on the jar just built. */
class LauncherIT {

    private static final Path PROJECT = Install.PROJECT;
    private static final String JAVA_HOME = Install.JAVA_HOME;
    private static final Map<String, String> ENGLISH = Map.of();
    private static final Map<String, String> FRENCH = Map.of("LC_ALL", "fr_FR.UTF-8");

    @TempDir
    Path home;

    @BeforeEach
    void only_where_there_is_a_shell() {
        assumeThat(File.separator).isEqualTo("/");
    }

    @Test
    void it_runs_in_its_own_folder() throws Exception {
        assertVersion(run(PROJECT, ENGLISH, "./avenant", "--version"));
    }

    @Test
    void it_runs_from_another_folder_whose_contracts_it_takes() throws Exception {
        Workspace.with(home, "helios-telecom");

        assertVersion(run(home, ENGLISH, PROJECT + "/avenant", "--version"));
        assertThat(run(home, ENGLISH, PROJECT + "/avenant", "check")).isEqualTo(new Call(0, "", ""));
    }

    @Test
    void it_runs_through_links_to_links() throws Exception {
        Files.createDirectory(home.resolve("bin"));
        Files.createSymbolicLink(home.resolve("avenant"), copy().resolve("avenant"));
        Files.createSymbolicLink(home.resolve("bin/av"), Path.of("../avenant"));

        assertVersion(run(home, ENGLISH, "bin/av", "--version"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a copy", "$HOME", "-cp"})
    void it_runs_in_a_folder_of_any_name(String name) throws Exception {
        Path copy = Install.copiedTo(home.resolve(name)).root();

        assertVersion(run(home, ENGLISH, copy.resolve("avenant").toString(), "--version"));
    }

    @Test
    void java_cannot_run_where_a_colon_is() throws Exception {
        Path copy = Install.copiedTo(home.toRealPath().resolve("a:copy")).root();

        assertRefused(run(home, ENGLISH, copy + "/avenant", "--version"),
                "avenant: Java cannot run from a folder that has a colon in its name: " + copy + "\n");
        assertRefused(run(home, FRENCH, copy + "/avenant", "--version"),
                "avenant : Java ne peut pas fonctionner dans un dossier dont le nom contient deux points : " + copy + "\n");
    }

    @Test
    void arguments_arrive_as_they_were_given() throws Exception {
        Call call = run(PROJECT, ENGLISH, "./avenant", "check", "two  words*");

        assertThat(call.err()).startsWith("unknown-contract\nThere is no contract “two  words*”.\n");
        assertThat(call.code()).isEqualTo(Exit.UNUSABLE);
    }

    @Test
    void accents_are_whole_without_a_locale() throws Exception {
        Call call = run(PROJECT, Map.of("LC_ALL", "C"), "./avenant", "evaluate", "helios-telecom", "--language", "fr");

        assertThat(call.out()).contains("Client : Helios Télécom · Prestataire : Horizon Contact\n");
        assertThat(call.err()).isEmpty();
    }

    @Test
    void it_runs_in_a_folder_with_an_accent_without_a_locale() throws Exception {
        copy();
        String move = "mv 'a copy' \"$(printf 'soci\\303\\251t\\303\\251')\" && ./soci*/avenant --version";

        assertVersion(run(home, Map.of("LC_ALL", "C"), "sh", "-c", move));
    }

    @Test
    void a_missing_jar_is_told() throws Exception {
        Path copy = copy();
        Files.delete(copy.resolve("target/avenant.jar"));

        assertRefused(run(copy, ENGLISH, "./avenant"),
                "avenant: target/avenant.jar is missing, and AVENANT_BUILD=never forbids to build it.\n");
        assertRefused(run(copy, FRENCH, "./avenant"),
                "avenant : target/avenant.jar manque, et AVENANT_BUILD=never interdit de le construire.\n");
    }

    @Test
    void a_wrong_JAVA_HOME_leaves_the_java_on_the_path() throws Exception {
        Map<String, String> wrong = Map.of("JAVA_HOME", home.toString(), "PATH", JAVA_HOME + "/bin:" + System.getenv("PATH"));

        assertVersion(run(PROJECT, wrong, "./avenant", "--version"));
    }

    @Test
    void no_java_is_told() throws Exception {
        Map<String, String> none = Map.of("JAVA_HOME", "", "PATH", home.toString());

        assertRefused(run(PROJECT, none, "./avenant"),
                "avenant: Java 17 or newer is needed, and there is no java in JAVA_HOME or on the PATH.\n");
    }

    @Test
    void an_old_java_is_told() throws Exception {
        Workspace jdk = new Workspace(home).write("release", "JAVA_VERSION=\"11.0.2\"\n").write("bin/java", "");
        assertThat(jdk.root().resolve("bin/java").toFile().setExecutable(true)).isTrue();

        assertRefused(run(PROJECT, Map.of("JAVA_HOME", home.toString()), "./avenant"),
                "avenant: Java 17 or newer is needed, and " + home + "/bin/java is Java 11.\n");
    }

    private static void assertVersion(Call call) throws IOException {
        assertThat(call).isEqualTo(new Call(0, "avenant " + Build.version() + "\n", ""));
    }

    private static void assertRefused(Call call, String words) {
        assertThat(call).isEqualTo(new Call(Exit.UNUSABLE, "", words));
    }

    private Path copy() throws IOException {
        return Install.copiedTo(home.resolve("a copy")).root();
    }

    private static Call run(Path folder, Map<String, String> settings, String... command) throws Exception {
        return Install.call(folder, settings, command);
    }
}
