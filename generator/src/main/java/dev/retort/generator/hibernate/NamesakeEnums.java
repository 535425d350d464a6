package dev.retort.generator.hibernate;

import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/**
 * Detects different Java enums that map to the same PostgreSQL type. Hibernate names the type after the class without
 * its package and keeps only the last one, so the values of the other enum would not fit.
 */
final class NamesakeEnums {

    private final ReadContext context;
    private final List<QualifiedName> types;
    private final Map<QualifiedName, Class<?>> seen = new HashMap<>();

    private NamesakeEnums(ReadContext context, List<EnumType> types) {
        this.context = context;
        this.types = types.stream().map(EnumType::name).toList();
    }

    /**
     * Checks that no two such enums have different values.
     *
     * @throws EntityModelException if two have different values
     */
    static void refuse(ReadContext context, List<EnumType> types) {
        NamesakeEnums namesakes = new NamesakeEnums(context, types);
        for (Table table : context.metadata().collectTableMappings()) {
            table.getColumns().forEach(namesakes::checkColumn);
        }
    }

    private void checkColumn(Column column) {
        if (column.getValue() instanceof BasicValue value) {
            checkEnum(column, value.getType().getReturnedClass());
        }
    }

    private void checkEnum(Column column, Class<?> java) {
        if (java.isEnum()) {
            QualifiedName type = CatalogNames.qualified(column.getSqlType(context.metadata()));
            Class<?> other = types.contains(type) ? seen.putIfAbsent(type, java) : null;
            if (other != null && !values(other).equals(values(java))) {
                throw new EntityModelException(
                        "two Java enums map to the PostgreSQL type " + type + ": " + other.getName()
                                + " with the values " + values(other) + ", and " + java.getName() + " with "
                                + values(java),
                        "rename one of the two: Hibernate names the type after the class without its package");
            }
        }
    }

    private static List<String> values(Class<?> java) {
        return Arrays.stream(java.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
