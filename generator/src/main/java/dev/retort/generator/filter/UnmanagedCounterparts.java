package dev.retort.generator.filter;

import dev.retort.postgres.unmanaged.NameConflicts;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Namespace;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds wanted objects that the database has in a form that Retort does not manage: a table that is a view or a
 * partition, an enumerated type that is a domain, a foreign key that sets only some of its columns to null, a constraint
 * that is {@code NOT VALID}. These objects count as present, and a remark names them.
 */
public final class UnmanagedCounterparts {

    private final Map<QualifiedName, NameConflicts.Relation> relations;
    private final Map<QualifiedName, String> types;
    private final Map<QualifiedName, List<NameConflicts.Constraint>> constraints;
    private final Map<QualifiedName, List<NameConflicts.Constraint>> unvalidated;
    private final List<String> extensionSchemas;
    private final List<String> remarks = new ArrayList<>();

    /** Searches for wanted objects among these objects. */
    public UnmanagedCounterparts(NameConflicts objects) {
        this(objects, name -> false);
    }

    /**
     * Searches for wanted objects among these objects.
     *
     * @param replaceable whether the view of that name gives way to a table
     */
    public UnmanagedCounterparts(NameConflicts objects, Predicate<QualifiedName> replaceable) {
        relations = objects.relations().stream()
                .filter(relation -> !(relation.isView() && replaceable.test(relation.name())))
                .collect(Collectors.toMap(NameConflicts.Relation::name, Function.identity()));
        types = objects.types().stream().collect(Collectors.toMap(NameConflicts.Type::name, NameConflicts.Type::kind));
        constraints = byTable(objects.constraints());
        unvalidated = byTable(objects.unvalidated());
        extensionSchemas = objects.extensionSchemas();
    }

    private static Map<QualifiedName, List<NameConflicts.Constraint>> byTable(
            List<NameConflicts.Constraint> constraints) {
        return constraints.stream().collect(Collectors.groupingBy(NameConflicts.Constraint::table));
    }

    /**
     * The wanted schema without the objects that exist in another form.
     *
     * @throws NameTakenException if an object of another kind has the name of a wanted one
     */
    public Schema without(Schema wanted) {
        expectFreeNames(wanted);
        return withoutTypes(withSchemasOfExtensions(wanted))
                .withTables(wanted.tables().stream()
                        .filter(this::isTable)
                        .map(table -> table.withForeignKeys(
                                only(table.foreignKeys(), key -> canBeReferenced(key.referencedTable()))))
                        .map(table -> constraints.containsKey(table.name()) ? withoutExistingConstraints(table) : table)
                        .toList());
    }

    /** A schema stays where an extension is in it, as if a mapping named it. */
    private Schema withSchemasOfExtensions(Schema wanted) {
        Set<String> mapped = wanted.namespaces().stream().map(Namespace::name).collect(Collectors.toSet());
        Stream<Namespace> others =
                extensionSchemas.stream().filter(name -> !mapped.contains(name)).map(name -> new Namespace(name, null));
        return wanted.withNamespaces(
                Stream.concat(wanted.namespaces().stream(), others).toList());
    }

    private boolean canBeReferenced(QualifiedName table) {
        NameConflicts.Relation relation = relations.get(table);
        return relation == null || relation.isOfExtension();
    }

    private void expectFreeNames(Schema wanted) {
        Map<QualifiedName, String> kinds = new HashMap<>();
        relations.forEach((name, relation) -> kinds.put(name, relation.kind()));
        Map<QualifiedName, String> pureTypes = new HashMap<>(types);
        pureTypes.keySet().removeAll(kinds.keySet());
        wanted.tables().forEach(table -> expectFree("table", table.name(), pureTypes));
        wanted.views().forEach(view -> expectFree("view", view.name(), pureTypes));
        wanted.sequences().forEach(sequence -> expectFree("sequence", sequence.name(), kinds));
        wanted.enums().forEach(type -> expectFree("enum type", type.name(), kinds));
        wanted.composites().forEach(type -> expectFree("composite type", type.name(), kinds));
        wanted.views().stream()
                .map(View::name)
                .filter(name ->
                        relations.containsKey(name) && !relations.get(name).isView())
                .forEach(name -> expectFree("view", name, kinds));
    }

