package dev.retort.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.session.RetortCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class HelpTest {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

    private final Cli cli;
    private final Path folder;

    HelpTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.cli = Cli.of(folder);
    }

    @Test
    void hasExamplesThatCanBeTyped() {
        CommandLine line = Retort.commandLine(new RetortCommand());
        line.getSubcommands().forEach((name, command) -> {
            String help = cli.must(name, "--help").out();
            List<String> examples = Examples.of(command.getCommandName());
            assertThat(examples).as(name).isNotEmpty();
            for (String example : examples) {
                assertThat(help).contains("  " + example);
                Retort.commandLine(new RetortCommand()).parseArgs(arguments(example));
            }
        });
    }

    @Test
    void saysWhatEachOptionAndArgumentIs() {
        CommandLine line = Retort.commandLine(new RetortCommand());
        line.getSubcommands().values().forEach(command -> {
            assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
            command.getCommandSpec().args().forEach(argument -> assertThat(argument.description())
                    .as(command.getCommandName() + " " + argument.paramLabel())
                    .isNotEmpty());
        });
    }

    @Test
    void bashCompletesCommandsOptionsAndValues() throws Exception {
        assertThat(completed("retort", "sta")).containsExactlyInAnyOrder("status", "stamp");
        assertThat(completed("retort", "upgrade", "--idem")).containsExactly("--idempotent");
        assertThat(completed("retort", "upgrade", "--lock-t")).containsExactly("--lock-timeout");
        assertThat(completed("retort", "completion", "b")).containsExactly("bash");
        assertThat(cli.must("completion", "zsh").out())
                .isEqualTo(cli.must("completion", "bash").out());
        assertThat(cli.run("completion", "fish").exitCode()).isEqualTo(2);
    }

    /** The completions that bash offers for a command line with the cursor after its last word. */
    private List<String> completed(String... words) throws Exception {
        Path script = Files.writeString(
                folder.resolve("completion"), cli.must("completion", "bash").out());
        String asked = "source " + script + "; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.length - 1) + "; COMP_LINE='" + String.join(" ", words) + "'; _complete_retort;"
                + " printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = bash(asked);
        Assumptions.assumeTrue(bash != null, "skipped: there is no bash on the path");
        String out = new String(requireNonNull(bash).getInputStream().readAllBytes(), UTF_8);
        assertThat(requireNonNull(bash).waitFor(1, TimeUnit.MINUTES)).isTrue();
        return out.lines().map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private static @Nullable Process bash(String command) {
        try {
            return new ProcessBuilder("bash", "-c", command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return null;
        }
    }

    /** The arguments of a command line, what the shell does around them left out. */
    private static String[] arguments(String example) {
        String command = example.replaceFirst("^source <\\((.*)\\)$", "$1").replaceFirst(" > \\S+$", "");
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.replaceFirst("^retort ", ""));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group() : word.group(1));
        }
        return words.toArray(String[]::new);
    }
}
