package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The values of columns that keep their type, which must outlive a change and the way back. */
final class Values {

    private static final String NULL = "(null)";

    /** A column of both schemas; what is null in it may get a value where the second takes no nulls. */
    private record Staying(ColumnName before, ColumnName after, Column column, boolean filled) {}

    private final Renaming renaming;
    private final Map<Staying, List<String>> values = new LinkedHashMap<>();

    private Values(Renaming renaming) {
        this.renaming = renaming;
    }

    /** Those of a database that is made as the first schema of a pair. */
    static Values read(Connection connection, Pair pair, Renaming renaming) throws SQLException {
        Values values = new Values(renaming);
        for (Table table : pair.from().tables()) {
            Optional<Table> other = pair.to().table(table.name());
            if (other.isPresent()) {
                values.read(connection, table, other.get());
            }
        }
        return values;
    }

    private void read(Connection connection, Table table, Table other) throws SQLException {
        for (Column column : table.columns()) {
            Column after = other.column(column.name()).orElse(null);
            if (after != null && stays(column, after)) {
                ColumnName name = new ColumnName(table.name(), column.name());
                boolean filled = takesNoNulls(other, after) && !column.notNull();
                values.put(new Staying(name, renaming.column(name), column, filled), read(connection, name));
            }
        }
    }

    /** They are all there under the new names. */
    void expectUnderNewNames(Connection connection) throws SQLException {
        for (Staying staying : values.keySet()) {
            expect(
                    connection,
                    staying,
                    staying.after(),
                    value -> renaming.value(staying.column().type(), value));
        }
    }

    /** They are all there under the names that they had. */
    void expectAgain(Connection connection) throws SQLException {
        for (Staying staying : values.keySet()) {
            expect(connection, staying, staying.before(), UnaryOperator.identity());
        }
    }

    private void expect(Connection connection, Staying staying, ColumnName name, UnaryOperator<String> spelling)
            throws SQLException {
        List<String> expected = Objects.requireNonNull(values.get(staying)).stream()
                .filter(value -> !staying.filled() || !value.equals(NULL))
                .map(spelling)
                .sorted()
                .toList();
        List<String> actual = new ArrayList<>(read(connection, name));
        if (!staying.filled()) {
            assertThat(actual).as("values of %s", name).isEqualTo(expected);
            return;
        }
        for (String value : expected) {
            assertThat(actual.remove(value)).as("%s in %s", value, name).isTrue();
        }
    }

    private static boolean takesNoNulls(Table table, Column column) {
        return column.notNull()
                || (table.primaryKey() != null && table.primaryKey().columns().contains(column.name()));
    }

    private static boolean stays(Column before, Column after) {
        return before.type().equals(after.type()) && before.generated() == null && after.generated() == null;
    }

    private static List<String> read(Connection connection, ColumnName name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + Identifiers.quote(name.column()) + "::text from "
                        + Identifiers.quote(name.table()))) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(Objects.requireNonNullElse(rows.getString(1), NULL));
            }
            return texts.stream().sorted().toList();
        }
    }
}
