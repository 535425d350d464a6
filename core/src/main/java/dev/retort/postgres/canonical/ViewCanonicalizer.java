package dev.retort.postgres.canonical;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CatalogTransaction;
import dev.retort.postgres.catalog.PinnedSettings;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets the server rewrite the queries of views, so that they can be compared as text.
 *
 * <p>Each query becomes a temporary view and is read back until its text no longer changes, in a transaction that is
 * rolled back. If the server rejects it, because one of its tables or columns does not exist yet, the text remains
 * unchanged.
 */
public final class ViewCanonicalizer {

    private static final int ROUNDS = 3;
    private static final String SCRATCH = "pg_temp.\"retort view\"";

    private ViewCanonicalizer() {}

    /** Returns the wanted schema with the database's own view in place of each view that has the same meaning. */
    public static Schema comparable(Connection connection, CatalogScope scope, Schema actual, Schema wanted)
            throws SQLException {
        Map<QualifiedName, View> existing =
                actual.views().stream().collect(Collectors.toMap(View::name, Function.identity()));
        List<View> views = new ArrayList<>();
        for (View view : wanted.views()) {
            View same = existing.get(view.name());
            views.add(same != null && isSame(connection, scope, same, view) ? same : view);
        }
        return wanted.withViews(views);
    }

    private static boolean isSame(Connection connection, CatalogScope scope, View actual, View wanted)
            throws SQLException {
        if (actual.definition().equals(wanted.definition())) {
            return true;
        }
        List<View> both = canonicalize(connection, scope, List.of(actual, wanted));
        return both.get(0).definition().equals(both.get(1).definition());
    }

    /** Returns the views with comparable queries. */
    private static List<View> canonicalize(Connection connection, CatalogScope scope, List<View> views)
            throws SQLException {
        List<View> canonical = new ArrayList<>();
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SCRATCH)) {
            PinnedSettings.apply(transaction.connection(), Identifiers.quote(scope.defaultSchema()));
            for (View view : views) {
                canonical.add(view.withDefinition(canonicalized(transaction.connection(), view.definition())));
            }
        } catch (SQLException e) {
            // A standby cannot create temporary views; compare the texts unchanged.
            return views;
        }
        return List.copyOf(canonical);
    }

    private static String canonicalized(Connection connection, String definition) throws SQLException {
        String text = definition;
        for (int i = 0; i < ROUNDS; i++) {
            String next = rewritten(connection, text);
            if (next.equals(text)) {
                break;
            }
            text = next;
        }
        return text;
    }

    private static String rewritten(Connection connection, String definition) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("create temporary view \"retort view\" as " + definition);
            return InternalQuery.on(connection)
                    .first("select pg_get_viewdef(pg_catalog.to_regclass(?))", row -> row.getString(1), SCRATCH)
                    .orElseThrow()
                    .strip()
                    .replaceFirst(";$", "");
        } catch (SQLException e) {
            return definition;
        } finally {
            connection.rollback(savepoint);
        }
    }
}
