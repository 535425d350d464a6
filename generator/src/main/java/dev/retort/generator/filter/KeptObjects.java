package dev.retort.generator.filter;

import dev.retort.generator.sql.SqlReferences;
import dev.retort.schema.AuxiliaryObject;
import dev.retort.schema.Cast;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.Namespace;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.RelationNames;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TypeNames;
import dev.retort.schema.View;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds objects of the database that no entity maps to the wanted schema, as they are in the database: those that the
 * wanted schema mentions in a type, an expression, a foreign key or a query, or that a caller names. Objects that these
 * need are added with them, and the schemas that hold them.
 */
public final class KeptObjects {

    private final Schema wanted;
    private final Schema actual;
    private final String defaultSchema;
    private final Set<QualifiedName> types = new HashSet<>();
    private final Set<QualifiedName> sequences = new HashSet<>();
    private final Set<QualifiedName> tables = new HashSet<>();
    private final Set<String> schemas = new HashSet<>();
    private final Set<QualifiedName> wantedRelations;
    private final Set<QualifiedName> wantedTypes;

    private KeptObjects(Schema wanted, Schema actual, String defaultSchema) {
        this.wanted = wanted;
        this.wantedRelations = RelationNames.of(wanted);
        this.wantedTypes = TypeNames.of(wanted);
        this.actual = actual;
        this.defaultSchema = defaultSchema;
    }

    /**
     * Returns the wanted schema with the objects that it mentions.
     *
     * @param auxiliaries the statements of the mappings, which may mention objects as well
     * @param defaultSchema the real name of the schema of unqualified objects
     */
    public static Schema withMentioned(
            Schema wanted, Schema actual, List<AuxiliaryObject> auxiliaries, String defaultSchema) {
        KeptObjects kept = new KeptObjects(wanted, actual, defaultSchema);
        wanted.tables().forEach(kept::keepMentioned);
        wanted.composites().forEach(kept::keepMentioned);
        wanted.casts().stream()
                .flatMap(cast -> Stream.of(cast.source(), cast.target()))
                .forEach(type -> kept.keepType(type.name()));
        wanted.views().stream()
                .map(View::definition)
                .map(SqlReferences::inStatement)
                .forEach(kept::keep);
        auxiliaries.stream()
                .map(AuxiliaryObject::create)
                .map(SqlReferences::inStatement)
                .forEach(kept::keep);
        return kept.result();
    }

    /** Returns the wanted schema with these types and sequences. */
    public static Schema with(
            Collection<QualifiedName> types,
            Collection<QualifiedName> sequences,
            Schema wanted,
            Schema actual,
            String defaultSchema) {
        KeptObjects kept = new KeptObjects(wanted, actual, defaultSchema);
        types.forEach(kept::keepType);
        sequences.forEach(kept::keepRelation);
        return kept.result();
    }

    private void keep(SqlReferences references) {
        references.types().forEach(this::keepType);
        references.relations().forEach(this::keepRelation);
        references.serials().forEach(this::keepSerial);
    }

    private void keepMentioned(Table table) {
        table.columns().forEach(column -> keepType(column.type().name()));
        expressions(table).map(SqlReferences::inExpression).forEach(this::keep);
        table.foreignKeys().stream().map(ForeignKey::referencedTable).forEach(this::keepRelation);
    }

    private void keepMentioned(CompositeType type) {
        type.attributes().forEach(attribute -> keepType(attribute.type().name()));
    }

    private static Stream<String> expressions(Table table) {
        return Stream.of(
                        table.columns().stream().map(Column::defaultSql),
                        table.columns().stream().map(KeptObjects::expression),
                        table.checks().stream().map(CheckConstraint::expression),
                        table.indexes().stream().map(Index::predicate),
                        table.indexes().stream()
                                .flatMap(index -> index.elements().stream())
                                .filter(IndexElement::expression)
                                .map(IndexElement::text))
                .flatMap(texts -> texts)
                .flatMap(Stream::ofNullable);
    }

    private static @Nullable String expression(Column column) {
        Generated generated = column.generated();
        return generated == null ? null : generated.expression();
    }

    private void keepType(QualifiedName mentioned) {
        schemas.add(mentioned.schema());
        for (QualifiedName name : found(mentioned, wantedTypes, Schema::enums, EnumType::name)) {
            types.add(name);
        }
        for (QualifiedName name : found(mentioned, wantedTypes, Schema::composites, CompositeType::name)) {
            if (types.add(name)) {
                actual.compositeType(name).ifPresent(this::keepMentioned);
            }
        }
    }

