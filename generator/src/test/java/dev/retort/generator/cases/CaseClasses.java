package dev.retort.generator.cases;

import dev.retort.generator.cases.Case.Side;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The entities of all cases, compiled by one call of the compiler: it takes the sources of a side for a module of their
 * own, because all of them are in the package {@code shop}.
 */
final class CaseClasses {

    private final Path classes;
    private final Map<String, Path> modules = new TreeMap<>();
    private final List<String> arguments;

    private CaseClasses(Path work) {
        this.classes = work.resolve("classes");
        this.arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
    }

    static CaseClasses compile(List<Case> cases, Path work) throws IOException {
        CaseClasses compiled = new CaseClasses(work);
        for (Case each : cases) {
            for (Side side : Side.values()) {
                compiled.add(each, side, work);
            }
        }
        compiled.compile();
        return compiled;
    }

    /** The compiled classes of one side's entities; an empty folder where it has none. */
    Path of(Case each, Side side) throws IOException {
        return Files.createDirectories(classes.resolve(module(each, side)));
    }

    private void add(Case each, Side side, Path work) throws IOException {
        List<Path> sources = each.entities(side);
        if (sources.isEmpty()) {
            return;
        }
        String module = module(each, side);
        Path declaration = Files.createDirectories(work.resolve("modules").resolve(module));
        Files.writeString(declaration.resolve("module-info.java"), "module " + module + " {}\n");
        arguments.addAll(List.of(
                "--module-source-path", module + "=" + declaration + File.pathSeparator + each.file(side.folder())));
        arguments.addAll(List.of("--add-reads", module + "=ALL-UNNAMED"));
        arguments.add(declaration.resolve("module-info.java").toString());
        sources.stream().map(Path::toString).forEach(arguments::add);
        modules.put(module, declaration);
    }

    private void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (!modules.isEmpty() && compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the entities of some case do not compile");
        }
        for (String module : modules.keySet()) {
            Files.delete(classes.resolve(module).resolve("module-info.class"));
        }
    }

    private static String module(Case each, Side side) {
        return each.name().replaceAll("[^a-z0-9]", "_") + "." + side.folder();
    }
}
