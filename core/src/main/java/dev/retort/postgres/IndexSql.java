package dev.retort.postgres;

import static java.util.Objects.requireNonNull;

import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indexes as SQL. They lie in their table's schema. */
final class IndexSql {

    private final ServerVersion version;

    IndexSql(ServerVersion version) {
        this.version = version;
    }

    List<String> create(QualifiedName table, Index index) {
        String name = requireNonNull(index.name());
        return Stream.concat(
                        Stream.of("CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + Identifiers.quote(name)
                                + " ON " + Identifiers.quote(table) + definition(table, index)),
                        CommentSql.ofNew(CommentSql.index(table.sibling(name)), index.comment()))
                .toList();
    }

    static String drop(QualifiedName table, String name) {
        return "DROP INDEX " + Identifiers.quote(table.sibling(name));
    }

    static String rename(QualifiedName table, String from, String to) {
        return "ALTER INDEX " + Identifiers.quote(table.sibling(from)) + " RENAME TO " + Identifiers.quote(to);
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
