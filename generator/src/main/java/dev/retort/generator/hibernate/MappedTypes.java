package dev.retort.generator.hibernate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

/** Collects the Java classes behind a mapping: entities, embeddables and their superclasses. */
final class MappedTypes {

    private final Set<Class<?>> types = new LinkedHashSet<>();

    private MappedTypes() {}

    static Set<Class<?>> of(Metadata metadata) {
        MappedTypes types = new MappedTypes();
        for (PersistentClass entity : metadata.getEntityBindings()) {
            types.add(entity.hasPojoRepresentation() ? entity.getMappedClass() : null);
            types.add(entity.getProperties());
        }
        return types.types;
    }

    private void add(List<Property> properties) {
        properties.forEach(property -> add(property.getValue()));
    }

    private void add(Value value) {
        if (value instanceof Component part) {
            add(part.isDynamic() ? null : part.getComponentClass());
            add(part.getProperties());
        } else if (value instanceof Collection collection) {
            add(collection.getElement());
        }
    }

    private void add(@Nullable Class<?> type) {
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            types.add(each);
        }
    }
}
