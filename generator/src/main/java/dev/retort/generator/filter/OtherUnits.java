package dev.retort.generator.filter;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tables, sequences and types that other persistence units map. They are left alone, unless the compared entities map
 * them as well.
 */
public final class OtherUnits {

    private final Map<ObjectName, String> units = new HashMap<>();
    private final String defaultSchema;

    /**
     * Creates the set of such objects.
     *
     * @param others the schema of each other unit, by its name
     * @param wanted the schema of the compared entities
     * @param defaultSchema the real name of the schema of unqualified objects
     */
    public OtherUnits(Map<String, Schema> others, Schema wanted, String defaultSchema) {
        this.defaultSchema = defaultSchema;
        others.forEach((unit, schema) -> names(schema).forEach(name -> units.putIfAbsent(name, unit)));
        names(wanted).forEach(units::remove);
    }

    /** Whether another unit maps the object. */
    public boolean map(ObjectName object) {
        return units.containsKey(object);
    }

    /** Returns a remark for each other unit that maps objects of the database. */
    public List<String> remarks(Schema actual) {
        Map<String, List<String>> found = new TreeMap<>();
        names(actual).stream().filter(units::containsKey).forEach(name -> found.computeIfAbsent(
                        units.get(name), unit -> new ArrayList<>())
                .add(name.toString()));
        return found.entrySet().stream()
                .map(entry -> "left alone, because the persistence unit " + entry.getKey() + " maps it: "
                        + entry.getValue().stream().sorted().collect(Collectors.joining(", ")))
                .toList();
    }

    private List<ObjectName> names(Schema schema) {
        List<ObjectName> names = new ArrayList<>();
        add(schema.tables(), table -> table.name(), ObjectKind.TABLE, names);
        add(schema.sequences(), sequence -> sequence.name(), ObjectKind.SEQUENCE, names);
        add(schema.enums(), type -> type.name(), ObjectKind.ENUM, names);
        add(schema.composites(), type -> type.name(), ObjectKind.TYPE, names);
        return names;
    }

    private <T> void add(List<T> objects, Function<T, QualifiedName> toName, ObjectKind kind, List<ObjectName> names) {
        objects.stream()
                .map(toName)
                .map(name -> new ObjectName(kind, name.schemaOr(defaultSchema), null, name.name()))
                .forEach(names::add);
    }
}
