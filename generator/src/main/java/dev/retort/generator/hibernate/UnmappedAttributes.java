package dev.retort.generator.hibernate;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;

/** Finds the attribute that Hibernate means where its message names only the attribute's Java type. */
final class UnmappedAttributes {

    private UnmappedAttributes() {}

    /** Where attributes of a type lie that the message names; empty where it names none. */
    static String where(String message, MappedClasses mapped, ClassLoader loader) {
        if (!message.contains("JdbcType") && !message.contains("JavaType")) {
            return "";
        }
        List<String> attributes = mapped.classes().stream()
                .flatMap(name -> fields(name, loader))
                .filter(field -> names(message, field.getGenericType().getTypeName()))
                .map(field -> field.getDeclaringClass().getName() + "." + field.getName())
                .toList();
        return attributes.isEmpty() ? "" : " (attribute " + String.join(", ", attributes) + ")";
    }

    private static Stream<Field> fields(String className, ClassLoader loader) {
        try {
            return Stream.of(Class.forName(className, false, loader).getDeclaredFields());
        } catch (ClassNotFoundException | LinkageError e) {
            return Stream.empty();
        }
    }

    private static boolean names(String message, String type) {
        return Stream.of("'" + type + "'", "[" + type + "]", "\"" + type + "\"").anyMatch(message::contains);
    }
}
