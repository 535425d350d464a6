package dev.retort.generator.hibernate;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import org.hibernate.HibernateException;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.generator.EventType;
import org.hibernate.generator.internal.CurrentTimestampGeneration;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.jspecify.annotations.Nullable;

/**
 * Makes the columns {@code NOT NULL} that Hibernate fills with the time of a row's insertion. Hibernate does so from
 * 7.4 on, when an application starts, before the application creates or validates its schema.
 */
final class GeneratedTimestamps {

    private GeneratedTimestamps() {}

    static void apply(MetadataImplementor metadata) {
        if (!areNotNull()) {
            return;
        }
        for (PersistentClass entity : metadata.getEntityBindings()) {
            applyTo(entity.getProperties(), entity.hasPojoRepresentation() ? entity.getMappedClass() : null);
        }
    }

    private static void applyTo(List<Property> properties, @Nullable Class<?> owner) {
        for (Property property : properties) {
            if (property.getValue() instanceof Component part) {
                applyTo(part.getProperties(), part.isDynamic() ? null : part.getComponentClass());
            } else if (owner != null && isFilledOnInsert(property, owner)) {
                property.setOptional(false);
                property.getColumns().forEach(column -> column.setNullable(false));
            }
        }
    }

    private static boolean isFilledOnInsert(Property property, Class<?> owner) {
        AnnotatedElement member = member(property, owner);
        if (member == null) {
            return false;
        }
        CurrentTimestamp current = member.getAnnotation(CurrentTimestamp.class);
        return member.isAnnotationPresent(CreationTimestamp.class)
                || member.isAnnotationPresent(UpdateTimestamp.class)
                || (current != null && List.of(current.event()).contains(EventType.INSERT));
    }

    private static @Nullable AnnotatedElement member(Property property, Class<?> owner) {
        try {
            return property.getGetter(owner).getMember() instanceof AnnotatedElement member ? member : null;
        } catch (HibernateException e) {
            // A property without a member has no annotation.
            return null;
        }
    }

    /** Whether this version of Hibernate makes the columns not null. */
    private static boolean areNotNull() {
        return Arrays.stream(CurrentTimestampGeneration.class.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("notNull"));
    }
}
