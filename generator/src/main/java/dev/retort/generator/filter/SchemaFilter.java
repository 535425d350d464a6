package dev.retort.generator.filter;

import dev.retort.schema.Cast;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Removes the hidden objects from the schema of the database and from the wanted schema, without dangling references. A
 * hidden column hides the constraints and indexes over it. A hidden table hides the foreign keys that reference it. The
 * types and sequences that hidden columns need are not dropped.
 */
public final class SchemaFilter {

    private final Predicate<ObjectName> seen;
    private final String defaultSchema;
    private final boolean drops;
    private final String historySchema;

    /**
     * Creates a filter.
     *
     * @param seen the visible objects
     * @param defaultSchema the real name of the schema of unqualified objects
     * @param drops whether objects that only the database has are visible, so that they are dropped
     * @param historySchema the schema of the history, which is never dropped
     */
    public SchemaFilter(Predicate<ObjectName> seen, String defaultSchema, boolean drops, String historySchema) {
        this.seen = seen;
        this.defaultSchema = defaultSchema;
        this.drops = drops;
        this.historySchema = historySchema;
    }

    /** Both schemas without the hidden objects. */
    public FilteredSchemas apply(Schema actual, Schema wanted) {
        HiddenObjects search = new HiddenObjects(seen, defaultSchema, drops, historySchema, actual, wanted);
        Hidden hidden = search.find();
        return new FilteredSchemas(
                visibleSchema(actual, wanted, actual.casts(), hidden),
                visibleSchema(wanted, actual, casts(actual, wanted), hidden),
                search.unmapped());
    }

    /**
     * The wanted casts. If nothing is dropped, the casts of the database are wanted, too, so that a rebuild of their
     * type restores them.
     */
    private List<Cast> casts(Schema actual, Schema wanted) {
        Stream<Cast> own = drops
                ? Stream.of()
                : actual.casts().stream().filter(cast -> wanted.casts().stream()
                        .noneMatch(other -> other.source().equals(cast.source())
                                && other.target().equals(cast.target())));
        return Stream.concat(wanted.casts().stream(), own).toList();
    }

    private Schema visibleSchema(Schema side, Schema other, List<Cast> casts, Hidden hidden) {
        return new Schema(
                only(side.namespaces(), namespace -> !hidden.hasNamespace(namespace.name())),
                only(side.enums(), type -> !hidden.hasType(type.name())),
                only(side.composites(), type -> !hidden.hasType(type.name())),
                only(casts, cast -> !isHidden(cast, hidden)),
                only(side.sequences(), sequence -> !hidden.hasSequence(sequence)),
                side.tables().stream()
                        .filter(table -> !hidden.hasTable(table.name()))
                        .map(table -> visibleTable(table, other.table(table.name()), hidden))
                        .toList(),
                only(side.views(), view -> seen.test(name(ObjectKind.VIEW, view.name()))));
    }

    private Table visibleTable(Table table, Optional<Table> other, Hidden hidden) {
        HiddenCounterparts counterparts =
                other.map(found -> hiddenPartsOf(found, hidden)).orElse(HiddenCounterparts.NONE);
        return side(table, hidden).without(counterparts::has, counterparts::has);
    }

    private HiddenCounterparts hiddenPartsOf(Table table, Hidden hidden) {
        VisibleTable side = side(table, hidden);
        return new HiddenCounterparts(
                only(table.constraints(), constraint -> !side.isVisible(constraint)),
                only(table.indexes(), index -> !side.isIndexVisible(index)));
    }

    private VisibleTable side(Table table, Hidden hidden) {
        String schema = table.name().schemaOr(defaultSchema);
        String own = table.name().name();
        return new VisibleTable(table, hidden, (kind, name) -> seen.test(new ObjectName(kind, schema, own, name)));
    }

    private static boolean isHidden(Cast cast, Hidden hidden) {
        return hidden.hasType(cast.source().name())
                || hidden.hasType(cast.target().name());
    }

    private ObjectName name(ObjectKind kind, QualifiedName name) {
        return new ObjectName(kind, name.schemaOr(defaultSchema), null, name.name());
    }

    private static <T> List<T> only(List<T> all, Predicate<T> visible) {
        return all.stream().filter(visible).toList();
    }
}
