package dev.retort.generator.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * One case: a folder with {@code before/} and {@code after/} (entity sources of the package {@code shop}),
 * {@code rows.sql}, and what Retort makes of it: {@code Migration.java}, {@code upgrade.sql}, {@code downgrade.sql}.
 */
record ModelChange(Path folder) {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    static List<ModelChange> all() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().map(ModelChange::new).toList();
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    String rows() throws IOException {
        return Files.readString(folder.resolve("rows.sql"));
    }

    /** Compiles the entities of one side into a folder, which is returned. */
    Path compile(String side, Path work) throws IOException {
        Path classes = Files.createDirectories(work.resolve(side));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        try (Stream<Path> sources = Files.list(folder.resolve(side))) {
            sources.map(Path::toString).sorted().forEach(arguments::add);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the entities of " + folder.resolve(side) + " do not compile");
        }
        return classes;
    }
}
