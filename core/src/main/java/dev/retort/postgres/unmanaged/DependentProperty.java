package dev.retort.postgres.unmanaged;

import dev.retort.postgres.DoBlock;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CatalogSession;
import dev.retort.postgres.catalog.CatalogTransaction;
import dev.retort.postgres.catalog.PinnedSettings;
import dev.retort.postgres.catalog.ResultRow;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that Retort does not manage and that PostgreSQL drops or resets without a word, along with the table, column or
 * index that it hangs on: a trigger, a policy, a grant, a column's storage.
 *
 * @param tie what it goes with
 * @param relation the table or sequence that it is on
 * @param heir a table that passes changes of columns on to that one, or the table itself
 * @param part the column or index that it hangs on; null for the relation as a whole
 * @param words what it is, such as {@code trigger audit}
 * @param text what makes it again: statements with semicolons between them, in which {@link #TABLE} and {@link #PART} stand
 *     for names that may change
 * @param needs statements that make what it needs, such as a trigger's function, where that is missing
 */
public record DependentProperty(
        Tie tie,
        QualifiedName relation,
        QualifiedName heir,
        @Nullable String part,
        String words,
        String text,
        List<String> needs) {

    /** What an attachment goes with. */
    public enum Tie {
        /** Its relation alone. */
        RELATION,
        /** Its view: what whoever creates a new one grants by default, and nobody was granted on this one. */
        REVOKED,
        /** Its column, or the relation. */
        COLUMN,
        /** The same, and it is also reset when the column gets another type. */
        STORAGE,
        /** Its column, where that is made anew in place; a drop of the column carries it. */
        COMMENT,
        /** Its index, or the relation. */
        INDEX,
        /** The same; the index says which row of a replica is meant. */
        REPLICA_IDENTITY,
        /** The same; the rows were put into its order. */
        CLUSTER;

        /** Whether the part is an index. */
        public boolean ofIndex() {
            return this == INDEX || this == REPLICA_IDENTITY || this == CLUSTER;
        }
    }

    static final String TABLE = "${table}";
    static final String PART = "${part}";

    public DependentProperty {
        needs = List.copyOf(needs);
    }

    /** Reads those of the tables in the scope, in an order in which they can be made; the connection is left as it was. */
    public static List<DependentProperty> read(Connection connection, CatalogScope scope) throws SQLException {
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SNAPSHOT)) {
            PinnedSettings settings = PinnedSettings.apply(
                    transaction.connection(), Identifiers.quote(scope.defaultSchema()) + ", pg_temp");
            CatalogSession session = new CatalogSession(transaction.connection(), settings.version(), scope);
            List<DependentProperty> all =
                    new ArrayList<>(session.query(DependentPropertySql.of(session), DependentProperty::of));
            all.addAll(DependentPrivileges.read(session));
            return List.copyOf(all);
        }
    }

    private static DependentProperty of(ResultRow row) throws SQLException {
        String text = row.text("text");
        String guard = row.textOrNull("guard");
        return new DependentProperty(
                Tie.valueOf(row.text("tie")),
                row.name("nspname", "relname"),
                row.name("heir_schema", "heir_name"),
                row.textOrNull("part"),
                row.text("words"),
                guard == null
                        ? text
                        : DoBlock.of("BEGIN\n  IF " + guard + " THEN\n    " + text + ";\n  END IF;\nEND\n"),
                row.names("needs"));
    }

    /** The statements that make it again as it was. */
    public String sql() {
        return sql(relation, part);
    }

    /** Whether it can be made under other names than it had. */
    public boolean followsNames() {
        return text.contains(TABLE);
    }

    /** The statements that make it under the names that its relation and part have by then. */
    public String sql(QualifiedName table, @Nullable String column) {
        return text.replace(TABLE, Identifiers.quote(table))
                .replace(PART, column == null ? "" : Identifiers.quote(column));
    }
}