    private static void expectFree(String wantedKind, QualifiedName name, Map<QualifiedName, String> taken) {
        String kind = taken.get(name);
        if (kind != null) {
            throw new NameTakenException(wantedKind, name, kind);
        }
    }

    private Schema withoutTypes(Schema wanted) {
        return wanted.withEnums(only(wanted.enums(), type -> isMissing(type.name())))
                .withComposites(only(wanted.composites(), type -> isMissing(type.name())))
                .withCasts(only(
                        wanted.casts(),
                        cast -> !types.containsKey(cast.source().name())
                                && !types.containsKey(cast.target().name())));
    }

    private boolean isMissing(QualifiedName type) {
        String kind = types.get(type);
        if (kind != null) {
            remarks.add("type " + type + " is " + kind + " in the database, so it is left alone");
        }
        return kind == null;
    }

    /** The remarks about objects that count as present, one sentence each. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    private boolean isTable(Table table) {
        NameConflicts.Relation relation = relations.get(table.name());
        if (relation != null) {
            remarks.add(table.name() + " is " + relation.kind()
                    + " in the database, and counts as the table that the entities map");
        }
        for (NameConflicts.Constraint constraint : unvalidated.getOrDefault(table.name(), List.of())) {
            remarks.add("constraint " + constraint.name() + " of " + table.name() + " (" + constraint.definition()
                    + ") is enforced for new rows only; existing rows may violate it until it is validated");
        }
        return relation == null;
    }

    private Table withoutExistingConstraints(Table table) {
        PrimaryKey key = table.primaryKey();
        return table.withPrimaryKey(key != null && isMissing(table, key) ? key : null)
                .withUniques(only(table.uniques(), unique -> isMissing(table, unique)))
                .withChecks(only(table.checks(), check -> isMissing(table, check)))
                .withForeignKeys(only(table.foreignKeys(), foreignKey -> isMissing(table, foreignKey)));
    }

    private boolean isMissing(Table table, Constraint wanted) {
        for (NameConflicts.Constraint existing : constraints.getOrDefault(table.name(), List.of())) {
            if (isCounterpart(existing, wanted, table)) {
                remarks.add("constraint " + existing.name() + " of " + table.name() + " (" + existing.definition()
                        + ") is left alone and counts as the constraint that the entities declare");
                return false;
            }
        }
        return true;
    }

    private static boolean isCounterpart(NameConflicts.Constraint existing, Constraint wanted, Table table) {
        return switch (existing.type()) {
            case 'p' -> wanted instanceof PrimaryKey;
            case 'u' ->
                wanted instanceof UniqueConstraint unique
                        && Set.copyOf(unique.columns()).equals(Set.copyOf(existing.columns()));
            case 'f' -> wanted instanceof ForeignKey key && isSameForeignKey(existing, key);
            case 'c' -> existing.name().equals(nameOf(wanted, existing.columns(), table));
            default -> false;
        };
    }

    private static boolean isSameForeignKey(NameConflicts.Constraint existing, ForeignKey wanted) {
        return wanted.referencedTable().equals(existing.referencedTable())
                && pairs(wanted.columns(), wanted.referencedColumns())
                        .equals(pairs(existing.columns(), existing.referencedColumns()));
    }

    private static @Nullable String nameOf(Constraint wanted, List<String> columns, Table table) {
        String name = wanted.name();
        return name == null ? ConventionalName.of(table.name(), wanted, columns) : name;
    }

    private static Set<List<String>> pairs(List<String> columns, List<String> referenced) {
        Set<List<String>> pairs = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            pairs.add(List.of(columns.get(i), referenced.get(i)));
        }
        return pairs;
    }

    private static <T> List<T> only(List<T> all, Predicate<T> kept) {
        return all.stream().filter(kept).toList();
    }
}
