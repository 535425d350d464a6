package dev.retort.postgres.sql;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.PrivilegeSql;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the statements for views.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createview.html">PostgreSQL manual, CREATE VIEW</a>
 */
final class ViewSql {

    private final ServerVersion version;
    private final IndexSql indexes;

    ViewSql(ServerVersion version, IndexSql indexes) {
        this.version = version;
        this.indexes = indexes;
    }

    static String drop(QualifiedName name, boolean materialized) {
        return "DROP " + CommentSql.view(name, materialized);
    }

    /**
     * Returns CREATE VIEW, followed by statements for everything that it cannot include: column defaults, indexes,
     * comments and grants.
     */
    List<String> create(View view) {
        List<String> sql = new ArrayList<>();
        sql.add(createView(view));
        view.columnDefaults().forEach((column, value) -> sql.add(columnDefault(view.name(), column, value)));
        view.indexes().forEach(index -> sql.addAll(indexes.create(view.name(), index)));
        comments(view).forEach(sql::add);
        PrivilegeSql.of(version, view).ifPresent(sql::add);
        return sql;
    }

    private static String createView(View view) {
        return "CREATE " + CommentSql.view(view.name(), view.materialized()) + StorageSql.with(view.options()) + " AS\n"
                + view.definition()
                + (view.withoutData() ? "\nWITH NO DATA" : "");
    }

    private static String columnDefault(QualifiedName view, String column, String value) {
        return "ALTER VIEW " + Identifiers.quote(view) + " ALTER COLUMN " + Identifiers.quote(column) + " SET DEFAULT "
                + value;
    }

    private static Stream<String> comments(View view) {
        return Stream.concat(
                CommentSql.ofNew(CommentSql.view(view.name(), view.materialized()), view.comment()),
                view.columnComments().entrySet().stream()
                        .flatMap(entry ->
                                CommentSql.ofNew(CommentSql.column(view.name(), entry.getKey()), entry.getValue())));
    }
}
