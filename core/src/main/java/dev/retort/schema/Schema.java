package dev.retort.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that Retort compares: the objects of one database in the managed schemas.
 *
 * @param namespaces the schemas other than the default one
 * @param enums the enumerated types
 * @param composites the composite types
 * @param casts the user-defined casts
 * @param sequences the sequences, except those of identity columns
 * @param tables the tables with their constraints and indexes
 * @param views the views and materialized views, which Retort reads but does not manage; in creation order
 */
public record Schema(
        List<Namespace> namespaces,
        List<EnumType> enums,
        List<CompositeType> composites,
        List<Cast> casts,
        List<Sequence> sequences,
        List<Table> tables,
        List<View> views) {

    /** A database without objects. */
    public static final Schema EMPTY =
            new Schema(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Schema {
        namespaces = Sorted.by(Comparator.comparing(Namespace::name), namespaces);
        enums = Sorted.by(Comparator.comparing(EnumType::name), enums);
        composites = Sorted.by(Comparator.comparing(CompositeType::name), composites);
        casts = Sorted.by(Comparator.comparing(Cast::toString), casts);
        sequences = Sorted.by(Comparator.comparing(Sequence::name), sequences);
        tables = Sorted.by(Comparator.comparing(Table::name), tables);
        // Views keep the order in which they can be created.
        views = List.copyOf(views);
    }

    /** Returns the table of that name. */
    public Optional<Table> table(QualifiedName name) {
        return Sorted.find(tables, Table::name, name);
    }

    /** Returns the enumerated type of that name. */
    public Optional<EnumType> enumType(QualifiedName name) {
        return Sorted.find(enums, EnumType::name, name);
    }

    /** Returns the composite type of that name. */
    public Optional<CompositeType> compositeType(QualifiedName name) {
        return Sorted.find(composites, CompositeType::name, name);
    }

    /** Returns the sequence of that name. */
    public Optional<Sequence> sequence(QualifiedName name) {
        return Sorted.find(sequences, Sequence::name, name);
    }

    /** Returns this schema with other tables. */
    public Schema withTables(List<Table> newTables) {
        return new Schema(namespaces, enums, composites, casts, sequences, newTables, views);
    }

    /** Returns this schema with other namespaces. */
    public Schema withNamespaces(List<Namespace> newNamespaces) {
        return new Schema(newNamespaces, enums, composites, casts, sequences, tables, views);
    }

    /** Returns this schema with other enumerated types. */
    public Schema withEnums(List<EnumType> newEnums) {
        return new Schema(namespaces, newEnums, composites, casts, sequences, tables, views);
    }

    /** Returns this schema with other casts. */
    public Schema withCasts(List<Cast> newCasts) {
        return new Schema(namespaces, enums, composites, newCasts, sequences, tables, views);
    }

    /** Returns this schema with other sequences. */
    public Schema withSequences(List<Sequence> newSequences) {
        return new Schema(namespaces, enums, composites, casts, newSequences, tables, views);
    }

    /** Returns this schema with other views; the views must be in an order in which they can be created. */
    public Schema withViews(List<View> newViews) {
        return new Schema(namespaces, enums, composites, casts, sequences, tables, newViews);
    }

    /** Returns this schema with other composite types. */
    public Schema withComposites(List<CompositeType> newComposites) {
        return new Schema(namespaces, enums, newComposites, casts, sequences, tables, views);
    }

    /**
     * Returns this schema as a connection with that default schema sees it: names that are qualified with it become
     * unqualified. The texts of expressions do not change.
     */
    public Schema withDefaultSchema(String name) {
        return new DefaultSchema(name).unqualify(this);
    }
}
