package dev.retort.generator.hibernate;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;

/** Finds the attribute that a message of Hibernate concerns, if the message contains only its Java type. */
final class UnmappedAttributes {

    private UnmappedAttributes() {}

    /** The attributes whose type occurs in the message; empty if none does. */
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
