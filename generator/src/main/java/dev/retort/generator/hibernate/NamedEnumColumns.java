package dev.retort.generator.hibernate;

import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.ArrayJdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/**
 * The types of the columns that are mapped to named enums. Hibernate calls a named enum after its Java class, and creates
 * that type even if the {@code columnDefinition} of each column names another type.
 */
final class NamedEnumColumns {

    private final ReadContext context;
    private final TreeMap<QualifiedName, Set<QualifiedName>> types = new TreeMap<>();

    private NamedEnumColumns(ReadContext context) {
        this.context = context;
    }

    static NamedEnumColumns read(ReadContext context) {
        NamedEnumColumns columns = new NamedEnumColumns(context);
        for (Table table : context.metadata().collectTableMappings()) {
            table.getColumns().forEach(columns::add);
        }
        return columns;
    }

    /**
     * Returns the types of the default schema that columns have in place of the one that Hibernate creates. A type of
     * another schema is not one that these entities create.
     */
    Set<QualifiedName> othersThan(QualifiedName created) {
        return types.getOrDefault(created, Set.of()).stream()
                .filter(type -> type.isInDefaultSchema() && !type.equals(created))
                .filter(type -> !DataType.of(type).isBuiltIn())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether each column has a type of users with another name than the one that Hibernate creates. */
    boolean replace(QualifiedName created) {
        Set<QualifiedName> all = types.getOrDefault(created, Set.of());
        return !all.isEmpty()
                && all.stream()
                        .noneMatch(type -> type.name().equals(created.name())
                                || DataType.of(type).isBuiltIn());
    }

    private void add(Column column) {
        if (column.getValue() instanceof BasicValue value) {
            Class<?> java = value.getType().getReturnedClass();
            Class<?> element = java.isArray() ? java.getComponentType() : java;
            if (element.isEnum() && isNamed(value.resolve().getJdbcType())) {
                types.computeIfAbsent(CatalogNames.qualified(element.getSimpleName()), name -> new TreeSet<>())
                        .add(typeOf(column));
            }
        }
    }

    private QualifiedName typeOf(Column column) {
        SqlCursor definition = new SqlCursor(column.getSqlType(context.metadata()));
        return DataType.parse(definition.until(ColumnDefinitionParser.CLAUSES)).name();
    }

    private static boolean isNamed(JdbcType type) {
        JdbcType element = type instanceof ArrayJdbcType array ? array.getElementJdbcType() : type;
        int code = element.getDefaultSqlTypeCode();
        return code == SqlTypes.NAMED_ENUM || code == SqlTypes.NAMED_ORDINAL_ENUM;
    }
}
