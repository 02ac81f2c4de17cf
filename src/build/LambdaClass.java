import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** The class of one lambda: what it captured as fields, and the interface's method, which calls the body. */
final class LambdaClass {

    private static final Type OBJECT = Type.getType(Object.class);

    private final ClassNode node = new ClassNode();
    private final Type type;
    private final Site site;
    private final Method constructor;

    /** One place where a lambda is made. */
    record Site(ClassNode owner, InvokeDynamicInsnNode call, int line) {

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

    LambdaClass(String name, String host, Site site) {
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
        code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
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

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static void end(GeneratorAdapter code) {
        code.returnValue();
        code.endMethod();
    }
}
