package dev.retort.generator.filter;

import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables, sequences and types that other persistence units map. They are left alone, unless the compared entities map
 * them as well. The other units are read if the database has an object that would be dropped, and not before.
 */
public final class OtherUnits {

    private final Supplier<Map<String, Schema>> others;
    private final String defaultSchema;
    private final Set<ObjectName> unmapped = new TreeSet<>(Comparator.comparing(ObjectName::toString));
    private @Nullable Map<ObjectName, String> units;

    /**
     * Creates the set of such objects.
     *
     * @param others the schema of each other unit, by its name; read once at most
     * @param actual the objects of the database
     * @param wanted the schema of the compared entities
     * @param defaultSchema the real name of the schema of unqualified objects
     * @param compared the objects that are not left alone for another reason
     */
    public OtherUnits(
            Supplier<Map<String, Schema>> others,
            Schema actual,
            Schema wanted,
            String defaultSchema,
            Predicate<ObjectName> compared) {
        this.others = others;
        this.defaultSchema = defaultSchema;
        names(
                        actual,
                        table -> !ToolTables.isToolTable(table),
                        sequence -> !ToolTables.isToolSequence(sequence.name(), actual))
                .stream()
                .filter(compared)
                .forEach(unmapped::add);
        names(wanted).forEach(unmapped::remove);
    }

    /** Whether another unit maps the object, and the compared entities do not. */
    public boolean map(ObjectName object) {
        return unmapped.contains(object) && units().containsKey(object);
    }

    /** Returns a remark for each other unit that maps objects of the database. */
    public List<String> remarks() {
        Map<String, List<String>> found = new TreeMap<>();
        unmapped.stream().filter(this::map).forEach(name -> found.computeIfAbsent(
                        String.valueOf(units().get(name)), unit -> new ArrayList<>())
                .add(name.toString()));
        return found.entrySet().stream()
                .map(entry -> "left alone, because the persistence unit " + entry.getKey() + " maps it: "
                        + String.join(", ", entry.getValue()))
                .toList();
    }

    private Map<ObjectName, String> units() {
        Map<ObjectName, String> known = units;
        if (known == null) {
            Map<ObjectName, String> read = new HashMap<>();
            others.get().forEach((unit, schema) -> names(schema).forEach(name -> read.putIfAbsent(name, unit)));
            known = read;
            units = read;
        }
        return known;
    }

    private List<ObjectName> names(Schema schema) {
        return names(schema, table -> true, sequence -> true);
    }

    private List<ObjectName> names(Schema schema, Predicate<Table> tables, Predicate<Sequence> sequences) {
        List<ObjectName> names = new ArrayList<>();
        add(schema.tables().stream().filter(tables), Table::name, ObjectKind.TABLE, names);
        add(schema.sequences().stream().filter(sequences), Sequence::name, ObjectKind.SEQUENCE, names);
        add(schema.enums().stream(), EnumType::name, ObjectKind.ENUM, names);
        add(schema.composites().stream(), CompositeType::name, ObjectKind.TYPE, names);
        return names;
    }

    private <T> void add(
            Stream<T> objects, Function<T, QualifiedName> toName, ObjectKind kind, List<ObjectName> names) {
        objects.map(toName)
                .map(name -> new ObjectName(kind, name.schemaOr(defaultSchema), null, name.name()))
                .forEach(names::add);
    }
}
