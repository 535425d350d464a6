package dev.retort.postgres.canonical;

import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameTracker;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CatalogTransaction;
import dev.retort.postgres.catalog.PinnedSettings;
import dev.retort.postgres.catalog.ViewQuery;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Predicts the texts of views after tables and columns are renamed, as the server will print them.
 *
 * <p>Temporary copies of the tables are created with views on them, the copies are renamed, and the texts of the views
 * are read, in one transaction that is rolled back. The tables themselves are only locked as for reading.
 */
public final class RenamedViewTexts {

    private static final String TEMPORARY = "pg_temp";

    private final ScratchSpace space;
    private final Connection connection;
    private final CatalogScope scope;
    private final Set<QualifiedName> copies = new LinkedHashSet<>();

    private RenamedViewTexts(Connection connection, CatalogScope scope, ScratchSpace space) {
        this.connection = connection;
        this.scope = scope;
        this.space = space;
    }

    /**
     * Returns the texts by the names of the views. A view is omitted if its text cannot be predicted: if one of its
     * tables is not in the default schema or moves to another schema, or if the server does not accept the view on a
     * copy.
     *
     * @param renames the operations; only renames of tables and columns matter
     * @param views the views before the renames
     * @throws TemporaryTablesException if the connection cannot create temporary tables
     */
    public static Map<QualifiedName, String> read(
            Connection connection, CatalogScope scope, List<Operation> renames, List<View> views) throws SQLException {
        if (views.isEmpty()) {
            return Map.of();
        }
        TemporaryTables.require(connection);
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SCRATCH)) {
            String path = TEMPORARY + ", " + Identifiers.quote(scope.defaultSchema());
            ScratchSpace space = new ScratchSpace(
                    transaction.connection(),
                    PinnedSettings.apply(transaction.connection(), path).version(),
                    path);
            return new RenamedViewTexts(transaction.connection(), scope, space).read(renames, views);
        }
    }

    private Map<QualifiedName, String> read(List<Operation> renames, List<View> views) throws SQLException {
        Set<QualifiedName> elsewhere = new HashSet<>();
        for (QualifiedName table : renamed(renames, elsewhere)) {
            if (!elsewhere.contains(table) && space.tryExecute(List.of(copy(table)))) {
                copies.add(table);
            } else {
                elsewhere.add(table);
            }
        }
        Map<QualifiedName, QualifiedName> made = new LinkedHashMap<>();
        for (View view : views) {
            QualifiedName scratch = temporary("retort_view_" + made.size());
            if (Collections.disjoint(elsewhere, view.uses().relations())
                    && space.tryExecute(List.of(create(scratch, view)))
                    && view.definition().equals(text(scratch))) {
                made.put(view.name(), scratch);
            }
        }
        return rename(renames) ? texts(made) : Map.of();
    }

    /** Returns the tables that are renamed or have a renamed column, by their names before the renames. */
    private static Set<QualifiedName> renamed(List<Operation> renames, Set<QualifiedName> elsewhere) {
        RenameTracker origins = new RenameTracker();
        Set<QualifiedName> tables = new LinkedHashSet<>();
        for (Operation operation : renames) {
            QualifiedName table = isRename(operation, Kind.TABLE, Kind.COLUMN)
                    ? origins.table(operation.subject().name())
                    : null;
            if (table != null && tables.add(table) && !table.schema().isEmpty()) {
                elsewhere.add(table);
            }
            if (table != null
                    && isRename(operation, Kind.TABLE)
                    && !operation.result().name().schema().isEmpty()) {
                elsewhere.add(table);
            }
            origins.track(operation);
        }
        return tables;
    }

    private static boolean isRename(Operation operation, Kind... kinds) {
        return operation.action() == Action.RENAME
                && List.of(kinds).contains(operation.subject().kind());
    }

    private static String create(QualifiedName scratch, View view) {
        return "create temporary view " + Identifiers.quote(scratch.name()) + " as\n" + view.definition();
    }

    /**
     * Returns the statement that copies a table. The copy has the keys of the table, because a view may rely on one for
     * its GROUP BY.
     */
    private String copy(QualifiedName table) {
        return "create temporary table " + Identifiers.quote(table.name()) + " (like "
                + Identifiers.quote(new QualifiedName(scope.defaultSchema(), table.name())) + " including indexes)";
    }

    private boolean rename(List<Operation> renames) throws SQLException {
        Set<QualifiedName> present = new LinkedHashSet<>(copies);
        List<String> statements = new ArrayList<>();
        for (Operation operation : renames) {
            ObjectAddress from = operation.subject();
            ObjectAddress to = operation.result();
            String alter =
                    "alter table " + Identifiers.quote(temporary(from.name().name())) + " rename ";
            if (isRename(operation, Kind.TABLE) && present.remove(from.name())) {
                statements.add(alter + "to " + Identifiers.quote(to.name().name()));
                present.add(to.name());
            } else if (isRename(operation, Kind.COLUMN) && present.contains(from.name())) {
                statements.add(alter + "column " + Identifiers.quote(String.valueOf(from.part())) + " to "
                        + Identifiers.quote(String.valueOf(to.part())));
            }
        }
        return space.tryExecute(statements);
    }

    private Map<QualifiedName, String> texts(Map<QualifiedName, QualifiedName> made) throws SQLException {
        Map<QualifiedName, String> texts = new LinkedHashMap<>();
        for (Map.Entry<QualifiedName, QualifiedName> view : made.entrySet()) {
            texts.put(view.getKey(), text(view.getValue()));
        }
        return texts;
    }

    private String text(QualifiedName view) throws SQLException {
        return InternalQuery.on(connection)
                .first(
                        "select pg_get_viewdef(pg_catalog.to_regclass(?))",
                        row -> ViewQuery.query(row.getString(1)),
                        Identifiers.quote(view))
                .orElseThrow();
    }

    private static QualifiedName temporary(String name) {
        return new QualifiedName(TEMPORARY, name);
    }
}
