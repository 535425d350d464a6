package dev.retort.cli.review;

import dev.retort.cli.text.ReviewMessages;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the file that a text is written to, in place of standard output. */
final class OutputFile {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path file;

    /**
     * Prints the text, or writes it to the file and prints the path of the file.
     *
     * @param folder the folder that a relative path is relative to
     * @throws CommandException when the file cannot be written
     */
    void print(String text, Path folder, Output output) {
        if (file == null) {
            output.line(text.stripTrailing());
            return;
        }
        try {
            Path target = folder.resolve(file);
            Path parent = target.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(target, text);
            output.line(file.toString());
        } catch (IOException e) {
            throw new CommandException(ReviewMessages.cannotWrite(file), ReviewMessages.chooseFile(), e);
        }
    }
}
