package dev.retort.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/**
 * The compiler's messages, each on one line. A message about a misnamed or duplicate file is reworded to say what to
 * do.
 */
final class CompilerMessages {

    private static final Pattern FILE_NAMED = Pattern.compile("named (\\S+)\\.java");
    private static final Pattern DUPLICATE = Pattern.compile("duplicate class: (\\S+)");

    private CompilerMessages() {}

    static String of(Diagnostic<?> diagnostic) {
        return diagnostic
                .getMessage(Locale.ROOT)
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .collect(Collectors.joining(", "));
    }

    static String of(Diagnostic<?> diagnostic, SourceFile file, List<SourceFile> sources) {
        String message = of(diagnostic);
        return switch (String.valueOf(diagnostic.getCode())) {
            case "compiler.err.class.public.should.be.in.file" -> misnamed(message, file);
            case "compiler.err.duplicate.class" -> duplicate(message, file, sources);
            default -> message;
        };
    }

    private static String misnamed(String message, SourceFile file) {
        Matcher name = FILE_NAMED.matcher(message);
        return name.find()
                ? "class " + name.group(1) + " must be in a file of its name: rename the file to " + name.group(1)
                        + ".java, or the class to " + simpleName(file.path())
                : message;
    }

    private static String duplicate(String message, SourceFile file, List<SourceFile> sources) {
        Matcher name = DUPLICATE.matcher(message);
        if (!name.find()) {
            return message;
        }
        String type = name.group(1);
        String fileName = type.substring(type.lastIndexOf('.') + 1) + ".java";
        return sources.stream()
                .filter(other -> !other.equals(file) && other.path().endsWith(fileName))
                .findFirst()
                .map(other -> "class " + type + " is also in " + other.path() + ": delete one of the two, or rename it")
                .orElse(message);
    }

    private static String simpleName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".java".length());
    }
}
