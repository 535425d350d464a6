package dev.retort.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A migration's text, compiled in memory with every warning an error. */
final class CompiledMigration {

    private final Migration migration;

    private CompiledMigration(Migration migration) {
        this.migration = migration;
    }

    static CompiledMigration of(String className, String source) {
        return all(Map.of(className, source)).get(0);
    }

    /** Compiles many by one call, in the order of their names. */
    static List<CompiledMigration> all(Map<String, String> sourcesByName) {
        SortedMap<String, String> sorted = new TreeMap<>(sourcesByName);
        Classes classes = compiled(sorted);
        return sorted.keySet().stream()
                .map(name -> new CompiledMigration(instance(classes, name)))
                .toList();
    }

    private static Classes compiled(SortedMap<String, String> sourcesByName) {
        Classes classes = new Classes();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-Xlint:all", "-Werror", "-proc:none", "--release", "17");
        List<Source> sources = sourcesByName.entrySet().stream()
                .map(each -> new Source(each.getKey(), each.getValue()))
                .toList();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(problems, null, null);
                Memory memory = new Memory(standard, classes)) {
            compiler.getTask(null, memory, problems, options, null, sources).call();
            assertThat(problems.getDiagnostics())
                    .as(() -> String.join("\n", sourcesByName.values()))
                    .isEmpty();
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Migration instance(Classes classes, String name) {
        try {
            return (Migration) classes.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    Class<? extends Migration> type() {
        return migration.getClass();
    }

    List<Operation> upgrade() {
        return Operations.record(migration::upgrade);
    }

    List<Operation> upgrade(Map<String, String> arguments) {
        return Operations.record(migration::upgrade, arguments).operations();
    }

    List<Operation> downgrade() {
        return Operations.record(migration::downgrade);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String className, String text) {
            super(URI.create("memory:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Classes extends ClassLoader {

        private final Map<String, ByteArrayOutputStream> code = new HashMap<>();

        Classes() {
            super(CompiledMigration.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream found = code.get(name);
            if (found == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = found.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Classes classes;

        Memory(JavaFileManager delegate, Classes classes) {
            super(delegate);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.code.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
