package dev.retort.cli.review;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.session.RetortCommand;
import dev.retort.cli.text.Formats;
import dev.retort.cli.text.ReviewMessages;
import dev.retort.generator.CurrentState;
import dev.retort.generator.DatabaseCatalog;
import dev.retort.generator.Scope;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.settings.Spelling;
import dev.retort.generator.shadow.EmbeddedBinaries;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.review.diagram.Diagram;
import dev.retort.review.diagram.DiagramTable;
import dev.retort.review.diagram.DotText;
import dev.retort.review.diagram.MermaidText;
import dev.retort.review.diagram.SvgText;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws tables and the foreign keys between them. */
@Command(name = "diagram", description = "Draw tables and their foreign keys as SVG, Mermaid or DOT.")
public final class DiagramCommand implements CommandAction {

    private static final int MOST_NAMES = 5;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "TABLE",
            description = "Draw only this table and those around it (default: all tables).")
    private @Nullable String table;

    @Option(
            names = "--distance",
            paramLabel = "N",
            defaultValue = "1",
            description = "The number of foreign keys between TABLE and the farthest tables (default: 1).")
    private int distance;

    @Option(
            names = "--from",
            paramLabel = "SOURCE",
            description = "Read the tables from the entities, the migrations or the database (default: the entities"
                    + " if the settings name some, or else the database if they name one).")
    private @Nullable DiagramSource source;

    @Mixin
    private final OutputFile file = new OutputFile();

    @Override
    public void checkOptions() {
        if (distance < 0) {
            throw new ParameterException(spec.commandLine(), ReviewMessages.negativeDistance());
        }
    }

    @Override
    public boolean canRunWith(Settings settings) {
        return settings.describeProject() || settings.url().isPresent();
    }

    @Override
    public int run(CommandRun run) throws Exception {
        Diagram whole = read(run);
        Diagram diagram = table == null ? whole : whole.around(Set.of(find(whole, table)), distance);
        if (run.output().isJson()) {
            run.output().document(diagram);
            return ExitCode.OK;
        }
        file.print(text(diagram), run.host().workingDirectory(), run.output());
        return ExitCode.OK;
    }

    private String text(Diagram diagram) {
        RetortCommand root = (RetortCommand) spec.root().userObject();
        String format = root.output.format == null ? Formats.SVG : root.output.format.toLowerCase(Locale.ROOT);
        return switch (format) {
            case Formats.MERMAID -> MermaidText.of(diagram);
            case Formats.DOT -> DotText.of(diagram);
            default -> SvgText.of(diagram, table == null ? ReviewMessages.tables() : ReviewMessages.around(table));
        };
    }

    private Diagram read(CommandRun run) throws SQLException {
        return switch (source(run.settings())) {
            case ENTITIES -> Diagram.of(run.entities().schema());
            case MIGRATIONS -> replayed(run);
            case DATABASE -> live(run);
        };
    }

    private DiagramSource source(Settings settings) {
        if (source != null) {
            return source;
        }
        if (settings.nameEntities()) {
            return DiagramSource.ENTITIES;
        }
        return settings.url().isPresent() ? DiagramSource.DATABASE : DiagramSource.MIGRATIONS;
    }

    private static Diagram replayed(CommandRun run) throws SQLException {
        run.shadows().expectOn();
        try (ShadowDatabase shadow = run.shadows().open(EmbeddedBinaries.BUNDLED_MAJOR)) {
            CurrentState.replay(
                    shadow, run.migrations().load(), run.migrators().options().withRole(null));
            try (Connection connection = shadow.connect()) {
                return compared(connection, run.settings().scope());
            }
        }
    }

    private static Diagram live(CommandRun run) throws SQLException {
        try (Connection connection = run.databases().choose().connectToOneSession()) {
            return compared(connection, run.settings().scope());
        }
    }

    /** The tables that the settings do not leave alone. */
    private static Diagram compared(Connection connection, Scope scope) throws SQLException {
        DatabaseCatalog catalog = DatabaseCatalog.read(connection, scope);
        return Diagram.of(catalog.schema())
                .only(name -> scope.sees(name, catalog.scope().defaultSchema()));
    }

    private static QualifiedName find(Diagram diagram, String text) {
        List<QualifiedName> names =
                diagram.tables().stream().map(DiagramTable::name).toList();
        return names.stream()
                .filter(name -> name.toString().equals(text))
                .findFirst()
                .or(() -> names.stream()
                        .filter(name -> name.toString().equalsIgnoreCase(text)
                                || name.name().equalsIgnoreCase(text))
                        .findFirst())
                .orElseThrow(() -> new CommandException(
                        ReviewMessages.noSuchTable(text),
                        ReviewMessages.otherTables(Spelling.nearest(
                                text,
                                names.stream().map(QualifiedName::toString).toList(),
                                MOST_NAMES))));
    }
}
