package dev.retort.generator.hibernate;

import dev.retort.generator.mapping.EnumConstants;
import dev.retort.generator.mapping.EnumConstants.Constant;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;
import org.hibernate.type.BasicPluralType;
import org.hibernate.type.BasicType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Java enums behind columns. Hibernate lists the labels of a type for {@code EnumType.STRING} by the alphabet, so
 * only the enum itself tells which ordinal a name has.
 */
final class EnumReader {

    private final Schema schema;
    private final ReadContext context;
    private final Map<ColumnName, EnumConstants> columns =
            new TreeMap<>(Comparator.comparing(ColumnName::table).thenComparing(ColumnName::column));
    private final Map<QualifiedName, List<String>> orders = new TreeMap<>();
    private final Set<QualifiedName> declared = new HashSet<>();

    private EnumReader(Schema schema, ReadContext context) {
        this.schema = schema;
        this.context = context;
    }

    /** Reads the enums behind the columns of a schema. */
    static EnumReader read(Schema schema, ReadContext context) {
        EnumReader reader = new EnumReader(schema, context);
        for (Table table : context.metadata().collectTableMappings()) {
            if (table.isPhysicalTable() && !table.isView()) {
                table.getColumns().forEach(column -> reader.read(table, column));
            }
        }
        CompositeReader.attributes(context).forEach(reader::readAttribute);
        reader.orders.keySet().removeAll(reader.declared);
        return reader;
    }

    /** The enums by their columns. */
    Map<ColumnName, EnumConstants> columns() {
        return columns;
    }

    /** The labels in the order of Java, by the types whose order no attribute declares. */
    Map<QualifiedName, List<String>> orders() {
        return orders;
    }

    private void read(Table table, Column column) {
        type(table, column, new HashSet<>()).ifPresent(type -> constants(type).ifPresent(constants -> {
            ColumnName name = new ColumnName(context.name(table), context.name(column));
            columns.put(name, constants);
            schema.table(name.table())
                    .flatMap(known -> known.column(name.column()))
                    .ifPresent(known -> readOrder(known.type(), type, constants));
        }));
    }

    /** Reads the enum behind an attribute of a composite type. */
    private void readAttribute(ColumnName name, Column column) {
        valueType(column).ifPresent(type -> constants(type).ifPresent(constants -> {
            columns.put(name, constants);
            schema.compositeType(name.table())
                    .flatMap(composite -> composite.attribute(name.column()))
                    .ifPresent(known -> readOrder(known.type(), type, constants));
        }));
    }

    /** With {@code NAMED_ORDINAL_ENUM} the attribute declares the order of the type. */
    private void readOrder(DataType type, BasicType<?> basic, EnumConstants constants) {
        boolean isCreated = schema.enumType(type.name()).isPresent();
        if (isCreated && basic.getJdbcType().getDefaultSqlTypeCode() == SqlTypes.NAMED_ENUM) {
            orders.put(type.name(), constants.stored());
        } else if (isCreated) {
            declared.add(type.name());
        }
    }

    /** The type of a column's values, or of the elements of its arrays; a foreign key has that of the column it refers to. */
    private Optional<BasicType<?>> type(Table table, Column column, Set<Column> seen) {
        if (column.getValue() instanceof BasicValue) {
            return valueType(column);
        }
        return seen.add(column) ? referred(table, column, seen) : Optional.empty();
    }

    private static Optional<BasicType<?>> valueType(Column column) {
        if (!(column.getValue() instanceof BasicValue value)) {
            return Optional.empty();
        }
        return value.getType() instanceof BasicPluralType<?, ?> array
                ? Optional.of(array.getElementType())
                : value.getType() instanceof BasicType<?> basic ? Optional.of(basic) : Optional.empty();
    }

    private Optional<BasicType<?>> referred(Table table, Column column, Set<Column> seen) {
        for (ForeignKey key : HibernateApi.foreignKeysOf(table)) {
            int place = key.getColumns().indexOf(column);
            List<Column> referenced = key.isReferenceToPrimaryKey()
                    ? key.getReferencedTable().getPrimaryKey().getColumns()
                    : key.getReferencedColumns();
            Column target = place < 0 || place >= referenced.size()
                    ? null
                    : key.getReferencedTable().getColumn(referenced.get(place));
            Optional<BasicType<?>> type =
                    target == null ? Optional.empty() : type(key.getReferencedTable(), target, seen);
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }

    private Optional<EnumConstants> constants(BasicType<?> type) {
        Object[] constants = type.getJavaTypeDescriptor().getJavaTypeClass().getEnumConstants();
        if (constants == null || constants.length == 0) {
            return Optional.empty();
        }
        List<Constant> stored = new ArrayList<>();
        for (Object constant : constants) {
            String name = ((Enum<?>) constant).name();
            String value = stored(type, (Enum<?>) constant);
            if (value == null) {
                return Optional.empty();
            }
            stored.add(new Constant(name, value));
        }
        return Optional.of(new EnumConstants(stored));
    }

    /** Returns null if a converter does not tell: it may need what only the running application has. */
    @SuppressWarnings({"unchecked", "EnumOrdinal"}) // the ordinal is what Hibernate stores
    private @Nullable String stored(BasicType<?> type, Enum<?> constant) {
        var converter = (BasicValueConverter<Object, ?>) type.getValueConverter();
        if (converter == null) {
            return type.getJdbcType().isInteger() ? String.valueOf(constant.ordinal()) : constant.name();
        }
        try {
            Object value = converter.toRelationalValue(constant);
            boolean hasText = value instanceof Number || value instanceof CharSequence || value instanceof Character;
            return hasText && !context.isUnknown(value.toString()) ? value.toString() : null;
        } catch (RuntimeException | LinkageError e) {
            return null;
        }
    }
}
