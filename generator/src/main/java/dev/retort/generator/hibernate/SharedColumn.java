package dev.retort.generator.hibernate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;

/** Finds the attributes that share a column, for Hibernate's message about it. */
final class SharedColumn {

    private static final Pattern MESSAGE =
            Pattern.compile("Column '([^']+)' is duplicated in mapping for entity '([^']+)'");

    private SharedColumn() {}

    static String where(String message, MetadataImplementor metadata) {
        Matcher matcher = MESSAGE.matcher(message);
        PersistentClass entity = matcher.find() ? metadata.getEntityBinding(matcher.group(2)) : null;
        if (entity == null) {
            return "";
        }
        List<String> attributes = entity.getProperties().stream()
                .filter(property -> has(property, matcher.group(1)))
                .map(Property::getName)
                .toList();
        return " (attributes " + String.join(", ", attributes) + ")";
    }

    private static boolean has(Property property, String column) {
        return property.getColumns().stream().anyMatch(own -> own.getName().equalsIgnoreCase(column));
    }
}
