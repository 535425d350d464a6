package dev.retort.generator.rename;

import dev.retort.operation.AddEnumValue;
import dev.retort.operation.CreateView;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameTracker;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import dev.retort.schema.ViewUses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Views over what is called otherwise: PostgreSQL rewrites them, unless they have to go and come again. */
public final class RenamedViews {

    private RenamedViews() {}

    /**
     * Refuses a difference that makes a view anew over something that the same migration renames, where it is not known
     * what the view says afterwards.
     *
     * @throws RenameException naming the view, and what to do
     */
    public static void expectKnown(List<Operation> difference, RenamePlan renames) {
        Set<QualifiedName> unknown = renames.unworded().stream().map(View::name).collect(Collectors.toSet());
        views(difference)
                .filter(view -> unknown.contains(view.name()))
                .findFirst()
                .ifPresent(view -> renames.operations().stream()
                        .filter(rename -> concerns(rename, view.uses()))
                        .findFirst()
                        .ifPresent(rename -> refuse(view, rename)));
    }

    /** The views of which something that they read is called otherwise, as they are before. */
    static List<View> concerned(List<View> views, List<Operation> renames) {
        RenameTracker origins = new RenameTracker();
        Set<QualifiedName> tables = new HashSet<>();
        Set<ColumnName> columns = new HashSet<>();
        for (Operation operation : renames) {
            if (operation instanceof RenameTable rename) {
                QualifiedName table = origins.table(rename.from());
                if (table != null) {
                    tables.add(table);
                }
            } else if (operation instanceof RenameColumn rename) {
                QualifiedName table = origins.table(rename.table());
                if (table != null) {
                    columns.add(new ColumnName(table, origins.column(rename.table(), rename.from())));
                }
            }
            origins.note(operation);
        }
        return views.stream()
                .filter(view -> view.uses().relations().stream().anyMatch(tables::contains)
                        || view.uses().columns().stream().anyMatch(columns::contains))
                .toList();
    }

    /** All that are made anew, also where a value is taken away again. */
    private static Stream<View> views(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation instanceof AddEnumValue add && add.undo() != null
                        ? add.inverse().expanded().stream()
                        : operation.expanded().stream())
                .filter(CreateView.class::isInstance)
                .map(operation -> ((CreateView) operation).view());
    }

    /** With every expression changed that mentions no columns of tables: the query, defaults, and indexes. */
    static View texts(View view, UnaryOperator<String> change) {
        return view.withDefinition(change.apply(view.definition()))
                .withColumnDefaults(change)
                .withIndexes(view.indexes().stream()
                        .map(index -> RenamedTable.index(index, change))
                        .toList());
    }

    static View after(View view, UnaryOperator<QualifiedName> relations, UnaryOperator<ColumnName> columns) {
        ViewUses uses = view.uses();
        return view.withUses(new ViewUses(
                uses.columns().stream().map(columns).toList(),
                uses.relations().stream().map(relations).toList(),
                uses.types(),
                uses.queryTypes(),
                uses.keys().stream().map(relations).toList()));
    }

    static View afterType(View view, UnaryOperator<QualifiedName> types) {
        ViewUses uses = view.uses();
        return view.withUses(new ViewUses(
                uses.columns(),
                uses.relations(),
                uses.types().stream().map(types).toList(),
                uses.queryTypes().stream().map(types).toList(),
                uses.keys()));
    }

    private static boolean concerns(Operation rename, ViewUses uses) {
        if (rename instanceof RenameTable table) {
            return uses.relations().contains(table.to())
                    || uses.columns().stream().anyMatch(column -> column.table().equals(table.to()));
        }
        if (rename instanceof RenameColumn column) {
            return uses.columns().contains(new ColumnName(column.table(), column.to()));
        }
        return rename instanceof RenameEnum type && uses.types().contains(type.to());
    }

    private static void refuse(View view, Operation rename) {
        String what = rename instanceof RenameTable table
                ? table.from() + "=" + table.to()
                : rename instanceof RenameColumn column
                        ? column.table() + "." + column.from() + "=" + column.to()
                        : "enum:" + ((RenameEnum) rename).from() + "=" + ((RenameEnum) rename).to();
        throw new RenameException(
                what,
                "view " + view.name() + " uses it, is in the way of another change in the same migration, and"
                        + " cannot be tried out under the new names",
                "make the rename a migration of its own, and the other change the next one");
    }
}
