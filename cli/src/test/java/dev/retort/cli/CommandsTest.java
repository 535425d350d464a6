package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.session.Environment;
import dev.retort.cli.session.RetortCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void createsTheCommandOfEachNameAlone() {
        Retort.commandLine(new RetortCommand()).getSubcommands().forEach((name, line) -> {
            List<Object> named = Commands.named(List.of("--url", "x", name));
            assertThat(named)
                    .extracting(Object::getClass)
                    .contains(line.getCommand().getClass());
            if (!name.equals("completion")) {
                assertThat(named).as(name).hasSize(1);
            }
        });
        assertThat(Commands.named(List.of("--version"))).isEmpty();
    }

    @Test
    void takesACommandNameAsTheValueOfAnOption() throws IOException {
        Files.createDirectory(folder.resolve("check"));

        assertThat(run("--migrations=check", "history")).as(err::toString).isZero();
    }

    @Test
    void suggestsACommandThatTheArgumentsDoNotName() {
        assertThat(run("chek")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no command chek\nDid you mean check?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--help check", "check --help"})
    void listsAllCommandsInTheHelpOfRetort(String arguments) {
        run(arguments.split(" ", -1));

        assertThat(out.toString()).contains(arguments.startsWith("--help") ? "ensure-version" : "retort check");
    }

    @Test
    void namesTheCommandsIfNoneIsNamed() {
        assertThat(run()).isEqualTo(2);

        assertThat(err.toString()).contains("retort --help");
    }

    private int run(String... arguments) {
        PrintWriter output = new PrintWriter(out, true);
        PrintWriter errors = new PrintWriter(err, true);
        return Retort.run(new Environment(folder, Map.of(), folder, output, errors, null), arguments);
    }
}
