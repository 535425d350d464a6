package dev.retort.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The examples of a Markdown page.
 *
 * @param commands what its console blocks say to type, each with what then appears
 * @param java the lines of its Java blocks
 */
record Readme(List<Command> commands, List<String> java) {

    /**
     * One command of a console block.
     *
     * @param heading the heading of the section that it stands in
     * @param line what to type
     * @param output what then appears, where the page shows it
     */
    record Command(String heading, String line, List<String> output) {

        @Override
        public String toString() {
            return line;
        }
    }

    static Readme read(Path page) throws IOException {
        List<Command> commands = new ArrayList<>();
        List<String> java = new ArrayList<>();
        String heading = "";
        String block = "";
        for (String line : Files.readAllLines(page)) {
            if (line.startsWith("```")) {
                block = block.isEmpty() ? line.substring(3) : "";
            } else if (block.equals("console") && line.startsWith("$ ")) {
                commands.add(new Command(heading, line.substring(2), new ArrayList<>()));
            } else if (block.equals("console")) {
                commands.get(commands.size() - 1).output().add(line);
            } else if (block.equals("java")) {
                java.add(line);
            } else if (block.isEmpty() && line.startsWith("## ")) {
                heading = line.substring(3);
            }
        }
        return new Readme(List.copyOf(commands), List.copyOf(java));
    }

    /**
     * Text with what differs from run to run put in one form: ids, times, durations. The progress of each step is left
     * out, as it is overwritten on a terminal.
     */
    static String comparable(String text) {
        return text.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty() && !line.startsWith("retort: ") && !line.startsWith("  step "))
                .map(line -> line.replaceAll("\\b[0-9a-f]{12}\\b", "ID")
                        .replaceAll("M\\d{8}_\\d{4}_", "M_")
                        .replaceAll("\\b\\d+ ms\\b", "N ms")
                        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "TIME"))
                .collect(Collectors.joining("\n"));
    }
}
