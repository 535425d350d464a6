package dev.retort.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown page that shows commands and what comes of them.
 *
 * @param file where it is
 * @param lines its text
 * @param commands what its console blocks say to type, each with what then appears
 * @param java the lines of its Java blocks
 */
record Page(Path file, List<String> lines, List<Command> commands, List<String> java) {

    private static final String PROGRESS = "  step ";
    private static final String STATEMENT = "    ";

    /**
     * One command of a console block.
     *
     * @param heading the heading of the section that it stands in
     * @param line what to type
     * @param at where in the page its last line is, from 0
     * @param output what then appears, where the page shows it
     */
    record Command(String heading, String line, int at, List<String> output) {

        private Command continued(String more) {
            return new Command(heading, line + "\n" + more, at + 1, output);
        }

        @Override
        public String toString() {
            return line;
        }
    }

    static Page read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Command> commands = new ArrayList<>();
        List<String> java = new ArrayList<>();
        String heading = "";
        String block = "";
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("```")) {
                block = block.isEmpty() ? line.substring(3) : "";
            } else if (block.equals("console") && line.startsWith("$ ")) {
                commands.add(new Command(heading, line.substring(2), at, new ArrayList<>()));
            } else if (block.equals("console") && line.startsWith("> ")) {
                commands.add(commands.remove(commands.size() - 1).continued(line.substring(2)));
            } else if (block.equals("console")) {
                commands.get(commands.size() - 1).output().add(line);
            } else if (block.equals("java")) {
                java.add(line);
            } else if (block.isEmpty() && line.startsWith("## ")) {
                heading = line.substring(3);
            }
        }
        return new Page(file, List.copyOf(lines), List.copyOf(commands), List.copyOf(java));
    }

    /** Writes the page with other outputs, by the commands that show any, where one of them shows something else now. */
    void rewrite(Map<Command, String> outputs) throws IOException {
        if (commands.stream().noneMatch(command -> isOtherwise(command, outputs.get(command)))) {
            return;
        }
        List<String> written = new ArrayList<>(lines);
        for (int i = commands.size() - 1; i >= 0; i--) {
            Command command = commands.get(i);
            if (outputs.containsKey(command) && !command.output().isEmpty()) {
                List<String> shown = written.subList(
                        command.at() + 1, command.at() + 1 + command.output().size());
                shown.clear();
                shown.addAll(withoutProgress(outputs.get(command))
                        .map(String::stripTrailing)
                        .toList());
            }
        }
        Files.write(file, written);
    }

    private static boolean isOtherwise(Command command, @Nullable String output) {
        return output != null
                && !command.output().isEmpty()
                && !comparable(output).equals(comparable(String.join("\n", command.output())));
    }

    /**
     * Text with what differs from run to run put in one form: ids, times, durations, sizes. The progress of each step is left
     * out, as it is overwritten on a terminal.
     */
    static String comparable(String text) {
        return withoutProgress(text)
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty() && !line.startsWith("retort: "))
                .map(line -> line.replaceAll("\\b[0-9a-f]{12}\\b", "ID")
                        .replaceAll("M\\d{8}_\\d{4}_", "M_")
                        .replaceAll("\\b\\d+ ms\\b", "N ms")
                        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "TIME")
                        .replaceAll("never analyzed|about [\\d,]+( rows)?", "ROWS")
                        .replaceAll("\\b[\\d,]+ (bytes|kB|MB)", "SIZE")
                        .replaceAll("not used yet|used once|used [\\d,]+ times", "USE")
                        .replaceAll(" +", " "))
                .collect(Collectors.joining("\n"));
    }

    /** The lines without those of steps, which may have further lines, indented. */
    private static Stream<String> withoutProgress(String text) {
        List<String> kept = new ArrayList<>();
        boolean isStep = false;
        for (String line : text.lines().toList()) {
            isStep = line.startsWith(PROGRESS) || (isStep && line.startsWith(STATEMENT));
            if (!isStep) {
                kept.add(line);
            }
        }
        return kept.stream();
    }
}
