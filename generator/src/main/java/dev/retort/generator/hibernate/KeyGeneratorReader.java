package dev.retort.generator.hibernate;

import dev.retort.generator.mapping.KeyGenerators;
import dev.retort.generator.mapping.KeyGenerators.GeneratorRow;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.generator.Generator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.id.enhanced.TableGenerator;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IdentifierCollection;
import org.hibernate.mapping.KeyValue;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

/** Reads the sequences and table generators that generate the keys of entities and collections, and other values. */
final class KeyGeneratorReader {

    private final ReadContext context;
    private final Map<QualifiedName, Set<ColumnName>> sequences = new HashMap<>();
    private final List<GeneratorRow> rows = new ArrayList<>();

    private KeyGeneratorReader(ReadContext context) {
        this.context = context;
    }

    static KeyGenerators read(ReadContext context) {
        KeyGeneratorReader reader = new KeyGeneratorReader(context);
        context.metadata().getEntityBindings().stream()
                .filter(RootClass.class::isInstance)
                .map(RootClass.class::cast)
                .forEach(reader::readKey);
        context.metadata().getCollectionBindings().stream()
                .filter(IdentifierCollection.class::isInstance)
                .map(IdentifierCollection.class::cast)
                .forEach(reader::readKey);
        context.valueGenerators().forEach(reader::readValue);
        Map<QualifiedName, List<ColumnName>> sequences = new HashMap<>();
        reader.sequences.forEach((sequence, columns) -> sequences.put(sequence, List.copyOf(columns)));
        return new KeyGenerators(sequences, reader.rows);
    }

    private void readKey(RootClass root) {
        KeyValue key = root.getIdentifier();
        if (key instanceof Component parts) {
            parts.getProperties().forEach(part -> readKey(part.getValue(), root, part));
        } else if (key != null) {
            readKey(key, root, root.getIdentifierProperty());
        }
    }

    /** Reads the generator of a key, or of a part of one. */
    private void readKey(Value value, RootClass root, @Nullable Property property) {
        if (value instanceof KeyValue key && value.getColumnSpan() == 1) {
            add(
                    HibernateApi.generatorOf(key, root, property, context.generation()),
                    columns(root, root.getTable(), value));
        }
    }

    private void readKey(IdentifierCollection collection) {
        KeyValue key = collection.getIdentifier();
        add(
                HibernateApi.generatorOf(key, null, null, context.generation()),
                columns(Stream.of(collection.getCollectionTable()), key.getColumns()));
    }

    private void readValue(ValueGenerators.Created created) {
        Value value = created.property().getValue();
        boolean isNumber = Number.class.isAssignableFrom(wrapper(value.getType().getReturnedClass()));
        if (isNumber && value.getColumnSpan() == 1) {
            List<ColumnName> columns = columns(created.entity(), value.getTable(), value);
            add(created.generator(), columns);
            created.sequences().forEach(sequence -> add(SequenceReader.name(sequence, context), columns));
        }
    }

    private static Class<?> wrapper(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private void add(@Nullable Generator generator, List<ColumnName> columns) {
        if (generator instanceof SequenceStyleGenerator sequence) {
            var name = sequence.getDatabaseStructure().getPhysicalName();
            add(new QualifiedName(context.schema(name.getSchemaName()), context.fold(name.getObjectName())), columns);
        } else if (generator instanceof TableGenerator table) {
            rows.add(new GeneratorRow(
                    name(table.getTableName()),
                    context.fold(Identifier.toIdentifier(table.getSegmentColumnName())),
                    table.getSegmentValue(),
                    context.fold(Identifier.toIdentifier(table.getValueColumnName())),
                    table.getIncrementSize(),
                    columns));
        }
    }

    private void add(QualifiedName sequence, List<ColumnName> columns) {
        Set<ColumnName> fed = sequences.computeIfAbsent(sequence, missing -> new LinkedHashSet<>());
        fed.addAll(columns);
    }

    private QualifiedName name(String table) {
        List<String> parts = Stream.of(table.split("[.]"))
                .map(part -> context.fold(Identifier.toIdentifier(part)))
                .toList();
        return new QualifiedName(
                parts.size() > 1 ? parts.get(parts.size() - 2) : context.schema(null), parts.get(parts.size() - 1));
    }

    /** Returns the columns of a value in its table, and in the other tables of a table-per-class hierarchy. */
    private List<ColumnName> columns(PersistentClass entity, Table own, Value value) {
        Stream<Table> others = entity.getSubclasses().stream()
                .filter(UnionSubclass.class::isInstance)
                .map(PersistentClass::getTable);
        return columns(Stream.concat(Stream.of(own), others), value.getColumns());
    }

    private List<ColumnName> columns(Stream<Table> tables, List<Column> columns) {
        return tables.filter(Table::isPhysicalTable)
                .distinct()
                .flatMap(table -> columns.stream()
                        .map(table::getColumn)
                        .flatMap(Stream::ofNullable)
                        .map(column -> new ColumnName(context.name(table), context.name(column))))
                .toList();
    }
}
