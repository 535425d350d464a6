package dev.retort.postgres.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.retort.postgres.catalog.PresentKinds.Kind;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Namespace;
import dev.retort.schema.Policy;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Assembles a schema from the rows of all catalog queries. */
final class SchemaAssembler {

    private final CommentQuery comments;
    private final Map<Long, List<Column>> columns;
    private final Map<Long, List<Constraint>> constraints;
    private final Map<Long, List<Index>> indexes;
    private final Map<Long, List<Policy>> policies;

    private SchemaAssembler(CatalogSession session, PresentKinds present) throws SQLException {
        comments = CommentQuery.read(session);
        columns = byTable(present.read(Kind.TABLE, ColumnQuery::read), row -> row.value()
                .withComment(comments.onColumn(row.table(), row.oid())));
        constraints = byTable(present.read(Kind.TABLE, ConstraintQuery::read), row -> row.value()
                .withComment(comments.onConstraint(row.oid())));
        indexes = byTable(present.read(Kind.INDEX, IndexQuery::read), row -> row.value()
                .withComment(comments.onRelation(row.oid())));
        policies = byTable(present.read(Kind.POLICY, PolicyQuery::read), CatalogRow::value);
    }

    /** Runs the queries, one at most for each kind of objects. */
    static Schema read(CatalogSession session) throws SQLException {
        PresentKinds present = PresentKinds.of(session);
        SchemaAssembler assembler = new SchemaAssembler(session, present);
        return new Schema(
                map(NamespaceQuery.read(session), assembler::namespace),
                map(present.read(Kind.ENUM, EnumQuery::read), assembler::enumType),
                map(present.read(Kind.COMPOSITE_TYPE, CompositeQuery::read), assembler::composite),
                CastQuery.read(session),
                map(present.read(Kind.SEQUENCE, SequenceQuery::read), assembler::sequence),
                map(present.read(Kind.TABLE, TableQuery::read), assembler::table),
                map(present.read(Kind.VIEW, ViewQuery::read), assembler::view));
    }

    private Table table(CatalogRow<Table> row) {
        List<Constraint> all = constraints.getOrDefault(row.oid(), List.of());
        return row.value()
                .withColumns(columns.getOrDefault(row.oid(), List.of()))
                .withPrimaryKey(only(PrimaryKey.class, all).stream().findFirst().orElse(null))
                .withUniques(only(UniqueConstraint.class, all))
                .withChecks(only(CheckConstraint.class, all))
                .withForeignKeys(only(ForeignKey.class, all))
                .withIndexes(indexes.getOrDefault(row.oid(), List.of()))
                .withRowSecurity(row.value().rowSecurity().withPolicies(policies.getOrDefault(row.oid(), List.of())))
                .withComment(comments.onRelation(row.oid()));
    }

    private View view(CatalogRow<View> row) {
        return row.value()
                .withIndexes(indexes.getOrDefault(row.oid(), List.of()))
                .withComment(comments.onRelation(row.oid()));
    }

    private Namespace namespace(CatalogRow<Namespace> row) {
        return new Namespace(row.value().name(), comments.onNamespace(row.oid()));
    }

    private EnumType enumType(CatalogRow<EnumType> row) {
        return row.value().withComment(comments.onType(row.oid()));
    }

    private CompositeType composite(CompositeQuery.Found found) {
        return found.type(comments);
    }

    private Sequence sequence(CatalogRow<Sequence> row) {
        return row.value().withComment(comments.onRelation(row.oid()));
    }

    private static <T, R> List<R> map(List<T> rows, Function<T, R> function) {
        return rows.stream().map(function).toList();
    }

    private static <T> List<T> only(Class<T> kind, List<Constraint> constraints) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Groups the values by table, with their comments, in the order of the rows. */
    private static <T> Map<Long, List<T>> byTable(List<CatalogRow<T>> rows, Function<CatalogRow<T>, T> withComment) {
        return rows.stream().collect(groupingBy(CatalogRow::table, mapping(withComment, toList())));
    }
}
