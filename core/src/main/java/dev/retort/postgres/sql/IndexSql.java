package dev.retort.postgres.sql;

import static java.util.Objects.requireNonNull;

import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropIndex;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.SqlStatement.Mode;
import dev.retort.postgres.UnsupportedFeatureException;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the statements for indexes, which are always in the schema of their table. */
final class IndexSql {

    private final ServerVersion version;

    IndexSql(ServerVersion version) {
        this.version = version;
    }

    List<SqlStatement> create(CreateIndex operation) {
        List<String> statements = create(operation.table(), operation.index(), operation.concurrently());
        return Stream.concat(
                        Stream.of(new SqlStatement(statements.get(0), mode(operation.concurrently()))),
                        statements.stream().skip(1).map(SqlStatement::of))
                .toList();
    }

    List<String> create(QualifiedName relation, Index index) {
        return create(relation, index, false);
    }

    private List<String> create(QualifiedName table, Index index, boolean concurrently) {
        String name = requireNonNull(index.name());
        return Stream.concat(
                        Stream.of("CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + concurrently(concurrently)
                                + Identifiers.quote(name) + " ON " + Identifiers.quote(table)
                                + definition(table, index)),
                        CommentSql.ofNew(CommentSql.index(table.sibling(name)), index.comment()))
                .toList();
    }

    static SqlStatement drop(DropIndex operation) {
        String name = Identifiers.quote(operation.table().sibling(operation.name()));
        return new SqlStatement(
                "DROP INDEX " + concurrently(operation.concurrently()) + name, mode(operation.concurrently()));
    }

    static String rename(QualifiedName table, String from, String to) {
        return "ALTER INDEX " + Identifiers.quote(table.sibling(from)) + " RENAME TO " + Identifiers.quote(to);
    }

    private static String concurrently(boolean concurrently) {
        return concurrently ? "CONCURRENTLY " : "";
    }

    private static Mode mode(boolean concurrently) {
        return concurrently ? Mode.NON_TRANSACTIONAL : Mode.TRANSACTIONAL;
    }

    private String definition(QualifiedName table, Index index) {
        return method(index.method())
                + index.elements().stream().map(IndexSql::element).collect(Collectors.joining(", ", " (", ")"))
                + ConstraintSql.include(index.include())
                + nulls(table, index)
                + StorageSql.with(index.storage())
                + (index.predicate() == null ? "" : " WHERE " + index.predicate());
    }

    private static String method(String method) {
        return method.equals("btree") ? "" : " USING " + Identifiers.quote(method);
    }

    private static String element(IndexElement element) {
        return (element.expression() ? "(" + element.text() + ")" : Identifiers.quote(element.text()))
                + (element.collation() == null ? "" : " COLLATE " + element.collation())
                + (element.operatorClass() == null ? "" : " " + element.operatorClass())
                + (element.descending() ? " DESC" : "")
                + nullsOrder(element);
    }

    private static String nullsOrder(IndexElement element) {
        if (element.nullsFirst() == element.descending()) {
            return "";
        }
        return element.nullsFirst() ? " NULLS FIRST" : " NULLS LAST";
    }

    private String nulls(QualifiedName table, Index index) {
        if (!index.nullsNotDistinct()) {
            return "";
        }
        UnsupportedFeatureException.require(15, version, "NULLS NOT DISTINCT", index.name() + " of " + table);
        return " NULLS NOT DISTINCT";
    }
}
