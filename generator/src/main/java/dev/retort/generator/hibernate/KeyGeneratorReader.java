package dev.retort.generator.hibernate;

import dev.retort.generator.mapping.KeyGenerators;
import dev.retort.generator.mapping.KeyGenerators.GeneratorRow;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.generator.Generator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.id.enhanced.TableGenerator;
import org.hibernate.mapping.KeyValue;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Table;

/** Reads the sequences and table generators that generate the keys of entities. */
final class KeyGeneratorReader {

    private final ReadContext context;
    private final Map<QualifiedName, List<ColumnName>> sequences = new HashMap<>();
    private final List<GeneratorRow> rows = new ArrayList<>();

    private KeyGeneratorReader(ReadContext context) {
        this.context = context;
    }

    static KeyGenerators read(ReadContext context) {
        KeyGeneratorReader reader = new KeyGeneratorReader(context);
        context.metadata().getEntityBindings().stream()
                .filter(RootClass.class::isInstance)
                .map(RootClass.class::cast)
                .forEach(reader::read);
        return new KeyGenerators(reader.sequences, reader.rows);
    }

    private void read(RootClass root) {
        KeyValue key = root.getIdentifier();
        if (key == null || key.getColumnSpan() != 1) {
            return;
        }
        List<ColumnName> columns = keys(root);
        Generator generator = HibernateApi.generatorOf(key, context.dialect(), root);
        if (generator instanceof SequenceStyleGenerator sequence) {
            var name = sequence.getDatabaseStructure().getPhysicalName();
            sequences
                    .computeIfAbsent(
                            new QualifiedName(context.schema(name.getSchemaName()), context.fold(name.getObjectName())),
                            missing -> new ArrayList<>())
                    .addAll(columns);
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

    private QualifiedName name(String table) {
        List<String> parts = Stream.of(table.split("[.]"))
                .map(part -> context.fold(Identifier.toIdentifier(part)))
                .toList();
        return new QualifiedName(
                parts.size() > 1 ? parts.get(parts.size() - 2) : context.schema(null), parts.get(parts.size() - 1));
    }

    /** Returns the key columns of the tables whose rows have keys of their own: those of a table-per-class hierarchy. */
    private List<ColumnName> keys(RootClass root) {
        return Stream.concat(Stream.of(root), root.getSubclasses().stream())
                .map(PersistentClass::getTable)
                .filter(Table::isPhysicalTable)
                .distinct()
                .flatMap(table -> table.getPrimaryKey() == null
                        ? Stream.empty()
                        : table.getPrimaryKey().getColumns().stream()
                                .map(column -> new ColumnName(context.name(table), context.name(column))))
                .toList();
    }
}
