package dev.retort.generator.rename;

import dev.retort.operation.CreateView;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameTable;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import dev.retort.schema.ViewUses;
import java.util.List;
import java.util.function.UnaryOperator;

/** Views over what is called otherwise: PostgreSQL rewrites them, unless they have to go and come again. */
public final class RenamedViews {

    private RenamedViews() {}

    /**
     * Refuses a difference that makes a view anew over something that the same migration renames: the text that it has
     * under the new names is PostgreSQL's to write.
     *
     * @throws RenameException naming the view, and what to do
     */
    public static void expectNoneIn(List<Operation> difference, RenamePlan renames) {
        for (Operation operation : difference) {
            if (operation instanceof CreateView create) {
                renames.operations().stream()
                        .filter(rename -> concerns(rename, create.view().uses()))
                        .findFirst()
                        .ifPresent(rename -> refuse(create.view(), rename));
            }
        }
    }

    static View after(View view, UnaryOperator<QualifiedName> relations, UnaryOperator<ColumnName> columns) {
        ViewUses uses = view.uses();
        return view.withUses(new ViewUses(
                uses.columns().stream().map(columns).toList(),
                uses.relations().stream().map(relations).toList(),
                uses.types(),
                uses.keys().stream().map(relations).toList()));
    }

    static View afterType(View view, UnaryOperator<QualifiedName> types) {
        ViewUses uses = view.uses();
        return view.withUses(new ViewUses(
                uses.columns(),
                uses.relations(),
                uses.types().stream().map(types).toList(),
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
                "view " + view.name() + " uses it and is in the way of another change in the same migration;"
                        + " make the rename a migration of its own, and the other change the next one");
    }
}
