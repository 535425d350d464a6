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
 * An unmanaged property that PostgreSQL silently drops or resets with the table, column or index that it belongs to,
 * such as a trigger, a policy, a grant or the storage of a column.
 *
 * @param tie the object that it is dropped with
 * @param relation the table or sequence, or the unqualified name of the schema
 * @param ancestor a table that {@code relation} inherits columns from, or {@code relation} itself
 * @param part the column or index that it belongs to; null for the relation as a whole
 * @param description a description, such as {@code trigger audit}
 * @param text the statements that restore it, separated by semicolons; {@link #TABLE} and {@link #PART} stand for names
 *     that may change
 * @param needs the statements that create what it needs if that does not exist, such as the function of a trigger
 */
public record DependentProperty(
        Tie tie,
        QualifiedName relation,
        QualifiedName ancestor,
        @Nullable String part,
        String description,
        String text,
        List<String> needs) {

    /** The object that a property is dropped or reset with. */
    public enum Tie {
        /** The schema, whose name is that of the relation. */
        SCHEMA,
        /** The relation. */
        RELATION,
        /** The view. A new view gets default privileges that the old one did not have; they are revoked. */
        REVOKED,
        /** The column, or the relation. */
        COLUMN,
        /** The sequence of an identity column: it goes with the column, or with the relation. */
        IDENTITY,
        /** The column, or the relation; also reset when the type of the column changes. */
        STORAGE,
        /** The column, when it is rebuilt; the operation that drops a column carries its comment. */
        COMMENT,
        /** The index, or the relation. */
        INDEX,
        /** The index of a constraint, or the relation; a new index of that name can have it. */
        INDEX_COMMENT,
        /** The index, or the relation; the index is the replica identity of the table. */
        REPLICA_IDENTITY,
        /** The index, or the relation; the table was clustered on the index. */
        CLUSTER;

        /** Whether the part is an index. */
        public boolean ofIndex() {
            return this == INDEX || this == INDEX_COMMENT || this == REPLICA_IDENTITY || this == CLUSTER;
        }
    }

    static final String ROW_SECURITY = "its row level security";
    static final String TABLE = "${table}";
    static final String PART = "${part}";

    public DependentProperty {
        needs = List.copyOf(needs);
    }

    /**
     * Reads the properties of the tables in the scope, in an order in which they can be restored; the connection is
     * restored afterwards.
     */
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

    /** Returns the statements that restore the property under the old names. */
    public String sql() {
        return sql(relation, part);
    }

    /** Whether it is a policy, or a switch of the row-level security of a table, which {@code Schema} has, too. */
    public boolean isRowSecurity() {
        return description.equals(ROW_SECURITY)
                || RelationPart.of(this)
                        .filter(part -> part.kind() == RelationPart.Kind.POLICY)
                        .isPresent();
    }

    /** Whether the property can be restored under other names. */
    public boolean followsNames() {
        return text.contains(TABLE);
    }

    /** Returns the statements that restore the property under the current names of its relation and part. */
    public String sql(QualifiedName table, @Nullable String column) {
        return text.replace(TABLE, Identifiers.quote(table))
                .replace(PART, column == null ? "" : Identifiers.quote(column));
    }
}
