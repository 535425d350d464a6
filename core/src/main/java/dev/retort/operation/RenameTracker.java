package dev.retort.operation;

import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What things were called before the renames of a plan, which is how the database still calls them. */
public final class RenameTracker {

    private record Value(QualifiedName type, String value) {}

    private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
    private final Map<ColumnName, String> columns = new HashMap<>();
    private final Map<ColumnName, String> constraints = new HashMap<>();
    private final Map<ColumnName, String> indexes = new HashMap<>();
    private final Map<QualifiedName, QualifiedName> types = new HashMap<>();
    private final Map<Value, String> values = new HashMap<>();
    private final Set<QualifiedName> vacated = new HashSet<>();

    /** Takes note of an operation, which comes after all that were noted. */
    public void note(Operation operation) {
        if (operation instanceof RenameTable rename) {
            relation(rename.from(), rename.to());
        } else if (operation instanceof RenameSequence rename) {
            relation(rename.from(), rename.to());
        } else if (operation instanceof RenameColumn rename) {
            part(columns, rename.table(), rename.from(), rename.to());
        } else if (operation instanceof RenameConstraint rename) {
            part(constraints, rename.table(), rename.from(), rename.to());
        } else if (operation instanceof RenameIndex rename) {
            part(indexes, rename.table(), rename.from(), rename.to());
        } else if (operation instanceof RenameEnum rename) {
            types.put(rename.to(), type(rename.from()));
        } else if (operation instanceof RenameEnumValue rename) {
            values.put(new Value(type(rename.type()), rename.to()), value(rename.type(), rename.from()));
        }
    }

    private void relation(QualifiedName from, QualifiedName to) {
        QualifiedName origin = tables.getOrDefault(from, from);
        tables.remove(from);
        vacated.add(from);
        vacated.remove(to);
        tables.put(to, origin);
    }

    private void part(Map<ColumnName, String> parts, QualifiedName table, String from, String to) {
        String origin = part(parts, table, from);
        QualifiedName tableBefore = tables.getOrDefault(table, table);
        parts.remove(new ColumnName(tableBefore, from));
        parts.put(new ColumnName(tableBefore, to), origin);
    }

    private String part(Map<ColumnName, String> parts, QualifiedName table, String name) {
        return parts.getOrDefault(new ColumnName(tables.getOrDefault(table, table), name), name);
    }

    /** The table or sequence in the database, or null where its name was another's before, which is called otherwise now. */
    @Nullable
    public QualifiedName table(QualifiedName name) {
        return vacated.contains(name) ? null : tables.getOrDefault(name, name);
    }

    /** The column in the database, of a table called so now. */
    public String column(QualifiedName table, String name) {
        return part(columns, table, name);
    }

    /** The constraint in the database, of a table called so now. */
    public String constraint(QualifiedName table, String name) {
        return part(constraints, table, name);
    }

    /** The index in the database, of a table called so now; null where the table's name was another's before. */
    @Nullable
    public QualifiedName index(QualifiedName table, String name) {
        QualifiedName origin = table(table);
        return origin == null ? null : origin.sibling(part(indexes, table, name));
    }

    /** The value in the database, of a type called so now. */
    public String value(QualifiedName type, String value) {
        return values.getOrDefault(new Value(type(type), value), value);
    }

    /** The type in the database, called so now. */
    public QualifiedName type(QualifiedName name) {
        return types.getOrDefault(name, name);
    }
}
