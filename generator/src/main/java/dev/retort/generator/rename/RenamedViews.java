package dev.retort.generator.rename;

import dev.retort.operation.Action;
import dev.retort.operation.AddEnumValue;
import dev.retort.operation.CreateView;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
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

/**
 * Finds and adapts the views over renamed objects. PostgreSQL rewrites such views, unless they have to be dropped and
 * created again.
 */
public final class RenamedViews {

    /** Expands an operation. A new enum value expands to the operations that remove it, if these are known. */
    private static final PartialVisitor<List<Operation>> EXPANDED = new PartialVisitor<>() {
        @Override
        public List<Operation> visit(AddEnumValue add) {
            return add.undo() == null ? add.expanded() : add.inverse().expanded();
        }

        @Override
        protected List<Operation> visitOther(Operation operation) {
            return operation.expanded();
        }
    };

    private RenamedViews() {}

    /**
     * Rejects a difference that recreates a view over an object that the same migration renames, if the text of the
     * view under the new names is unknown.
     *
     * @throws RenameException if there is such a view
     */
    public static void expectKnown(List<Operation> difference, RenamePlan renames) {
        Set<QualifiedName> unknown =
                renames.unresolvedViews().stream().map(View::name).collect(Collectors.toSet());
        createdViews(difference)
                .filter(view -> unknown.contains(view.name()))
                .findFirst()
                .ifPresent(view -> renames.operations().stream()
                        .filter(rename -> concerns(rename, view.uses()))
                        .findFirst()
                        .ifPresent(rename -> {
                            throw unknownText(view, rename);
                        }));
    }

    /** The views that read a renamed table or column, as they are before the renames. */
    static List<View> affectedBy(List<View> views, List<Operation> renames) {
        RenameTracker tracker = new RenameTracker();
        Set<QualifiedName> tables = new HashSet<>();
        Set<ColumnName> columns = new HashSet<>();
        for (Operation operation : renames) {
            ObjectAddress renamed = operation.subject();
            QualifiedName table = tracker.table(renamed.name());
            if (table != null && operation.is(Action.RENAME, Kind.TABLE)) {
                tables.add(table);
            } else if (table != null && operation.is(Action.RENAME, Kind.COLUMN)) {
                columns.add(new ColumnName(table, tracker.column(renamed.name(), renamed.requiredPart())));
            }
            tracker.track(operation);
        }
        return views.stream()
                .filter(view -> view.uses().relations().stream().anyMatch(tables::contains)
                        || view.uses().columns().stream().anyMatch(columns::contains))
                .toList();
    }

    /** All views that the operations create, including the operations that remove an enum value. */
    private static Stream<View> createdViews(List<Operation> operations) {
        List<Operation> expanded = operations.stream()
                .flatMap(operation -> operation.accept(EXPANDED).stream())
                .toList();
        return Operation.select(expanded, CreateView.class).map(CreateView::view);
    }

    /** The view with every expression changed that mentions no columns of tables: the query, defaults, and indexes. */
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

    private static boolean concerns(Operation operation, ViewUses uses) {
        if (operation.action() != Action.RENAME) {
            return false;
        }
        ObjectAddress renamed = operation.result();
        QualifiedName name = renamed.name();
        return switch (renamed.kind()) {
            case TABLE ->
                uses.relations().contains(name)
                        || uses.columns().stream()
                                .anyMatch(column -> column.table().equals(name));
            case COLUMN -> uses.columns().contains(new ColumnName(name, renamed.requiredPart()));
            case TYPE -> uses.types().contains(name);
            default -> false;
        };
    }

    private static RenameException unknownText(View view, Operation rename) {
        return new RenameException(
                describe(rename.subject(), rename.result()),
                "view " + view.name() + " uses the renamed object and blocks another change of the same migration, and"
                        + " its text under the new names is unknown",
                "write the rename and the other change as two separate migrations");
    }

    private static String describe(ObjectAddress before, ObjectAddress after) {
        return switch (before.kind()) {
            case COLUMN -> before.name() + "." + before.part() + "=" + after.part();
            case TYPE -> "enum:" + before.name() + "=" + after.name();
            default -> before.name() + "=" + after.name();
        };
    }
}
