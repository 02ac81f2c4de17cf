import java.io.IOException;
import java.lang.invoke.LambdaMetafactory;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Links what Java would link anew at each start: a class is made of each lambda, and a method of each string that is
 * joined of parts and of what a record has of itself. There each takes a tenth of a millisecond and more, and a short
 * command has a thousand of them; a class that stands in the archive of loaded classes is there in a third of that.
 *
 * <p>Maven runs it on the folder of what it has compiled, so that all tests run on what it made, and on the jar that has
 * the libraries in it. Where all is linked already, nothing is written.
 */
public final class LinkAhead {

    private static final String LAMBDAS = Type.getInternalName(LambdaMetafactory.class);

    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final Map<String, ClassNode> changed = new TreeMap<>();
    private final Path folder;

    private LinkAhead(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder of classes, or the jar */
    public static void main(String[] arguments) throws IOException {
        Path built = Path.of(arguments[0]);
        if (Files.isDirectory(built)) {
            LinkAhead compiled = new LinkAhead(built);
            compiled.link();
            compiled.sweep();
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(built)) {
                LinkAhead all = new LinkAhead(jar.getPath("/"));
                all.link();
                all.date(Files.getLastModifiedTime(jar.getPath(JarFile.MANIFEST_NAME)));
            }
        }
    }

    private void link() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
                read(file);
            }
        }
        List.copyOf(classes.values()).forEach(this::replace);
        write();
    }

    /** Leaves out classes of before there were nests. */
    private void read(Path file) throws IOException {
        ClassNode node = new ClassNode();
        new ClassReader(Files.readAllBytes(file)).accept(node, 0);
        if ((node.version & 0xffff) >= Opcodes.V11) {
            classes.put(node.name, node);
        }
    }

    private Path file(ClassNode node) {
        return folder.resolve(node.name + ".class");
    }

    private void replace(ClassNode owner) {
        int number = 0;
        for (MethodNode method : List.copyOf(owner.methods)) {
            // What brings serialized lambdas back makes none where none are.
            boolean restores = method.name.equals("$deserializeLambda$");
            int line = 0;
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                line = instruction instanceof LineNumberNode here ? here.line : line;
                if (!restores && instruction instanceof InvokeDynamicInsnNode call && isLambda(call)) {
                    String name = owner.name + "$$" + number++;
                    add(name, new LambdaClass.Site(owner, call, line));
                    method.instructions.set(call, new MethodInsnNode(Opcodes.INVOKESTATIC, name, "of", call.desc));
                } else if (instruction instanceof InvokeDynamicInsnNode call && OwnMethod.stands(call)) {
                    OwnMethod own = new OwnMethod(owner, "linked$" + number++, call);
                    owner.methods.add(own.node());
                    method.instructions.set(call, own.call());
                    changed.put(owner.name, owner);
                }
            }
        }
    }

    private static boolean isLambda(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals(LAMBDAS) && (call.bsm.getName().equals("metafactory") || isSerializable(call.bsmArgs));
    }

    /** The long form, for a lambda that can be serialized, as the new class can be, and has neither further interfaces nor further methods. */
    private static boolean isSerializable(Object[] form) {
        int flags = (int) form[3];
        return (flags & LambdaMetafactory.FLAG_MARKERS) == 0
                && ((flags & LambdaMetafactory.FLAG_BRIDGES) == 0 || form[4].equals(0));
    }

    /** The new class is of the same nest, so that it reaches the body of the lambda, which is private. */
    private void add(String name, LambdaClass.Site site) {
        ClassNode host = classes.get(site.owner().nestHostClass == null ? site.owner().name : site.owner().nestHostClass);
        host.nestMembers = host.nestMembers == null ? new ArrayList<>() : host.nestMembers;
        host.nestMembers.remove(name);
        host.nestMembers.add(name);
        changed.put(host.name, host);
        changed.put(site.owner().name, site.owner());
        changed.put(name, new LambdaClass(name, host.name, site).node());
    }

    private void write() throws IOException {
        for (ClassNode node : changed.values()) {
            // Counts how deep stacks are; frames stand where code jumps.
            ClassWriter bytes = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            node.accept(bytes);
            Files.write(file(node), bytes.toByteArray());
        }
    }

    /** All at the time of the rest of the jar, so that the same sources give the same bytes. */
    private void date(FileTime time) throws IOException {
        for (ClassNode node : changed.values()) {
            Files.setLastModifiedTime(file(node), time);
        }
    }

    /** Deletes what was made of lambdas that are gone: no class counts it as a part of its nest. */
    private void sweep() throws IOException {
        for (ClassNode node : classes.values()) {
            if (node.nestHostClass != null && !counts(classes.get(node.nestHostClass), node.name)) {
                Files.delete(file(node));
            }
        }
    }

    private static boolean counts(ClassNode host, String member) {
        return host != null && host.nestMembers != null && host.nestMembers.contains(member);
    }
}
