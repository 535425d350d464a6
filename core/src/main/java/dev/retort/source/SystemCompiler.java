package dev.retort.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The compiler of the running JDK, with its output in memory. */
final class SystemCompiler implements SourceCompiler {

    private static final List<String> OPTIONS = List.of("-proc:none", "-Xlint:none", "-nowarn", "-g", "-implicit:none");

    private final Path folder;
    private final List<Path> classPath;

    SystemCompiler(Path folder, List<Path> classPath) {
        this.folder = folder;
        this.classPath = List.copyOf(classPath);
    }

    @Override
    public CompiledClasses compile(List<SourceFile> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new MissingCompilerException(folder);
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8);
                MemoryFileManager memory = new MemoryFileManager(files)) {
            files.setLocation(
                    StandardLocation.CLASS_PATH,
                    classPath.stream().map(Path::toFile).toList());
            files.setLocation(StandardLocation.SOURCE_PATH, List.<File>of());
            StringWriter otherOutput = new StringWriter();
            boolean succeeded = compiler.getTask(
                            otherOutput,
                            memory,
                            diagnostics,
                            OPTIONS,
                            null,
                            sources.stream().map(MemorySource::new).toList())
                    .call();
            if (!succeeded) {
                throw new CompilationException(problems(diagnostics, otherOutput.toString(), sources));
            }
            return memory.compiled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<CompilationProblem> problems(
            DiagnosticCollector<JavaFileObject> diagnostics, String otherOutput, List<SourceFile> sources) {
        List<CompilationProblem> problems = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> problem(diagnostic, sources))
                .toList();
        return problems.isEmpty() ? List.of(CompilationProblem.at(folder, 0, otherOutput, "")) : problems;
    }

    private CompilationProblem problem(Diagnostic<? extends JavaFileObject> diagnostic, List<SourceFile> sources) {
        @Nullable JavaFileObject object = diagnostic.getSource();
        if (object instanceof MemorySource source && diagnostic.getLineNumber() != Diagnostic.NOPOS) {
            long line = diagnostic.getLineNumber();
            SourceFile file = source.file();
            return CompilationProblem.at(
                    file.path(), line, CompilerMessages.of(diagnostic, file, sources), file.line(line));
        }
        return CompilationProblem.at(folder, 0, CompilerMessages.of(diagnostic), "");
    }
}