    private void keepRelation(QualifiedName mentioned) {
        schemas.add(mentioned.schema());
        sequences.addAll(found(mentioned, wantedRelations, Schema::sequences, Sequence::name));
        for (QualifiedName name : found(mentioned, wantedRelations, Schema::tables, Table::name)) {
            if (tables.add(name)) {
                actual.table(name).ifPresent(this::keepMentioned);
            }
        }
    }

    private void keepSerial(ColumnName column) {
        actual.sequences().stream()
                .filter(sequence -> sequence.owner() != null
                        && sequence.owner().column().equals(column.column())
                        && matches(column.table(), sequence.owner().table()))
                .map(Sequence::name)
                .filter(name -> wanted.sequence(name).isEmpty())
                .forEach(sequences::add);
    }

    /**
     * Returns the objects that only the database has and that the name can mean: without a schema one of the default
     * schema or, if there is none, of any other, because the search path is not known here. An object of another kind
     * that the entities map takes the name.
     */
    private <T> List<QualifiedName> found(
            QualifiedName mentioned,
            Set<QualifiedName> mapped,
            Function<Schema, List<T>> objects,
            Function<T, QualifiedName> toName) {
        if (mapped.contains(mentioned)) {
            return List.of();
        }
        Set<QualifiedName> existing = names(actual, objects, toName);
        if (existing.contains(mentioned)) {
            return List.of(mentioned);
        }
        return existing.stream()
                .filter(name -> matches(mentioned, name) && !mapped.contains(name))
                .toList();
    }

    private boolean matches(QualifiedName mentioned, QualifiedName name) {
        return mentioned.name().equals(name.name())
                && (mentioned.isInDefaultSchema() || mentioned.schema().equals(name.schemaOr(defaultSchema)));
    }

    private static <T> Set<QualifiedName> names(
            Schema schema, Function<Schema, List<T>> objects, Function<T, QualifiedName> toName) {
        return objects.apply(schema).stream().map(toName).collect(Collectors.toSet());
    }

    private Schema result() {
        List<Table> allTables = joined(wanted.tables(), actual.tables(), table -> tables.contains(table.name()));
        List<Sequence> kept = actual.sequences().stream()
                .filter(sequence -> sequences.contains(sequence.name()))
                .map(sequence -> withRemainingOwner(sequence, allTables))
                .toList();
        return new Schema(
                joined(wanted.namespaces(), actual.namespaces(), this::isNewlyNeeded),
                joined(wanted.enums(), actual.enums(), type -> types.contains(type.name())),
                joined(wanted.composites(), actual.composites(), type -> types.contains(type.name())),
                joined(wanted.casts(), actual.casts(), this::isKept),
                joined(wanted.sequences(), kept, sequence -> true),
                allTables,
                wanted.views());
    }

    /** Returns the sequence without its owner if the owner is dropped, with which the sequence would go. */
    private static Sequence withRemainingOwner(Sequence sequence, List<Table> tables) {
        ColumnName owner = sequence.owner();
        boolean stays = owner == null
                || tables.stream()
                        .filter(table -> table.name().equals(owner.table()))
                        .anyMatch(table -> table.column(owner.column()).isPresent());
        return stays ? sequence : sequence.withOwner(null);
    }

    private boolean isNewlyNeeded(Namespace namespace) {
        boolean holdsKept = Stream.of(types, sequences, tables)
                .flatMap(Set::stream)
                .anyMatch(name -> name.schema().equals(namespace.name()));
        return (holdsKept || schemas.contains(namespace.name()))
                && wanted.namespaces().stream().noneMatch(same -> same.name().equals(namespace.name()));
    }

    /** Whether the cast is from or to a type that is kept, and no type of it is dropped. */
    private boolean isKept(Cast cast) {
        List<QualifiedName> both = List.of(cast.source().name(), cast.target().name());
        boolean isWanted = wanted.casts().stream()
                .anyMatch(other ->
                        other.source().equals(cast.source()) && other.target().equals(cast.target()));
        return !isWanted
                && both.stream().anyMatch(types::contains)
                && both.stream().noneMatch(this::isDropped);
    }

    private boolean isDropped(QualifiedName type) {
        boolean exists =
                actual.enumType(type).isPresent() || actual.compositeType(type).isPresent();
        boolean stays = types.contains(type)
                || wanted.enumType(type).isPresent()
                || wanted.compositeType(type).isPresent();
        return exists && !stays;
    }

    private static <T> List<T> joined(List<T> some, List<T> others, Predicate<T> added) {
        return Stream.concat(some.stream(), others.stream().filter(added)).toList();
    }
}
