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
 * Leaves out of a database and of what the entities want of it what nobody asked to see, so that nothing dangles: with a
 * column go the constraints and indexes over it, with a table the foreign keys to it, and what a hidden column needs, a
 * type or a sequence, is not dropped.
 */
public final class SchemaFilter {

    private final Predicate<ObjectName> seen;
    private final String defaultSchema;
    private final boolean drops;

    /**
     * A filter.
     *
     * @param seen whether an object is compared
     * @param defaultSchema the real name of the schema of unqualified objects
     * @param drops whether what only the database has is seen, so that it is dropped
     */
    public SchemaFilter(Predicate<ObjectName> seen, String defaultSchema, boolean drops) {
        this.seen = seen;
        this.defaultSchema = defaultSchema;
        this.drops = drops;
    }

    /** Both schemas without what is left alone. */
    public FilteredSchemas apply(Schema actual, Schema wanted) {
        HiddenObjects search = new HiddenObjects(seen, defaultSchema, drops, actual, wanted);
        Hidden hidden = search.find();
        return new FilteredSchemas(
                visible(actual, wanted, actual.casts(), hidden),
                visible(wanted, actual, casts(actual, wanted), hidden),
                search.unmapped());
    }

    /** The casts that are wanted. One that stays because nothing is dropped is, so that it outlives its type's rebuilding. */
    private List<Cast> casts(Schema actual, Schema wanted) {
        Stream<Cast> own = drops
                ? Stream.of()
                : actual.casts().stream().filter(cast -> wanted.casts().stream()
                        .noneMatch(other -> other.source().equals(cast.source())
                                && other.target().equals(cast.target())));
        return Stream.concat(wanted.casts().stream(), own).toList();
    }

    private Schema visible(Schema side, Schema other, List<Cast> casts, Hidden hidden) {
        return new Schema(
                only(side.namespaces(), namespace -> !hidden.hasNamespace(namespace.name())),
                only(side.enums(), type -> !hidden.hasType(type.name())),
                only(side.composites(), type -> !hidden.hasType(type.name())),
                only(casts, cast -> !isHidden(cast, hidden)),
                only(side.sequences(), sequence -> !hidden.hasSequence(sequence)),
                side.tables().stream()
                        .filter(table -> !hidden.hasTable(table.name()))
                        .map(table -> visible(table, other.table(table.name()), hidden))
                        .toList(),
                only(side.views(), view -> seen.test(name(ObjectKind.VIEW, view.name()))));
    }

    private Table visible(Table table, Optional<Table> other, Hidden hidden) {
        HiddenCounterparts twins = other.map(found -> twins(found, hidden)).orElse(HiddenCounterparts.NONE);
        return side(table, hidden).without(twins::has, twins::has);
    }

    private HiddenCounterparts twins(Table table, Hidden hidden) {
        VisibleTable side = side(table, hidden);
        return new HiddenCounterparts(
                only(table.constraints(), constraint -> !side.sees(constraint)),
                only(table.indexes(), index -> !side.sees(index)));
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
