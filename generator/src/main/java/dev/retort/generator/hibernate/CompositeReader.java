package dev.retort.generator.hibernate;

import dev.retort.schema.Attribute;
import dev.retort.schema.ColumnName;
import dev.retort.schema.CompositeType;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.UserDefinedObjectType;

/** Reads the composite types of {@code @Struct}. The attributes are in the order in which Hibernate writes values. */
final class CompositeReader {

    private final String schema;
    private final ReadContext context;

    private CompositeReader(Namespace namespace, ReadContext context) {
        this.schema = context.schema(HibernateApi.schemaOf(namespace));
        this.context = context;
    }

    static List<CompositeType> read(Namespace namespace, ReadContext context) {
        List<CompositeType> types = new ArrayList<>();
        CompositeReader reader = new CompositeReader(namespace, context);
        structs(namespace)
                .forEach(
                        struct -> types.add(context.read(() -> "type " + struct.getName(), () -> reader.type(struct))));
        return types;
    }

    /** The columns of Hibernate behind the attributes of the types of all schemas. */
    static Map<ColumnName, Column> attributes(ReadContext context) {
        Map<ColumnName, Column> attributes = new LinkedHashMap<>();
        for (Namespace namespace : context.metadata().getDatabase().getNamespaces()) {
            CompositeReader reader = new CompositeReader(namespace, context);
            structs(namespace).forEach(struct -> struct.getColumns()
                    .forEach(column ->
                            attributes.put(new ColumnName(reader.name(struct), context.name(column)), column)));
        }
        return attributes;
    }

    private static Stream<UserDefinedObjectType> structs(Namespace namespace) {
        return namespace.getDependencyOrderedUserDefinedTypes().stream()
                .filter(UserDefinedObjectType.class::isInstance)
                .map(UserDefinedObjectType.class::cast);
    }

    private CompositeType type(UserDefinedObjectType struct) {
        QualifiedName name = name(struct);
        List<Attribute> attributes =
                struct.getColumns().stream().map(this::attribute).toList();
        return new CompositeType(name, attributes, struct.getComment());
    }

    private QualifiedName name(UserDefinedObjectType struct) {
        return new QualifiedName(schema, context.fold(struct.getNameIdentifier()));
    }

    private Attribute attribute(Column column) {
        DataType type = DataType.parse(column.getSqlType(context.metadata()));
        String collation =
                column.getCollation() == null ? null : context.dialect().quoteCollation(column.getCollation());
        return new Attribute(context.name(column), type, collation, column.getComment());
    }
}
