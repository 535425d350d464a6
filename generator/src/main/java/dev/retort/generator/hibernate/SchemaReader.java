package dev.retort.generator.hibernate;

import dev.retort.generator.mapping.ListPosition;
import dev.retort.generator.mapping.MappingDetails;
import dev.retort.generator.mapping.UnspecifiedForeignKeyParts;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.AuxiliaryObject;
import dev.retort.schema.ColumnName;
import dev.retort.schema.CompositeType;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.Namespace;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.RowSecurity;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assembles the schema from the readers of its parts. */
final class SchemaReader {

    private final ReadContext context;
    private final Map<QualifiedName, Sequence> sequences = new TreeMap<>();
    private final Map<QualifiedName, CompositeType> composites = new TreeMap<>();
    private final List<AuxiliaryObject> others = new ArrayList<>();
    private final List<View> views = new ArrayList<>();
    private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();

    private SchemaReader(ReadContext context) {
        this.context = context;
    }

    static EntityModel read(BootedEntities entities) {
        ReadContext context = new ReadContext(entities);
        SchemaReader reader = new SchemaReader(context);
        Schema schema = reader.schema();
        ReservedWords.addNotes(schema, context);
        int count = entities.metadata().getEntityBindings().size();
        return new EntityModel(
                schema,
                reader.others,
                new ArrayList<>(context.notes()),
                count,
                ApplicationHibernate.ownVersion(),
                details(schema, context));
    }

    private static MappingDetails details(Schema schema, ReadContext context) {
        EnumReader enums = EnumReader.read(schema, context);
        return new MappingDetails(
                enums.columns(),
                enums.orders(),
                new UnspecifiedForeignKeyParts(context.unspecified()),
                context.unknownChecks(),
                context.orderedKeys(),
                KeyGeneratorReader.read(context),
                positions(context),
                readOnly(context),
                TenantPolicies.areMade());
    }

    private static Map<ColumnName, ListPosition> positions(ReadContext context) {
        Map<ColumnName, ListPosition> positions = new HashMap<>();
        for (var collection : context.metadata().getCollectionBindings()) {
            if (collection instanceof org.hibernate.mapping.List list
                    && list.getIndex() != null
                    && list.getIndex().getColumnSpan() == 1
                    && list.getIndex().getTable() != null) {
                List<String> owner =
                        list.getKey().getColumns().stream().map(context::name).toList();
                list.getIndex().getColumns().stream()
                        .map(column ->
                                new ColumnName(context.name(list.getIndex().getTable()), context.name(column)))
                        .forEach(column -> positions.put(column, new ListPosition(owner, list.getBaseIndex())));
            }
        }
        return positions;
    }

    private static Set<QualifiedName> readOnly(ReadContext context) {
        return context.metadata().getEntityBindings().stream()
                .filter(entity -> !entity.isMutable())
                .map(entity -> context.name(entity.getTable()))
                .collect(Collectors.toSet());
    }

    private Schema schema() {
        List<org.hibernate.mapping.Table> mapped = new ArrayList<>();
        for (var namespace : context.metadata().getDatabase().getNamespaces()) {
            SequenceReader.read(namespace, context).forEach(sequence -> sequences.put(sequence.name(), sequence));
            mapped.addAll(namespace.getTables());
            CompositeReader.read(namespace, context).forEach(type -> composites.put(type.name(), type));
        }
        mapped.forEach(this::readTable);
        AuxiliaryObjects auxiliary = AuxiliaryObjects.read(context);
        others.addAll(auxiliary.others());
        return new Schema(
                namespaces(),
                auxiliary.enums(),
                List.copyOf(composites.values()),
                auxiliary.casts(),
                List.copyOf(sequences.values()),
                List.copyOf(tables.values()),
                views);
    }

    private void readTable(org.hibernate.mapping.Table mapped) {
        if (!mapped.isPhysicalTable()) {
            return;
        }
        if (mapped.isView()) {
            views.add(View.of(context.name(mapped), false, mapped.getViewQuery()));
            return;
        }
        TableReader reader = new TableReader(mapped, context);
        Table table = context.read(() -> context.description(mapped), reader::read);
        if (tables.putIfAbsent(table.name(), table) != null) {
            throw isTruncated(mapped) ? sameAfterTruncation(mapped.getName()) : spelledTwoWays(table.name());
        }
        reader.sequences().forEach(sequence -> sequences.put(sequence.name(), sequence));
        tables.put(table.name(), table.withRowSecurity(readInitCommands(mapped, table.name())));
    }

    private static boolean isTruncated(org.hibernate.mapping.Table mapped) {
        return !ConventionalName.truncate(mapped.getName()).equals(mapped.getName());
    }

    private static EntityModelException sameAfterTruncation(String name) {
        return new EntityModelException(
                "PostgreSQL truncates names to 63 bytes, so that table " + name + " gets the name of another table",
                "give one of the two a shorter name with @Table, @JoinTable or @CollectionTable");
    }

    private static EntityModelException spelledTwoWays(QualifiedName name) {
        return new EntityModelException(
                "two mappings have the table " + name + " under different logical names, and Hibernate would create it"
                        + " twice",
                "spell the table's name the same in every @Table, @JoinTable and @CollectionTable");
    }

    /**
     * Reads the statements that follow a new table: the first rows of a table generator, and from Hibernate 8 on the
     * policy of a table with a {@code @TenantId}. Returns the row-level security that they make.
     */
    private RowSecurity readInitCommands(org.hibernate.mapping.Table mapped, QualifiedName name) {
        List<String> statements = HibernateApi.initCommandsOf(mapped, context.generation());
        for (String sql : statements) {
            if (!TenantPolicies.isPart(sql)) {
                others.add(new AuxiliaryObject(
                        AuxiliaryObject.Kind.ROWS, name, name, false, sql, "delete from " + Identifiers.quote(name)));
            }
        }
        return TenantPolicies.in(statements);
    }

    private List<Namespace> namespaces() {
        return Stream.concat(tables.keySet().stream(), sequences.keySet().stream())
                .map(QualifiedName::schema)
                .filter(schema -> !schema.isEmpty())
                .distinct()
                .map(schema -> new Namespace(schema, null))
                .toList();
    }
}
