package dev.retort.generator.fleet;

import dev.retort.fleet.Target;
import dev.retort.fleet.Targets;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RelativePaths;
import dev.retort.generator.revision.Shell;
import dev.retort.generator.session.Database;
import dev.retort.generator.session.Databases;
import dev.retort.generator.settings.SettingText;
import dev.retort.generator.settings.TargetsSetting;
import dev.retort.postgres.ServerMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the lists of targets: schemas, rows of a query, lines of a file, and lines that a command prints. */
final class TargetLists {

    private static final Set<String> KNOWN = Set.of("name", "url", "database", "schema", "group");

    private final Databases databases;
    private final RelativePaths paths;
    private final Output output;

    TargetLists(Databases databases, RelativePaths paths, Output output) {
        this.databases = databases;
        this.paths = paths;
        this.output = output;
    }

    List<TargetRow> read(TargetsSetting setting) throws SQLException, IOException, InterruptedException {
        return switch (setting.kind()) {
            case SCHEMAS -> schemas(setting.patterns());
            case QUERY -> rows(setting.value());
            case FILE -> file(setting.base().resolve(setting.value()).normalize());
            case COMMAND -> command(setting.value(), setting.base());
        };
    }

    private List<TargetRow> schemas(List<String> patterns) throws SQLException {
        Database database = databases.choose();
        Set<String> names = new LinkedHashSet<>();
        for (String pattern : patterns) {
            Targets.schemas(database::connectToSession, pattern).stream()
                    .map(Target::name)
                    .forEach(names::add);
        }
        return names.stream().map(TargetRow::ofSchema).toList();
    }

    private List<TargetRow> rows(String query) throws SQLException {
        try (Connection connection = databases.choose().connectToSession();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            try (ResultSet result = statement.executeQuery(query)) {
                return rows(result);
            }
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith("08")) {
                throw e;
            }
            throw new CommandException(
                    "the query for the targets failed: " + firstLine(ServerMessage.of(e)),
                    "correct it; it returns a row for each target, with its name, or the columns name, url, database,"
                            + " schema, \"x.KEY\" and group",
                    e);
        }
    }

    private static List<TargetRow> rows(ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        List<TargetRow> rows = new ArrayList<>();
        while (result.next()) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                String label = columns.getColumnLabel(i);
                String value = result.getString(i);
                boolean isName = columns.getColumnCount() == 1 && !KNOWN.contains(label);
                values.put(isName ? "name" : label, value == null ? "" : value);
            }
            rows.add(TargetRow.of(values, "row " + (rows.size() + 1) + " of the query for the targets"));
        }
        return rows;
    }

    private List<TargetRow> file(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new CommandException(
                    "the file of the targets, " + file + ", does not exist",
                    "write it, with a line for each target, or name another");
        }
        return lines(Files.readAllLines(file), paths.shown(file) + ":");
    }

    private List<TargetRow> command(String command, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Shell.command(command, List.of()))
                .directory(folder.toFile())
                .start();
        process.getOutputStream().close();
        Thread errors = new Thread(() -> tell(process), "retort-targets");
        errors.setDaemon(true);
        errors.start();
        List<String> lines;
        try (BufferedReader reader = process.inputReader()) {
            lines = reader.lines().toList();
        }
        int code = process.waitFor();
        errors.join();
        if (code != 0) {
            throw new CommandException(
                    "the command for the targets exited with code " + code + ": "
                            + SettingText.withoutCredentials(command),
                    "correct it; it prints a line for each target");
        }
        return lines(lines, "line ");
    }

    private void tell(Process process) {
        try (BufferedReader reader = process.errorReader()) {
            reader.lines().forEach(line -> output.talk("targets: " + SettingText.withoutCredentials(line)));
        } catch (IOException | UncheckedIOException e) {
            output.talk("targets: " + e.getMessage());
        }
    }

    private static List<TargetRow> lines(List<String> lines, String place) {
        List<TargetRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                rows.add(TargetRow.ofLine(line, place + (i + 1)));
            }
        }
        return rows;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("no reason given");
    }
}
