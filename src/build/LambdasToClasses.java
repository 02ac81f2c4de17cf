import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.LambdaMetafactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Makes a class of each lambda, as Java does while a program runs. There it takes a tenth of a millisecond each, and a
 * short command has a thousand of them; a class that stands in the archive of loaded classes is there in a third of that.
 *
 * <p>Maven runs it on what it has compiled: {@code java LambdasToClasses.java target/classes}.
 */
final class LambdasToClasses {

    private static final String FACTORY = Type.getInternalName(LambdaMetafactory.class);

    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final Map<String, ClassNode> changed = new TreeMap<>();
    private final Path folder;

    private LambdasToClasses(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        LambdasToClasses lambdas = new LambdasToClasses(Path.of(arguments[0]));
        lambdas.read();
        List.copyOf(lambdas.classes.values()).forEach(lambdas::replace);
        lambdas.write();
        lambdas.sweep();
    }

    private void read() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(file -> {
                ClassNode node = new ClassNode();
                new ClassReader(bytes(file)).accept(node, 0);
                classes.put(node.name, node);
            });
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One place where a lambda is made. */
    private record Site(ClassNode owner, InvokeDynamicInsnNode call, int line) {

        Type[] captured() {
            return Type.getArgumentTypes(call.desc);
        }

        Type made() {
            return Type.getReturnType(call.desc);
        }

        Method method() {
            return new Method(call.name, ((Type) call.bsmArgs[0]).getDescriptor());
        }

        Handle body() {
            return (Handle) call.bsmArgs[1];
        }
    }

