package dev.retort.postgres.canonical;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CatalogTransaction;
import dev.retort.postgres.catalog.PinnedSettings;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts the queries of views into the server's own words, so that they can be compared as text.
 *
 * <p>Each is made a temporary view and read back until it stops changing, in one transaction that is rolled back. What
 * the server refuses, because a table or column of it is not there yet, keeps its text.
 */
public final class ViewCanonicalizer {

    private static final int ROUNDS = 3;
    private static final String SCRATCH = "pg_temp.\"retort view\"";

    private ViewCanonicalizer() {}

    /** The wanted schema with the database's own views where the wanted ones mean the same. */
    public static Schema comparable(Connection connection, CatalogScope scope, Schema actual, Schema wanted)
            throws SQLException {
        Map<QualifiedName, View> there =
                actual.views().stream().collect(Collectors.toMap(View::name, Function.identity()));
        List<View> views = new ArrayList<>();
        for (View view : wanted.views()) {
            View same = there.get(view.name());
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

    /** The same views with comparable definitions. */
    private static List<View> canonicalize(Connection connection, CatalogScope scope, List<View> views)
            throws SQLException {
        List<View> canonical = new ArrayList<>();
        try (CatalogTransaction transaction = CatalogTransaction.begin(connection, CatalogTransaction.SCRATCH)) {
            PinnedSettings.apply(transaction.connection(), Identifiers.quote(scope.defaultSchema()));
            for (View view : views) {
                canonical.add(view.withDefinition(settled(transaction.connection(), view.definition())));
            }
        } catch (SQLException e) {
            // A standby takes no temporary views: the texts are compared as they are.
            return views;
        }
        return List.copyOf(canonical);
    }

    private static String settled(Connection connection, String definition) throws SQLException {
        String text = definition;
        for (int i = 0; i < ROUNDS; i++) {
            String next = once(connection, text);
            if (next.equals(text)) {
                break;
            }
            text = next;
        }
        return text;
    }

    private static String once(Connection connection, String definition) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("create temporary view \"retort view\" as " + definition);
            try (ResultSet row = statement.executeQuery("select pg_get_viewdef('" + SCRATCH + "'::regclass)")) {
                row.next();
                return row.getString(1).strip().replaceFirst(";$", "");
            }
        } catch (SQLException e) {
            return definition;
        } finally {
            connection.rollback(savepoint);
        }
    }
}
