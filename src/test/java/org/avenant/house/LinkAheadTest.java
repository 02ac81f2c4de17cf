package org.avenant.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** What is linked when Avenant is built does what Java would have made of it: {@code src/build/LinkAhead.java}. */
class LinkAheadTest {

    private static final int[] NUMBERS = {1, 2};

    /** Of every kind that a component can be. */
    record Kinds(
            boolean yes, byte tiny, short small, char letter, int whole, long large, float rough, double fine,
            String text, Object any, int[] numbers, char[] letters) implements Joins {

        @Override
        public String joined() {
            return "\u0001" + yes + tiny + ", " + small + letter + whole + large + rough + fine + text + any + numbers + letters + 'c' + 1L + null;
        }

        @Override
        public String get() {
            Supplier<String> captures = () -> text + whole;
            return Stream.of(captures, this::joined, () -> inDefault(large)).map(Supplier::get).reduce("", String::concat);
        }
    }

    record Nothing() implements Joins {

        @Override
        public String joined() {
            return "";
        }

        @Override
        public String get() {
            return inDefault(0);
        }
    }

    interface Joins extends Supplier<String> {

        String joined();

        default String inDefault(long number) {
            return number + ": " + joined();
        }
    }

    /** Has the classes of a folder, and the class path for all others. */
    private static final class Linked extends URLClassLoader {

        Linked(Path folder) throws IOException {
            super(new URL[] {folder.toUri().toURL()}, LinkAheadTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.startsWith(LinkAheadTest.class.getName()) && findLoadedClass(name) == null ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    @TempDir
    Path folder;

    @BeforeEach
    void link() throws Exception {
        for (Class<?> one : List.of(LinkAheadTest.class, Kinds.class, Nothing.class, Joins.class, Linked.class)) {
            Files.createDirectories(folder.resolve(file(one)).getParent());
            try (InputStream bytes = LinkAheadTest.class.getClassLoader().getResourceAsStream(file(one))) {
                Files.copy(bytes, folder.resolve(file(one)));
            }
        }
        try (URLClassLoader build = new URLClassLoader(new URL[] {Path.of("target/build").toUri().toURL()}, LinkAheadTest.class.getClassLoader())) {
            build.loadClass("LinkAhead").getMethod("main", String[].class).invoke(null, (Object) new String[] {folder.toString()});
        }
    }

    private static String file(Class<?> one) {
        return one.getName().replace('.', '/') + ".class";
    }

    private static List<Object[]> values() {
        Object any = new Object() {
            @Override
            public String toString() {
                return "any";
            }
        };
        char[] letters = {'a'};
        List<Object[]> values = new ArrayList<>();
        values.add(new Object[] {true, (byte) -1, (short) 2, 'x', 3, 4L, 1.5f, -0.0, "text", any, NUMBERS, letters});
        values.add(new Object[] {true, (byte) -1, (short) 2, 'x', 3, 4L, 1.5f, -0.0, "text".strip() + "", any, NUMBERS, letters});
        values.add(new Object[] {true, (byte) -1, (short) 2, 'x', 3, 4L, 1.5f, 0.0, "text", any, NUMBERS, letters});
        values.add(new Object[] {false, (byte) 1, (short) -2, '\u00e9', Integer.MIN_VALUE, Long.MAX_VALUE, Float.NaN, Double.NaN, null, null, null, null});
        values.add(new Object[] {false, (byte) 1, (short) -2, '\u00e9', Integer.MIN_VALUE, Long.MAX_VALUE, Float.NaN, Double.NaN, null, null, null, null});
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

    @Test
    void records_and_strings_are_as_Java_has_them() throws Exception {
        try (Linked linked = new Linked(folder)) {
            Class<?> own = linked.loadClass(Kinds.class.getName());
            for (Object[] one : values()) {
                Object ours = made(own, one);
                Object javas = made(Kinds.class, one);

                assertThat(ours).hasToString(javas.toString()).hasSameHashCodeAs(javas).isEqualTo(ours).isNotEqualTo(javas).isNotEqualTo(null);
                assertThat(((Supplier<?>) ours).get()).isEqualTo(((Supplier<?>) javas).get());
                for (Object[] other : values()) {
                    assertThat(ours.equals(made(own, other))).isEqualTo(javas.equals(made(Kinds.class, other)));
                }
            }
        }
    }

    @Test
    void a_record_of_nothing_is_like_any_other() throws Exception {
        try (Linked linked = new Linked(folder)) {
            Object ours = made(linked.loadClass(Nothing.class.getName()));

            assertThat(ours).hasToString("Nothing[]").hasSameHashCodeAs(new Nothing()).isEqualTo(made(ours.getClass()));
            assertThat(((Supplier<?>) ours).get()).isEqualTo("0: ");
        }
    }

    @Test
    void nothing_is_left_to_link() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> classes = files.filter(Files::isRegularFile).toList();

            assertThat(classes).hasSizeGreaterThan(5).allSatisfy(file -> {
                ClassNode node = new ClassNode();
                new ClassReader(Files.readAllBytes(file)).accept(node, 0);
                assertThat(node.methods.stream().flatMap(method -> Stream.of(method.instructions.toArray())).filter(Objects::nonNull))
                        .noneMatch(InvokeDynamicInsnNode.class::isInstance);
            });
        }
    }
}
