import java.lang.invoke.StringConcatFactory;
import java.lang.runtime.ObjectMethods;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** A method of a class's own for what it would have made while it runs: a string joined of parts, or what a record has of itself. */
final class OwnMethod {

    private static final String STRINGS = Type.getInternalName(StringConcatFactory.class);
    private static final String RECORDS = Type.getInternalName(ObjectMethods.class);
    private static final Type BUILDER = Type.getType(StringBuilder.class);
    private static final Type STRING = Type.getType(String.class);
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type OBJECTS = Type.getType(Objects.class);

    private final ClassNode owner;
    private final InvokeDynamicInsnNode site;
    private final MethodNode node;
    private final GeneratorAdapter code;

    OwnMethod(ClassNode owner, String name, InvokeDynamicInsnNode site) {
        this.owner = owner;
        this.site = site;
        this.node = new MethodNode(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, name, site.desc, null, null);
        this.code = new GeneratorAdapter(node, node.access, name, site.desc);
    }

    static boolean stands(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals(STRINGS) || call.bsm.getOwner().equals(RECORDS);
    }

    MethodInsnNode call() {
        boolean isInterface = (owner.access & Opcodes.ACC_INTERFACE) != 0;
        return new MethodInsnNode(Opcodes.INVOKESTATIC, owner.name, node.name, node.desc, isInterface);
    }

    MethodNode node() {
        if (site.bsm.getOwner().equals(STRINGS)) {
            join(site.bsmArgs[0].toString());
        } else {
            switch (site.name) {
                case "equals" -> compare();
                case "hashCode" -> hash();
                case "toString" -> tell();
                default -> throw new IllegalStateException(owner.name + "." + site.name);
            }
        }
        code.returnValue();
        code.endMethod();
        return node;
    }

    /** In the recipe \\1 is the next argument, and \\2 the next constant. */
    private void join(String recipe) {
        int arguments = 0;
        int constants = 1;
        begin();
        for (String part : recipe.split("(?<=[\1\2])|(?=[\1\2])")) {
            if (part.equals("\1")) {
                code.loadArg(arguments);
                append(Type.getArgumentTypes(site.desc)[arguments++]);
            } else if (!part.isEmpty()) {
                append(part.equals("\2") ? String.valueOf(site.bsmArgs[constants++]) : part);
            }
        }
        end();
    }

    private void begin() {
        code.newInstance(BUILDER);
        code.dup();
        code.invokeConstructor(BUILDER, new Method("<init>", "()V"));
    }

    private void append(String text) {
        code.push(text);
        append(STRING);
    }

    /** An array of characters is an object like any other here, and not its characters. */
    private void append(Type what) {
        Type as = switch (what.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.ARRAY, Type.OBJECT -> what.equals(STRING) ? STRING : OBJECT;
            default -> what;
        };
        code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {as}));
    }

    private void end() {
        code.invokeVirtual(BUILDER, new Method("toString", STRING, new Type[0]));
    }

    /** {@code Point[x=1, y=2]} */
    private void tell() {
        String before = simpleName() + "[";
        begin();
        for (Handle component : components()) {
            append(before + component.getName() + "=");
            get(component, 0);
            append(Type.getType(component.getDesc()));
            before = ", ";
        }
        append(components().isEmpty() ? before + "]" : "]");
        end();
    }

    private String simpleName() {
        return owner.innerClasses.stream().filter(inner -> inner.name.equals(owner.name)).map(inner -> inner.innerName).findFirst()
                .orElse(owner.name.substring(owner.name.lastIndexOf('/') + 1));
    }

    /** 31 times what was before, and the component's own. */
    private void hash() {
        code.push(0);
        for (Handle component : components()) {
            code.push(31);
            code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
            get(component, 0);
            Type type = Type.getType(component.getDesc());
            boolean isPrimitive = LambdaClass.isPrimitive(type);
            Method hash = new Method("hashCode", Type.INT_TYPE, new Type[] {isPrimitive ? type : OBJECT});
            code.invokeStatic(isPrimitive ? boxed(type) : OBJECTS, hash);
            code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
        }
    }

    /** Primitives are compared as their objects would be, which makes a difference for what is not a number. */
    private void compare() {
        Label compared = new Label();
        Label differ = new Label();
        code.loadArg(0);
        code.loadArg(1);
        code.ifCmp(OBJECT, GeneratorAdapter.NE, compared);
        code.push(true);
        code.returnValue();
        mark(compared);
        code.loadArg(1);
        code.instanceOf(self());
        code.ifZCmp(GeneratorAdapter.EQ, differ);
        for (Handle component : components()) {
            get(component, 0);
            get(component, 1);
            Type type = Type.getType(component.getDesc());
            if (LambdaClass.isPrimitive(type)) {
                code.invokeStatic(boxed(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
                code.ifZCmp(GeneratorAdapter.NE, differ);
            } else {
                code.invokeStatic(OBJECTS, new Method("equals", Type.BOOLEAN_TYPE, new Type[] {OBJECT, OBJECT}));
                code.ifZCmp(GeneratorAdapter.EQ, differ);
            }
        }
        code.push(true);
        code.returnValue();
        mark(differ);
        code.push(false);
    }

    /** Where code jumps to, there is never anything but the arguments. */
    private void mark(Label label) {
        code.mark(label);
        node.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    }

    private void get(Handle component, int argument) {
        code.loadArg(argument);
        if (argument > 0) {
            code.checkCast(self());
        }
        code.getField(self(), component.getName(), Type.getType(component.getDesc()));
    }

    private Type self() {
        return Type.getObjectType(owner.name);
    }

    private List<Handle> components() {
        return Stream.of(site.bsmArgs).skip(2).map(Handle.class::cast).toList();
    }

    private static Type boxed(Type primitive) {
        return Type.getType(switch (primitive.getSort()) {
            case Type.BOOLEAN -> Boolean.class;
            case Type.CHAR -> Character.class;
            case Type.BYTE -> Byte.class;
            case Type.SHORT -> Short.class;
            case Type.INT -> Integer.class;
            case Type.FLOAT -> Float.class;
            case Type.LONG -> Long.class;
            default -> Double.class;
        });
    }
}
