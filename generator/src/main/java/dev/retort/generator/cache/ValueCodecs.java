package dev.retort.generator.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the codecs of types, and describes the types that it has met. */
final class ValueCodecs {

    private static final Map<Class<?>, Supplier<Collection<@Nullable Object>>> COLLECTIONS =
            Map.of(List.class, ArrayList::new, Set.class, LinkedHashSet::new, SortedSet.class, TreeSet::new);

    private static final Map<Class<?>, Supplier<Map<@Nullable Object, @Nullable Object>>> MAPS =
            Map.of(Map.class, LinkedHashMap::new, SortedMap.class, TreeMap::new);

    private static final Map<Class<?>, ValueCodec> SIMPLE = Map.of(
            String.class,
            ValueCodec.of(String.class::cast, ValueOutput::text, ValueInput::text)
                    .orNull(),
            Path.class,
            ValueCodec.of(Path.class::cast, (out, path) -> out.text(path.toString()), in -> Path.of(in.text()))
                    .orNull(),
            boolean.class,
            ValueCodec.of(Boolean.class::cast, (out, value) -> out.number(value ? 1 : 0), in -> in.number() == 1),
            int.class,
            ValueCodec.of(Integer.class::cast, (out, value) -> out.number(value), in -> (int) in.number()),
            long.class,
            ValueCodec.of(Long.class::cast, ValueOutput::number, ValueInput::number));

    private final Map<Type, ValueCodec> codecs = new HashMap<>();
    private final SortedMap<String, List<String>> shapes = new TreeMap<>();

    /** Returns a description of the types so far, with the components, constants and subtypes of each. */
    String shape() {
        return shapes.entrySet().stream()
                .map(shape -> shape.getKey() + " " + shape.getValue())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Returns the codec of a type.
     *
     * @throws IllegalArgumentException if it is of no known kind
     */
    ValueCodec of(Type type) {
        ValueCodec known = codecs.get(type);
        if (known != null) {
            return known;
        }
        ValueCodec codec = type instanceof ParameterizedType generic ? generic(generic) : plain(type);
        codecs.put(type, codec);
        return codec;
    }

    private ValueCodec generic(ParameterizedType type) {
        List<ValueCodec> arguments =
                Stream.of(type.getActualTypeArguments()).map(this::of).toList();
        Supplier<Collection<@Nullable Object>> collection = COLLECTIONS.get(type.getRawType());
        if (collection != null) {
            return collection(arguments.get(0), collection).orNull();
        }
        Supplier<Map<@Nullable Object, @Nullable Object>> map = MAPS.get(type.getRawType());
        if (map != null) {
            return map(arguments.get(0), arguments.get(1), map).orNull();
        }
        throw unknown(type);
    }

    private ValueCodec plain(Type type) {
        ValueCodec simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (!(type instanceof Class<?> named)) {
            throw unknown(type);
        }
        if (named.isEnum()) {
            return constants(named).orNull();
        }
        if (named.isRecord()) {
            return components(named).orNull();
        }
        if (named.isSealed()) {
            return subtypes(named).orNull();
        }
        throw unknown(type);
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException("no codec for the type " + type);
    }

    private ValueCodec constants(Class<?> type) {
        List<Enum<?>> constants = Stream.of(type.getEnumConstants())
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
        shapes.put(type.getName(), constants.stream().map(Enum::name).toList());
        return ValueCodec.of(
                constant -> (Enum<?>) constant,
                (out, constant) -> out.number(constants.indexOf(constant)),
                in -> constants.get(in.size()));
    }

    private ValueCodec components(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        shapes.put(
                type.getName(),
                components.stream()
                        .map(component -> component.getGenericType().getTypeName() + " " + component.getName())
                        .toList());
        return new RecordValue(
                type,
                components.stream()
                        .map(component -> of(component.getGenericType()))
                        .toList());
    }

    private ValueCodec subtypes(Class<?> type) {
        List<Class<?>> subtypes = Stream.<Class<?>>of(type.getPermittedSubclasses())
                .sorted(Comparator.comparing(Class::getName))
                .toList();
        shapes.put(type.getName(), subtypes.stream().map(Class::getName).toList());
        return new SealedValue(subtypes, subtypes.stream().map(this::of).toList());
    }

    private static ValueCodec collection(ValueCodec element, Supplier<Collection<@Nullable Object>> empty) {
        return ValueCodec.of(
                values -> (Collection<?>) values,
                (out, values) -> {
                    out.number(values.size());
                    values.forEach(value -> element.write(value, out));
                },
                in -> {
                    Collection<@Nullable Object> values = empty.get();
                    for (int left = in.size(); left > 0; left--) {
                        values.add(element.read(in));
                    }
                    return values;
                });
    }

    private static ValueCodec map(
            ValueCodec key, ValueCodec value, Supplier<Map<@Nullable Object, @Nullable Object>> empty) {
        return ValueCodec.of(
                entries -> (Map<?, ?>) entries,
                (out, entries) -> {
                    out.number(entries.size());
                    entries.forEach((one, other) -> {
                        key.write(one, out);
                        value.write(other, out);
                    });
                },
                in -> {
                    Map<@Nullable Object, @Nullable Object> entries = empty.get();
                    for (int left = in.size(); left > 0; left--) {
                        Object one = key.read(in);
                        entries.put(one, value.read(in));
                    }
                    return entries;
                });
    }
}
