package dev.retort.generator.hibernate;

import dev.retort.generator.mapping.UnspecifiedForeignKeyParts;
import dev.retort.generator.mapping.UnspecifiedForeignKeyParts.Part;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** The data that all readers of one metadata share: the metadata, its spelling of names, and the notes. */
final class ReadContext {

    private final MetadataImplementor metadata;
    private final Dialect dialect;
    private final SqlStringGenerationContext generation;
    private final PrimaryKeys primaryKeys = this::primaryKeyOf;
    private final Set<String> notes = new TreeSet<>();
    private final Map<UnspecifiedForeignKeyParts.Key, Set<Part>> unspecified = new HashMap<>();
    private final BootedEntities entities;
    private final Set<ColumnName> unknownChecks = new HashSet<>();
    private final Set<QualifiedName> orderedKeys = new HashSet<>();
    private @Nullable IndexLists indexLists;

    ReadContext(BootedEntities entities) {
        this.entities = entities;
        notes.addAll(entities.beans().notes());
        metadata = entities.metadata();
        dialect = metadata.getDatabase().getDialect();
        Map<String, Object> settings =
                entities.registry().requireService(ConfigurationService.class).getSettings();
        generation = SqlStringGenerationContextImpl.fromConfigurationMap(
                metadata.getDatabase().getJdbcEnvironment(), metadata.getDatabase(), settings);
    }

    MetadataImplementor metadata() {
        return metadata;
    }

    Dialect dialect() {
        return dialect;
    }

    SqlStringGenerationContext generation() {
        return generation;
    }

    PrimaryKeys primaryKeys() {
        return primaryKeys;
    }

    Set<String> notes() {
        return notes;
    }

    List<ValueGenerators.Created> valueGenerators() {
        return entities.valueGenerators();
    }

    /** Whether a text has a value in it that only a converter of the running application knows. */
    boolean isUnknown(String text) {
        return entities.beans().isUnknown(text);
    }

    Set<ColumnName> unknownChecks() {
        return unknownChecks;
    }

    /** Notes that the check of some columns of a table is unknown. */
    void addUnknownCheck(QualifiedName table, Set<String> columns) {
        columns.forEach(column -> unknownChecks.add(new ColumnName(table, column)));
        addNote("Retort does not know the check of " + table + "." + String.join(", ", columns)
                + ", because its converter needs the running application. It leaves the check as the database has it.");
    }

    /** The tables whose mapping declares the order of the columns of the primary key. */
    Set<QualifiedName> orderedKeys() {
        return orderedKeys;
    }

    Map<UnspecifiedForeignKeyParts.Key, Set<Part>> unspecified() {
        return unspecified;
    }

    /** Adds the parts of a foreign key that its mapping does not specify. */
    void addUnspecified(UnspecifiedForeignKeyParts.Key key, Set<Part> parts) {
        unspecified.merge(key, parts, (some, others) -> {
            Set<Part> both = EnumSet.copyOf(some);
            both.retainAll(others);
            return both;
        });
    }

    /** The lists of keys of all indexes; they are collected when they are asked for. */
    IndexLists indexLists() {
        indexLists = indexLists == null ? IndexLists.of(entities) : indexLists;
        return indexLists;
    }

    /** The table with the mappings that it belongs to, for messages. */
    String description(Table table) {
        String owners = Stream.concat(
                        metadata.getEntityBindings().stream()
                                .filter(entity -> table.equals(entity.getTable()) || isJoined(entity, table))
                                .map(entity -> String.valueOf(entity.getEntityName())),
                        metadata.getCollectionBindings().stream()
                                .filter(collection -> table.equals(collection.getCollectionTable()))
                                .map(Collection::getRole))
                .sorted()
                .collect(Collectors.joining(", "));
        return "table " + name(table) + (owners.isEmpty() ? "" : " (" + owners + ")");
    }

    private static boolean isJoined(PersistentClass entity, Table table) {
        return entity.getJoins().stream().anyMatch(join -> table.equals(join.getTable()));
    }

    /**
     * Reads a part of the mapping.
     *
     * @param part the name of the part, for messages
     * @throws EntityModelException if a text of the part cannot be parsed
     */
    <T> T read(Supplier<String> part, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new EntityModelException(
                    "the SQL in the mapping of " + part.get() + " cannot be read: " + e.getMessage(),
                    "correct the SQL in the annotations or the mapping file",
                    e);
        }
    }

    /** Adds a note for the author of the entities. */
    void addNote(String sentence) {
        notes.add(sentence);
    }

    /**
     * The schema in which an object with this schema, or without one, is created; empty for the connection's default.
     */
    String schema(@Nullable Identifier schema) {
        Identifier effective = generation.schemaWithDefault(schema);
        return effective == null ? "" : fold(effective);
    }

    QualifiedName name(Table table) {
        return new QualifiedName(schema(table.getSchemaIdentifier()), fold(table.getNameIdentifier()));
    }

    String name(Column column) {
        return CatalogNames.fold(column.getQuotedName(dialect));
    }

    /** The name of a column with that name in the mapping, as the naming strategies make it. */
    Column column(String written) {
        Database database = metadata.getDatabase();
        return new Column(metadata.getMetadataBuildingOptions()
                .getPhysicalNamingStrategy()
                .toPhysicalColumnName(database.toIdentifier(written), database.getJdbcEnvironment())
                .render(dialect));
    }

    private List<String> primaryKeyOf(QualifiedName target) {
        return metadata.collectTableMappings().stream()
                .filter(table -> table.isPhysicalTable() && name(table).equals(target) && table.hasPrimaryKey())
                .findFirst()
                .map(table -> table.getPrimaryKey().getColumns().stream()
                        .map(this::name)
                        .toList())
                .orElseThrow(() -> new EntityModelException(
                        "a foreign key references " + target + " without columns, and no entity maps that table",
                        "write the columns in parentheses after the table"));
    }

    String fold(Identifier identifier) {
        return CatalogNames.fold(identifier.render(dialect));
    }
}
