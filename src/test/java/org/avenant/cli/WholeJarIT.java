package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The one jar that the launcher starts: nothing stands beside it, and nothing of a library was lost on the way into it. */
@Tag("once")
class WholeJarIT {

    private static final String WHOLE = "target/avenant.jar";

    /** The jars on the class path of the tests, which are those of the whole jar and what tests need besides. */
    static Stream<String> libraries() throws IOException {
        try (JarFile whole = new JarFile(WHOLE)) {
            return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator))
                    .filter(path -> path.endsWith(".jar") && classes(path).anyMatch(name -> whole.getEntry(name) != null))
                    .toList().stream();
        }
    }

    private static Stream<String> classes(String jar) {
        return names(jar).filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class"));
    }

    private static Stream<String> names(String path) {
        try (JarFile jar = new JarFile(path)) {
            return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void it_stands_alone() throws IOException {
        try (JarFile whole = new JarFile(WHOLE)) {
            assertThat(whole.getManifest().getMainAttributes())
                    .containsEntry(Attributes.Name.MAIN_CLASS, Main.class.getName())
                    .doesNotContainKey(Attributes.Name.CLASS_PATH);
        }
        assertThat(libraries()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void it_has_all_of_a_library(String library) throws IOException {
        List<String> told = names(library).filter(name -> name.matches("META-INF/(services/.*|(.*-)?LICENSE.*|NOTICE.*)")).toList();

        assertThat(names(WHOLE)).containsAll(classes(library).toList()).containsAll(told);
        try (JarFile whole = new JarFile(WHOLE); JarFile own = new JarFile(library)) {
            for (String name : told) {
                assertThat(text(whole, name).lines()).containsAll(text(own, name).lines().filter(line -> !line.startsWith("#")).toList());
            }
        }
    }
}
