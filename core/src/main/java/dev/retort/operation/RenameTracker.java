package dev.retort.operation;

import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tracks the renames of a plan, and translates a name within the plan to the name that the database still has. */
public final class RenameTracker {

    private record Value(QualifiedName type, String value) {}

    private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
    private final Map<ColumnName, String> columns = new HashMap<>();
    private final Map<ColumnName, String> constraints = new HashMap<>();
    private final Map<ColumnName, String> indexes = new HashMap<>();
    private final Map<QualifiedName, QualifiedName> types = new HashMap<>();
    private final Map<Value, String> values = new HashMap<>();
    private final Set<QualifiedName> vacated = new HashSet<>();

    /** Records an operation; operations must be passed in the order of the plan. */
    public void track(Operation operation) {
        if (operation.action() == Action.RENAME) {
            rename(operation.subject(), operation.result());
        }
    }

    private void rename(ObjectAddress from, ObjectAddress to) {
        switch (from.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE -> renameRelation(from.name(), to.name());
            case COLUMN -> renamePart(columns, from, to);
            case CONSTRAINT -> renamePart(constraints, from, to);
            case INDEX -> renamePart(indexes, from, to);
            case TYPE -> types.put(to.name(), type(from.name()));
            case ENUM_VALUE -> values.put(new Value(type(from.name()), nameOf(to)), value(from.name(), nameOf(from)));
            case SCHEMA, CAST, EXTENSION, ROUTINE, TRIGGER, POLICY, DATABASE -> {}
        }
    }

    private static String nameOf(ObjectAddress part) {
        return Objects.requireNonNull(part.part());
    }

    private void renameRelation(QualifiedName from, QualifiedName to) {
        QualifiedName origin = tables.getOrDefault(from, from);
        tables.remove(from);
        vacated.add(from);
        vacated.remove(to);
        tables.put(to, origin);
    }

    private void renamePart(Map<ColumnName, String> parts, ObjectAddress from, ObjectAddress to) {
        QualifiedName table = from.name();
        String origin = originalPart(parts, table, nameOf(from));
        QualifiedName tableBefore = tables.getOrDefault(table, table);
        parts.remove(new ColumnName(tableBefore, nameOf(from)));
        parts.put(new ColumnName(tableBefore, nameOf(to)), origin);
    }

    private String originalPart(Map<ColumnName, String> parts, QualifiedName table, String name) {
        return parts.getOrDefault(new ColumnName(tables.getOrDefault(table, table), name), name);
    }

    /**
     * Returns the address of an object before the renames, or null if its name, or that of its table, belonged to
     * another table that has been renamed.
     */
    @Nullable
    public ObjectAddress origin(ObjectAddress object) {
        ObjectAddress.Kind kind = object.kind();
        if (kind == ObjectAddress.Kind.TYPE || kind == ObjectAddress.Kind.ENUM_VALUE) {
            String value = object.part() == null ? null : value(object.name(), object.part());
            return new ObjectAddress(kind, type(object.name()), value);
        }
        if (kind != ObjectAddress.Kind.SEQUENCE && object.relation().isEmpty()) {
            return object;
        }
        QualifiedName relation = table(object.name());
        return relation == null ? null : new ObjectAddress(kind, relation, originalPart(object));
    }

    @Nullable
    private String originalPart(ObjectAddress object) {
        return switch (object.kind()) {
            case COLUMN -> column(object.name(), nameOf(object));
            case CONSTRAINT -> constraint(object.name(), nameOf(object));
            case INDEX -> originalPart(indexes, object.name(), nameOf(object));
            default -> object.part();
        };
    }

    /**
     * Returns the name of a table or sequence before the renames, or null if the name belonged to another table that
     * has been renamed.
     */
    @Nullable
    public QualifiedName table(QualifiedName name) {
        return vacated.contains(name) ? null : tables.getOrDefault(name, name);
    }

    /** Returns the name of a column before the renames. The table is given by its current name. */
    public String column(QualifiedName table, String name) {
        return originalPart(columns, table, name);
    }

    /** Returns the name of a constraint before the renames. The table is given by its current name. */
    public String constraint(QualifiedName table, String name) {
        return originalPart(constraints, table, name);
    }

    /**
     * Returns the name of an index before the renames, or null if the name of its table belonged to another table that
     * has been renamed.
     */
    @Nullable
    public QualifiedName index(QualifiedName table, String name) {
        QualifiedName origin = table(table);
        return origin == null ? null : origin.sibling(originalPart(indexes, table, name));
    }

    /** Returns an enum value before the renames. The type is given by its current name. */
    public String value(QualifiedName type, String value) {
        return values.getOrDefault(new Value(type(type), value), value);
    }

    /** Returns the name of a type before the renames. */
    public QualifiedName type(QualifiedName name) {
        return types.getOrDefault(name, name);
    }
}
