package org.avenant.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** What is linked when Avenant is built does what Java would have made of it: {@code src/build/LinkAhead.java}. */
class LinkAheadTest {

    /** A component of every kind, strings of every kind, and lambdas that capture something or nothing; compiled as libraries are. */
    private static final String SOURCE = """
            import java.util.function.Supplier;
            import java.util.stream.Stream;

            interface Joins extends Supplier<String> {

                String joined();

                default String inDefault(long number) {
                    return number + ": " + joined();
                }
            }

            record Nothing() implements Joins {

                public String joined() {
                    return "";
                }

                public String get() {
                    return inDefault(0);
                }
            }

            record Kinds(
                    boolean yes, byte tiny, short small, char letter, int whole, long large, float rough, double fine,
                    String text, Object any, int[] numbers, char[] letters) implements Joins {

                public String joined() {
                    return "\\1\\2" + yes + tiny + ", " + small + letter + whole + large + rough + fine + text + any + numbers + letters + 'c' + null;
                }

                public String get() {
                    Supplier<String> captures = () -> text + whole;
                    return Stream.of(captures, this::joined, () -> "none", () -> inDefault(large)).map(Supplier::get).reduce("", String::concat);
                }
            }
            """;

    @TempDir
    Path home;

    private Path plain;
    private Path linked;

    @BeforeEach
    void link() throws Exception {
        plain = compiled("plain");
        linked = compiled("linked");
        try (URLClassLoader build = new URLClassLoader(new URL[] {Path.of("target/build").toUri().toURL()}, LinkAheadTest.class.getClassLoader())) {
            build.loadClass("LinkAhead").getMethod("main", String[].class).invoke(null, (Object) new String[] {linked.toString()});
        }
    }

    private Path compiled(String name) throws IOException {
        Path source = Files.writeString(home.resolve("Kinds.java"), SOURCE);
        Path folder = Files.createDirectory(home.resolve(name));
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", "-d", folder.toString(), source.toString());
        assertThat(failed).isZero();
        return folder;
    }

    private static Class<?> load(Path folder, String name) throws IOException, ReflectiveOperationException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader()).loadClass(name);
    }

    private static List<Object[]> values() {
        int[] numbers = {1, 2};
        char[] letters = {'a'};
        List<Object[]> values = new ArrayList<>();
        values.add(new Object[] {true, (byte) -1, (short) 2, 'x', 3, 4L, 1.5f, -0.0, "text", List.of(1), numbers, letters});
        values.add(new Object[] {true, (byte) -1, (short) 2, 'x', 3, 4L, 1.5f, -0.0, new String("text"), List.of(1), numbers, letters});
        values.add(new Object[] {true, (byte) -1, (short) 2, 'x', 3, 4L, 1.5f, 0.0, "text", List.of(1), numbers, letters});
        values.add(new Object[] {false, (byte) 1, (short) -2, 'y', Integer.MIN_VALUE, Long.MAX_VALUE, Float.NaN, Double.NaN, null, null, null, null});
        values.add(values.get(3).clone());
        for (int changed = 0; changed < values.get(0).length; changed++) {
            Object[] other = values.get(0).clone();
            other[changed] = values.get(3)[changed];
            values.add(other);
        }
        return values;
    }

    private static Object made(Class<?> record, Object... values) throws ReflectiveOperationException {
        Constructor<?> constructor = record.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static void assertAlike(Object ours, Object javas) {
        assertThat(ours).hasToString(javas.toString()).hasSameHashCodeAs(javas);
        assertThat(((Supplier<?>) ours).get()).isEqualTo(((Supplier<?>) javas).get());
    }

    @Test
    void records_strings_and_lambdas_are_as_Java_has_them() throws Exception {
        Class<?> own = load(linked, "Kinds");
        Class<?> javas = load(plain, "Kinds");
        for (Object[] one : values()) {
            assertAlike(made(own, one), made(javas, one));
            assertThat(made(own, one)).isNotEqualTo(made(javas, one)).isNotEqualTo(null);
            for (Object[] other : values()) {
                assertThat(made(own, one).equals(made(own, other))).isEqualTo(made(javas, one).equals(made(javas, other)));
            }
        }
    }

    @Test
    void a_record_of_nothing_is_like_any_other() throws Exception {
        Class<?> own = load(linked, "Nothing");

        assertAlike(made(own), made(load(plain, "Nothing")));
        assertThat(made(own)).isEqualTo(made(own));
    }

    @Test
    void nothing_is_left_to_link() throws IOException {
        assertThat(toLink(plain)).contains("makeConcatWithConstants", "metafactory", "bootstrap");
        assertThat(toLink(linked)).isEmpty();
    }

    /** What Java would make while it runs. */
    private static List<String> toLink(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                ClassNode node = new ClassNode();
                new ClassReader(Files.readAllBytes(file)).accept(node, 0);
                node.methods.forEach(method -> method.instructions.forEach(instruction -> {
                    if (instruction instanceof InvokeDynamicInsnNode call) {
                        found.add(call.bsm.getName());
                    }
                }));
            }
        }
        return found;
    }
}
