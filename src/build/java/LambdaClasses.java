import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Gives each lambda and method reference of compiled classes a class of its own, as an anonymous
 * class would have one.
 *
 * <p>What the compiler makes of a lambda is left to Java to finish when the program comes to it. A
 * build comes to some 900 of them, once each: a tenth of the time that a small archive takes. A
 * plain class is found in the class-data archive instead. And one that captures something is made
 * by {@code new}, not through a method handle, which the quick compiler does not compile.
 *
 * <p>usage: {@code java -cp asm.jar:asm-commons.jar LambdaClasses.java FOLDER}, once or again.
 */
final class LambdaClasses {

  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  private final Path folder;
  private final Map<String, List<String>> newMembers = new LinkedHashMap<>();

  private LambdaClasses(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    new LambdaClasses(Path.of(arguments[0])).replaceAll();
  }

  private void replaceAll() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (Path file : files) {
      replace(file);
    }
    for (Map.Entry<String, List<String>> nest : newMembers.entrySet()) {
      addMembers(file(nest.getKey()), nest.getValue());
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".class");
  }

  private void replace(Path file) throws IOException {
    Owner owner = new Owner(Files.readAllBytes(file));
    if (owner.lambdas.isEmpty()) {
      return;
    }
    String old = file.getFileName().toString().replace(".class", Lambda.MARK + "*");
    try (DirectoryStream<Path> last = Files.newDirectoryStream(file.getParent(), old)) {
      for (Path lambda : last) {
        Files.delete(lambda);
      }
    }
    Files.write(file, owner.out.toByteArray());
    for (Lambda lambda : owner.lambdas) {
      Files.write(file(lambda.name()), lambda.bytes());
      newMembers.computeIfAbsent(owner.nest, nest -> new ArrayList<>()).add(lambda.name());
    }
  }

  /** Only classes of one nest may call each other's private methods. */
  private static void addMembers(Path host, List<String> members) throws IOException {
    ClassWriter out = new ClassWriter(0);
    new ClassReader(Files.readAllBytes(host)).accept(out, 0);
    members.forEach(out::visitNestMember);
    Files.write(host, out.toByteArray());
  }

  /** A class in which lambdas stand. */
  private static final class Owner extends ClassVisitor {

    final List<Lambda> lambdas = new ArrayList<>();
    final ClassWriter out = new ClassWriter(0);
    String name = "";
    String nest = "";

    Owner(byte[] bytes) {
      super(ASM9);
      cv = out;
      new ClassReader(bytes).accept(this, 0);
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String base, String[] interfaces) {
      this.name = name;
      this.nest = name;
      super.visit(version, access, name, signature, base, interfaces);
    }

    @Override
    public void visitNestHost(String host) {
      nest = host;
      super.visitNestHost(host);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      MethodVisitor code = super.visitMethod(access, method, descriptor, signature, exceptions);
      return new MethodVisitor(ASM9, code) {
        @Override
        public void visitInvokeDynamicInsn(
            String called, String factory, Handle bootstrap, Object... arguments) {
          if (!bootstrap.getOwner().equals(FACTORY) || isSpecial(bootstrap, arguments)) {
            super.visitInvokeDynamicInsn(called, factory, bootstrap, arguments);
            return;
          }
          Lambda lambda =
              new Lambda(
                  name + Lambda.MARK + lambdas.size(),
                  nest,
                  Type.getMethodType(factory),
                  new Method(called, ((Type) arguments[0]).getDescriptor()),
                  (Handle) arguments[1]);
          lambdas.add(lambda);
          lambda.makeIn(this);
        }
      };
    }
  }

  /** What is more than a class and a call, or converts characters in boxes, is left to Java. */
  private static boolean isSpecial(Handle bootstrap, Object... arguments) {
    return !bootstrap.getName().equals("metafactory")
        || arguments[2].toString().contains("Ljava/lang/Character;");
  }

  /**
   * A lambda to be.
   *
   * @param nest the class that hosts its owner's nest
   * @param factory takes what it captures and returns what it implements
   * @param method what it implements, without type parameters
   * @param body what it calls
   */
  private record Lambda(String name, String nest, Type factory, Method method, Handle body) {

    static final String MARK = "$$Lambda";

    private static final String ONE = "ONE";
    private static final Method MAKE = new Method("make", "()V");
    private static final Method INIT = new Method("<init>", "()V");

    private Type type() {
      return Type.getObjectType(name);
    }

    private Type[] captured() {
      return factory.getArgumentTypes();
    }

    private Method constructor() {
      return new Method(INIT.getName(), Type.VOID_TYPE, captured());
    }

    /** In place of its call site: what it captures lies on the stack. */
    void makeIn(MethodVisitor code) {
      if (captured().length == 0) {
        code.visitFieldInsn(GETSTATIC, name, ONE, factory.getReturnType().getDescriptor());
      } else {
        code.visitMethodInsn(INVOKESTATIC, name, MAKE.getName(), factory.getDescriptor(), false);
      }
    }

    byte[] bytes() {
      ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      String[] implemented = {factory.getReturnType().getInternalName()};
      int access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
      out.visit(V17, access, name, null, "java/lang/Object", implemented);
      out.visitNestHost(nest);
      writeConstructor(out);
      writeMaker(out);
      writeMethod(out);
      out.visitEnd();
      return out.toByteArray();
    }

    private void writeConstructor(ClassWriter out) {
      GeneratorAdapter code = code(out, ACC_PRIVATE, constructor());
      code.loadThis();
      code.invokeConstructor(Type.getType(Object.class), INIT);
      for (int i = 0; i < captured().length; i++) {
        Type type = captured()[i];
        out.visitField(ACC_PRIVATE | ACC_FINAL, "c" + i, type.getDescriptor(), null, null);
        code.loadThis();
        code.loadArg(i);
        code.putField(type(), "c" + i, type);
      }
      code.returnValue();
      code.endMethod();
    }

    /** One for all that captures nothing, else a method that makes another. */
    private void writeMaker(ClassWriter out) {
      Type made = factory.getReturnType();
      boolean one = captured().length == 0;
      Method maker =
          one ? new Method("<clinit>", "()V") : new Method(MAKE.getName(), factory.getDescriptor());
      GeneratorAdapter code = code(out, ACC_STATIC, maker);
      code.newInstance(type());
      code.dup();
      code.loadArgs();
      code.invokeConstructor(type(), constructor());
      if (one) {
        out.visitField(ACC_STATIC | ACC_FINAL, ONE, made.getDescriptor(), null, null);
        code.putStatic(type(), ONE, made);
      }
      code.returnValue();
      code.endMethod();
    }

    private void writeMethod(ClassWriter out) {
      GeneratorAdapter code = code(out, ACC_PUBLIC, method);
      boolean constructs = body.getTag() == H_NEWINVOKESPECIAL;
      Type owner = Type.getObjectType(body.getOwner());
      if (constructs) {
        code.newInstance(owner);
        code.dup();
      }
      List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
      if (!constructs && body.getTag() != H_INVOKESTATIC) {
        wanted.add(0, owner);
      }
      int given = captured().length;
      for (int i = 0; i < given; i++) {
        code.loadThis();
        code.getField(type(), "c" + i, captured()[i]);
        convert(code, captured()[i], wanted.get(i));
      }
      for (int i = given; i < wanted.size(); i++) {
        code.loadArg(i - given);
        convert(code, method.getArgumentTypes()[i - given], wanted.get(i));
      }
      code.visitMethodInsn(
          opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
      Type result = constructs ? owner : Type.getReturnType(body.getDesc());
      convert(code, result, method.getReturnType());
      code.returnValue();
      code.endMethod();
    }

    private int opcode() {
      return switch (body.getTag()) {
        case H_INVOKESTATIC -> INVOKESTATIC;
        case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
        default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
      };
    }

    /** Makes one type of another, as Java does at calls. */
    private static void convert(GeneratorAdapter code, Type from, Type to) {
      boolean toPrimitive = to.getSort() < Type.ARRAY;
      if (to.equals(Type.VOID_TYPE)) {
        return; // what nobody asks for goes with the method
      }
      if (from.getSort() >= Type.ARRAY) {
        if (toPrimitive) {
          code.unbox(to);
        } else {
          code.checkCast(to);
        }
      } else if (toPrimitive) {
        code.cast(from, to);
      } else {
        code.valueOf(from);
      }
    }

    private static GeneratorAdapter code(ClassWriter out, int access, Method method) {
      MethodVisitor code =
          out.visitMethod(access, method.getName(), method.getDescriptor(), null, null);
      return new GeneratorAdapter(code, access, method.getName(), method.getDescriptor());
    }
  }
}