    private void replace(ClassNode owner) {
        int number = 0;
        for (MethodNode method : owner.methods) {
            // What brings serialized lambdas back makes none where none are.
            boolean restores = method.name.equals("$deserializeLambda$");
            int line = 0;
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                line = instruction instanceof LineNumberNode here ? here.line : line;
                if (!restores && instruction instanceof InvokeDynamicInsnNode call && isLambda(call)) {
                    Site site = new Site(owner, call, line);
                    String name = owner.name + "$$" + number++;
                    add(name, site);
                    method.instructions.set(call, new MethodInsnNode(Opcodes.INVOKESTATIC, name, "of", call.desc));
                }
            }
        }
    }

    private static boolean isLambda(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals(FACTORY) && (call.bsm.getName().equals("metafactory") || isSerializable(call.bsmArgs));
    }

    /** The long form, for a lambda that can be serialized, as the new class can be, and has neither further interfaces nor further methods. */
    private static boolean isSerializable(Object[] form) {
        int flags = (int) form[3];
        return (flags & LambdaMetafactory.FLAG_MARKERS) == 0
                && ((flags & LambdaMetafactory.FLAG_BRIDGES) == 0 || form[4].equals(0));
    }

    /** The new class is of the same nest, so that it reaches the body of the lambda, which is private. */
    private void add(String name, Site site) {
        ClassNode host = classes.get(site.owner().nestHostClass == null ? site.owner().name : site.owner().nestHostClass);
        host.nestMembers = host.nestMembers == null ? new ArrayList<>() : host.nestMembers;
        host.nestMembers.remove(name);
        host.nestMembers.add(name);
        changed.put(host.name, host);
        changed.put(site.owner().name, site.owner());
        changed.put(name, new Maker(name, host.name, site).node());
    }

    private void write() throws IOException {
        for (ClassNode node : changed.values()) {
            // Counts how deep stacks are; in the new classes nothing jumps, so that they need no frames.
            ClassWriter bytes = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            node.accept(bytes);
            Files.write(folder.resolve(node.name + ".class"), bytes.toByteArray());
        }
    }

    /** Deletes what was made of lambdas that are gone: no class counts it as a part of its nest. */
    private void sweep() throws IOException {
        for (ClassNode node : classes.values()) {
            if (node.nestHostClass != null && !counts(classes.get(node.nestHostClass), node.name)) {
                Files.delete(folder.resolve(node.name + ".class"));
            }
        }
    }

    private static boolean counts(ClassNode host, String member) {
        return host != null && host.nestMembers != null && host.nestMembers.contains(member);
    }

    /** The class of one lambda: what it captured as fields, and the interface's method, which calls the body. */
    private static final class Maker {

        private final ClassNode node = new ClassNode();
        private final Type type;
        private final Site site;
        private final Method constructor;

        Maker(String name, String host, Site site) {
            this.type = Type.getObjectType(name);
            this.site = site;
            this.constructor = new Method("<init>", Type.VOID_TYPE, site.captured());
            node.visit(
                    site.owner().version, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, name, null,
                    "java/lang/Object", new String[] {site.made().getInternalName()});
            node.visitSource(site.owner().sourceFile, null);
            node.visitNestHost(host);
        }

        ClassNode node() {
            for (int i = 0; i < site.captured().length; i++) {
                node.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "captured" + i, site.captured()[i].getDescriptor(), null, null);
            }
            constructor();
            factory();
            method();
            return node;
        }

        private GeneratorAdapter code(int access, Method method) {
            GeneratorAdapter code = new GeneratorAdapter(
                    node.visitMethod(access, method.getName(), method.getDescriptor(), null, null), access, method.getName(), method.getDescriptor());
            code.visitCode();
            code.visitLineNumber(site.line(), code.mark());
            return code;
        }

        private void constructor() {
            GeneratorAdapter code = code(Opcodes.ACC_PRIVATE, constructor);
            code.loadThis();
            code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
            for (int i = 0; i < site.captured().length; i++) {
                code.loadThis();
                code.loadArg(i);
                code.putField(type, "captured" + i, site.captured()[i]);
            }
            end(code);
        }

        /** A lambda that captures nothing is made once. */
        private void factory() {
            Method of = new Method("of", site.made(), site.captured());
            GeneratorAdapter code = code(Opcodes.ACC_STATIC, of);
            if (site.captured().length == 0) {
                only();
                code.getStatic(type, "ONLY", type);
            } else {
                code.newInstance(type);
                code.dup();
                code.loadArgs();
                code.invokeConstructor(type, constructor);
            }
            end(code);
        }

        private void only() {
            node.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "ONLY", type.getDescriptor(), null, null);
            GeneratorAdapter code = code(Opcodes.ACC_STATIC, new Method("<clinit>", "()V"));
            code.newInstance(type);
            code.dup();
            code.invokeConstructor(type, constructor);
            code.putStatic(type, "ONLY", type);
            end(code);
        }

        private void method() {
            GeneratorAdapter code = code(Opcodes.ACC_PUBLIC, site.method());
            boolean makes = site.body().getTag() == Opcodes.H_NEWINVOKESPECIAL;
            if (makes) {
                code.newInstance(bodyOwner());
                code.dup();
            }
            List<Type> wanted = wanted();
            int next = 0;
            for (int i = 0; i < site.captured().length; i++) {
                code.loadThis();
                code.getField(type, "captured" + i, site.captured()[i]);
                adapt(code, site.captured()[i], wanted.get(next++));
            }
            for (int i = 0; i < site.method().getArgumentTypes().length; i++) {
                code.loadArg(i);
                adapt(code, site.method().getArgumentTypes()[i], wanted.get(next++));
            }
            code.visitMethodInsn(opcode(), site.body().getOwner(), site.body().getName(), site.body().getDesc(), site.body().isInterface());
            Type given = makes ? bodyOwner() : Type.getReturnType(site.body().getDesc());
            adapt(code, given, site.method().getReturnType());
            end(code);
        }

        private Type bodyOwner() {
            return Type.getObjectType(site.body().getOwner());
        }

        /** What the body takes, with the object that it is called on first. */
        private List<Type> wanted() {
            List<Type> wanted = new ArrayList<>();
            if (site.body().getTag() != Opcodes.H_INVOKESTATIC && site.body().getTag() != Opcodes.H_NEWINVOKESPECIAL) {
                wanted.add(bodyOwner());
            }
            wanted.addAll(List.of(Type.getArgumentTypes(site.body().getDesc())));
            return wanted;
        }

        private int opcode() {
            return switch (site.body().getTag()) {
                case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
                default -> site.body().isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            };
        }

        private static void adapt(GeneratorAdapter code, Type from, Type to) {
            if (to == Type.VOID_TYPE) {
                drop(code, from);
            } else if (isPrimitive(from)) {
                fromPrimitive(code, from, to);
            } else if (isPrimitive(to)) {
                code.unbox(to);
            } else if (!from.equals(to)) {
                code.checkCast(to);
            }
        }

        private static void fromPrimitive(GeneratorAdapter code, Type from, Type to) {
            if (isPrimitive(to)) {
                code.cast(from, to);
            } else {
                code.valueOf(from);
            }
        }

        private static void drop(GeneratorAdapter code, Type what) {
            if (what.getSize() == 2) {
                code.pop2();
            } else if (what.getSize() == 1) {
                code.pop();
            }
        }

        private static boolean isPrimitive(Type type) {
            return type.getSort() < Type.ARRAY;
        }

        private static void end(GeneratorAdapter code) {
            code.returnValue();
            code.endMethod();
        }
    }
}
