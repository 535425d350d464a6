package dev.retort.generator.hibernate;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import jakarta.persistence.Index;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.HibernateException;

/**
 * The lists of keys of the indexes that the entities declare, in their written form. Hibernate splits a list at each comma,
 * also within parentheses and quotes, drops a part that it has already, and renames the parts as if they were columns.
 */
final class IndexLists {

    /** Sorted, because the JVM gives the members of a class in any order. */
    private final Set<String> lists = new TreeSet<>();

    private IndexLists() {}

    /** The lists in the annotations of the mapped classes and their members, and in the mapping files. */
    static IndexLists of(BootedEntities entities) {
        IndexLists lists = new IndexLists();
        for (Class<?> type : MappedTypes.of(entities.metadata())) {
            lists.add(type);
            Arrays.asList(type.getDeclaredFields()).forEach(lists::add);
            Arrays.asList(type.getDeclaredMethods()).forEach(lists::add);
        }
        entities.mappingFiles().forEach(file -> lists.lists.addAll(MappingFileText.attributes(file, "column-list")));
        return lists;
    }

    /** The keys of the list that Hibernate split into these parts; empty if there is no such list. */
    Optional<List<String>> keys(List<String> parts) {
        return lists.stream()
                .filter(list -> normal(parts(list)).equals(normal(parts)))
                .findFirst()
                .map(IndexLists::split);
    }

    /**
     * The keys of a list, split at the commas outside parentheses and quotes.
     *
     * @throws IllegalArgumentException if a parenthesis or quote is not closed
     */
    static List<String> split(String list) {
        List<String> keys = new ArrayList<>();
        int start = 0;
        for (SqlToken token : SqlTokenizer.grouped(list)) {
            if (token.is(",")) {
                keys.add(list.substring(start, token.start()).strip());
                start = token.end();
            }
        }
        keys.add(list.substring(start).strip());
        return keys;
    }

    /** Whether each parenthesis and quote of a key is closed. */
    static boolean isClosed(String key) {
        try {
            SqlTokenizer.grouped(key);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void add(AnnotatedElement element) {
        Arrays.asList(element.getAnnotations()).forEach(this::add);
    }

    private void add(Annotation annotation) {
        if (annotation instanceof Index index) {
            lists.add(index.columnList());
        } else if (annotation.annotationType().getName().startsWith("jakarta.persistence.")) {
            for (Method attribute : annotation.annotationType().getDeclaredMethods()) {
                nested(annotation, attribute).forEach(this::add);
            }
        }
    }

    private static Stream<Annotation> nested(Annotation annotation, Method attribute) {
        Class<?> type = attribute.getReturnType();
        if (!type.isAnnotation() && !(type.isArray() && type.getComponentType().isAnnotation())) {
            return Stream.empty();
        }
        try {
            Object value = attribute.invoke(annotation);
            return value instanceof Annotation[] values ? Stream.of(values) : Stream.of((Annotation) value);
        } catch (ReflectiveOperationException e) {
            throw new HibernateException("cannot read " + annotation, e);
        }
    }

    /** The parts that Hibernate makes of a list. */
    private static List<String> parts(String list) {
        StringTokenizer tokens = new StringTokenizer(list, ",");
        Set<String> parts = new LinkedHashSet<>();
        while (tokens.hasMoreTokens()) {
            String part = tokens.nextToken().strip().replaceFirst("(?i) (asc|desc)$", "");
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return List.copyOf(parts);
    }

    /** The letters and digits, which every naming strategy keeps. */
    private static List<String> normal(List<String> parts) {
        return parts.stream()
                .map(part -> part.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT))
                .toList();
    }
}
