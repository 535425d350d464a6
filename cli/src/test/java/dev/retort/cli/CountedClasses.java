package dev.retort.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Loads Retort and the driver a second time, with a call of {@link Calls} at the beginning of each method. */
final class CountedClasses extends ClassLoader {

    private static final String EXECUTOR = "org.postgresql.core.v3.QueryExecutorImpl";
    private static final String CALLS = Calls.class.getName();

    private CountedClasses(ClassLoader parent) {
        super("counted", parent);
    }

    static CountedClasses create() throws ClassNotFoundException {
        CountedClasses loader = new CountedClasses(CountedClasses.class.getClassLoader());
        Class.forName("org.postgresql.Driver", true, loader);
        return loader;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean counted = (name.startsWith("dev.retort.") || name.startsWith("org.postgresql.")) && !name.equals(CALLS);
        if (!counted) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/') + ".class";
        URL resource = getResource(path);
        if (resource == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = resource.openStream()) {
            byte[] bytes = name.startsWith("dev.retort.") || name.equals(EXECUTOR)
                    ? counted(name, in.readAllBytes())
                    : in.readAllBytes();
            CodeSource source = new CodeSource(location(resource, path), (Certificate[]) null);
            return defineClass(name, bytes, 0, bytes.length, new ProtectionDomain(source, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder or jar of a class. */
    private static URL location(URL resource, String path) throws IOException {
        if (resource.openConnection() instanceof JarURLConnection jar) {
            return jar.getJarFileURL();
        }
        String text = resource.toString();
        return URI.create(text.substring(0, text.length() - path.length())).toURL();
    }

    private static byte[] counted(String name, byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access,
                            String method,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        MethodVisitor visitor = super.visitMethod(access, method, descriptor, signature, exceptions);
                        if (!name.equals(EXECUTOR)) {
                            return new Counting(visitor, "method");
                        }
                        return method.equals("execute") ? new Counting(visitor, "roundTrip") : visitor;
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** Begins a method with a call that counts. */
    private static final class Counting extends MethodVisitor {

        private final String counter;

        Counting(MethodVisitor next, String counter) {
            super(Opcodes.ASM9, next);
            this.counter = counter;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            super.visitMethodInsn(Opcodes.INVOKESTATIC, CALLS.replace('.', '/'), counter, "()V", false);
        }
    }
}
