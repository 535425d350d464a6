package dev.retort.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.session.RetortCommand;
import dev.retort.migration.Operations;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionTarget;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The page for those who know Alembic names all that Alembic has, and nothing that is not there. */
class AlembicPageTest {

    /** The commands of Alembic 1.19 and their options; what all take stands under the empty name. */
    private static final Map<String, String> ALEMBIC = Map.ofEntries(
            Map.entry("", "--version --config --name -x --raiseerr --quiet"),
            Map.entry("list_templates", ""),
            Map.entry("init", "--template --package"),
            Map.entry(
                    "revision",
                    "--message --autogenerate --sql --head --splice --branch-label --version-path --rev-id --depends-on"),
            Map.entry("check", ""),
            Map.entry("merge", "--message --branch-label --rev-id --splice"),
            Map.entry("upgrade", "--sql --tag"),
            Map.entry("downgrade", "--sql --tag"),
            Map.entry("show", ""),
            Map.entry("history", "--rev-range --verbose --indicate-current"),
            Map.entry("heads", "--verbose --resolve-dependencies"),
            Map.entry("branches", "--verbose"),
            Map.entry("current", "--verbose --check-heads"),
            Map.entry("stamp", "--sql --tag --purge"),
            Map.entry("edit", ""),
            Map.entry("ensure_version", "--sql"));

    private static final List<String> ALEMBIC_OPERATIONS = List.of(
            ("add_column alter_column batch_alter_table bulk_insert create_check_constraint create_exclude_constraint"
                            + " create_foreign_key create_index create_primary_key create_table create_table_comment"
                            + " create_unique_constraint drop_column drop_constraint drop_index drop_table"
                            + " drop_table_comment execute f get_bind get_context implementation_for inline_literal invoke"
                            + " register_operation rename_table run_async")
                    .split(" ", -1));

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern OPERATION = Pattern.compile("`op\\.([a-zA-Z]+)`");

    private final CommandLine line = Retort.commandLine(new RetortCommand());

    @Test
    void namesEachCommandAndOptionOfAlembic() throws IOException {
        Set<String> wanted = new TreeSet<>();
        ALEMBIC.forEach((command, options) -> {
            if (!command.isEmpty()) {
                wanted.add(command);
            }
            Stream.of(options.split(" ", -1))
                    .filter(option -> !option.isEmpty())
                    .forEach(option -> wanted.add((command + " " + option).strip()));
        });

        assertThat(column("Commands", 0).map(AlembicPageTest::withoutArguments).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        wanted.stream().filter(name -> !name.startsWith("-")).toList());
        assertThat(column("Options of every command", 0))
                .containsExactlyInAnyOrderElementsOf(
                        wanted.stream().filter(name -> name.startsWith("-")).toList());
    }

    @Test
    void whatItNamesOfRetortIsInTheHelp() throws IOException {
        for (String words : column("Commands", 1).toList()) {
            String[] parts = words.split(" ", -1);
            assertThat(line.getSubcommands()).containsKey(parts[0]);
            CommandLine command = requireNonNull(line.getSubcommands().get(parts[0]));
            for (int i = 1; i < parts.length; i++) {
                if (parts[i].startsWith("-")) {
                    String help = own(command, parts[i]) ? command.getUsageMessage() : line.getUsageMessage();
                    assertThat(help).as(words).contains(parts[i]);
                }
            }
        }
        assertThat(column("Options of every command", 1))
                .allSatisfy(option -> assertThat(line.getUsageMessage()).contains(option));
    }

    @Test
    void namesEachCommandOfRetort() throws IOException {
        String page = page();
        assertThat(line.getSubcommands().keySet())
                .allSatisfy(command -> assertThat(page).containsPattern("`" + command + "[ `]"));
    }

    @Test
    void formsOfRevisionsAreRead() throws IOException {
        assertThat(column("Revisions on the command line", 1)).hasSize(21).allSatisfy(form -> {
            if (form.contains(":")) {
                assertThat(RevisionRange.parse(form).toString()).isEqualTo(form);
            } else {
                assertThat(RevisionTarget.parse(form).toString()).isEqualTo(form);
            }
        });
    }

    @Test
    void namesEachOperationOfAlembicAndOfRetort() throws IOException {
        Set<String> methods = Arrays.stream(Operations.class.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        String section = section("Operations");
        Set<String> named = new TreeSet<>();
        rows("Operations")
                .forEach(row -> OPERATION.matcher(row.get(1)).results().forEach(found -> named.add(found.group(1))));
        String rest = section.substring(section.lastIndexOf('|'));
        OPERATION.matcher(rest).results().forEach(found -> named.add(found.group(1)));

        assertThat(named).containsExactlyElementsOf(methods);
        assertThat(column("Operations", 0))
                .containsExactlyInAnyOrderElementsOf(
                        ALEMBIC_OPERATIONS.stream().map(name -> "op." + name).toList());
    }

    private static boolean own(CommandLine command, String option) {
        var found = command.getCommandSpec().findOption(option);
        return found != null && !found.inherited();
    }

    private static String withoutArguments(String words) {
        return words.replaceAll(" [A-Z]+…?", "");
    }

    /** Each piece of code in a column of the table below a heading. */
    private static Stream<String> column(String heading, int column) throws IOException {
        return rows(heading).stream()
                .flatMap(row -> CODE.matcher(row.get(column)).results())
                .map(found -> found.group(1));
    }

    private static List<List<String>> rows(String heading) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        section(heading)
                .lines()
                .filter(text -> text.startsWith("| `"))
                .forEach(text -> rows.add(Stream.of(text.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList()));
        return rows;
    }

    private static String section(String heading) throws IOException {
        String[] sections = page().split("(?m)^## ", -1);
        return Stream.of(sections)
                .filter(text -> text.startsWith(heading + "\n"))
                .findFirst()
                .orElseThrow();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "alembic.md"));
    }
}
