package dev.retort.operation;

import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What things were called before the renames of a plan, which is how the database still calls them. */
public final class Origins {

    private record Value(QualifiedName type, String value) {}

    private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
    private final Map<ColumnName, String> columns = new HashMap<>();
    private final Map<QualifiedName, QualifiedName> types = new HashMap<>();
    private final Map<Value, String> values = new HashMap<>();
    private final Set<QualifiedName> vacated = new HashSet<>();

    /** Takes note of an operation, which comes after all that were noted. */
    public void note(Operation operation) {
        if (operation instanceof RenameTable rename) {
            QualifiedName origin = tables.getOrDefault(rename.from(), rename.from());
            tables.remove(rename.from());
            vacated.add(rename.from());
            vacated.remove(rename.to());
            tables.put(rename.to(), origin);
        } else if (operation instanceof RenameColumn rename) {
            QualifiedName table = tables.getOrDefault(rename.table(), rename.table());
            String origin = column(rename.table(), rename.from());
            columns.remove(new ColumnName(table, rename.from()));
            columns.put(new ColumnName(table, rename.to()), origin);
        } else if (operation instanceof RenameEnum rename) {
            types.put(rename.to(), type(rename.from()));
        } else if (operation instanceof RenameEnumValue rename) {
            values.put(new Value(type(rename.type()), rename.to()), value(rename.type(), rename.from()));
        }
    }

    /** The table in the database, or null where its name was another's before, which is called otherwise now. */
    @Nullable
    public QualifiedName table(QualifiedName name) {
        return vacated.contains(name) ? null : tables.getOrDefault(name, name);
    }

    /** The column in the database, of a table called so now. */
    public String column(QualifiedName table, String name) {
        QualifiedName origin = tables.getOrDefault(table, table);
        return columns.getOrDefault(new ColumnName(origin, name), name);
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
