package dev.retort.generator.impact;

import dev.retort.operation.Action;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RenameTracker;
import dev.retort.operation.ReplacedColumns;
import dev.retort.postgres.ColumnRebuild;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.unmanaged.DependentProperty;
import dev.retort.postgres.unmanaged.DependentProperty.Tie;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the properties of dependent objects that operations lose, and those among them that can be restored at the end. */
final class LostProperties {

    /** How an operation loses the properties of a column or index. */
    private enum Loss {
        DROPPED,
        /** PostgreSQL rebuilds the column in place. */
        REBUILT,
        RETYPED
    }

    /**
     * An operation on a column or index, by the names at that point.
     *
     * @param after the column after all operations, or null if there is none
     */
    private record Outcome(int operation, Loss loss, QualifiedName table, String name, @Nullable Column after) {

        boolean loses(Tie tie) {
            return switch (loss) {
                case DROPPED -> tie != Tie.COMMENT;
                case REBUILT -> true;
                case RETYPED -> tie == Tie.STORAGE;
            };
        }
    }

    /** A view that is dropped, and the one that is created in its place. */
    private record ReplacedView(int operation, @Nullable View before, @Nullable View after) {

        /** Whether the new view has the same query; with another one it may lack columns. */
        boolean hasSameQuery() {
            return before != null && after != null && before.definition().equals(after.definition());
        }
    }

    private static final int IN_DOWNGRADE = -1;

    private final ServerVersion server;
    private final RecreatedIndexes recreatedIndexes;
    private final RenameTracker renames = new RenameTracker();
    private final Map<QualifiedName, Integer> relations = new HashMap<>();
    private final Map<QualifiedName, Integer> schemas = new HashMap<>();
    private final Map<QualifiedName, ReplacedView> views = new HashMap<>();
    private final Map<ColumnName, Outcome> columns = new HashMap<>();
    private final Map<ColumnName, Outcome> indexes = new HashMap<>();
    private final Set<ColumnName> rebuiltInDowngrade = new HashSet<>();

    private LostProperties(ServerVersion server, RecreatedIndexes recreatedIndexes) {
        this.server = server;
        this.recreatedIndexes = recreatedIndexes;
    }

    /** The properties that operations lose, in the order in which they can be restored. */
    static List<LostProperty> of(
            List<Operation> operations,
            List<DependentProperty> attachments,
            ServerVersion server,
            RecreatedIndexes recreatedIndexes) {
        LostProperties lost = new LostProperties(server, recreatedIndexes);
        for (int i = 0; i < operations.size(); i++) {
            lost.track(i, operations.get(i));
        }
        lost.findReplacements(operations);
        return attachments.stream()
                .map(lost::lostProperty)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable LostProperty lostProperty(DependentProperty attachment) {
        if (attachment.tie() == Tie.SCHEMA) {
            Integer drop = schemas.get(attachment.relation());
            return drop == null ? null : new LostProperty(drop, attachment, true, null);
        }
        ReplacedView view = views.get(attachment.relation());
        if (view != null) {
            return ofView(attachment, view);
        }
        Integer drop = relations.get(attachment.relation());
        if (drop != null) {
            return attachment.tie() == Tie.COMMENT ? null : new LostProperty(drop, attachment, true, null);
        }
        if (attachment.part() == null) {
            return null;
        }
        ColumnName part = new ColumnName(attachment.ancestor(), attachment.part());
        return attachment.tie().ofIndex() ? ofIndex(attachment, indexes.get(part)) : ofColumn(attachment, part);
    }

    private static @Nullable LostProperty ofView(DependentProperty attachment, ReplacedView view) {
        if (attachment.tie() == Tie.REVOKED) {
            String restoringSql = view.after() == null ? null : attachment.sql();
            return new LostProperty(
                    restoringSql == null ? IN_DOWNGRADE : view.operation(), attachment, true, restoringSql);
        }
        return attachment.tie() == Tie.COMMENT
                ? null
                : new LostProperty(view.operation(), attachment, true, view.hasSameQuery() ? attachment.sql() : null);
    }

    private @Nullable LostProperty ofIndex(DependentProperty attachment, @Nullable Outcome outcome) {
        return outcome == null
                ? null
                : new LostProperty(
                        outcome.operation(),
                        attachment,
                        false,
                        recreatedIndexes.sql(attachment, outcome.table(), outcome.name()));
    }

    private @Nullable LostProperty ofColumn(DependentProperty attachment, ColumnName column) {
        Outcome outcome = columns.get(column);
        if (outcome == null || !outcome.loses(attachment.tie())) {
            return rebuiltInDowngrade.contains(column) ? new LostProperty(IN_DOWNGRADE, attachment, false, null) : null;
        }
        return new LostProperty(outcome.operation(), attachment, false, restoringSql(attachment, outcome));
    }

    private static @Nullable String restoringSql(DependentProperty attachment, Outcome outcome) {
        Column after = outcome.after();
        QualifiedName relation = attachment.relation();
        QualifiedName table = relation.equals(attachment.ancestor()) ? outcome.table() : relation;
        boolean sameNames = table.equals(relation) && outcome.name().equals(attachment.part());
        boolean possible = after != null
                && (sameNames || attachment.followsNames())
                && (attachment.tie() != Tie.STORAGE || ToastableTypes.contains(after.type()))
                && (attachment.tie() != Tie.IDENTITY || after.identity() != null);
        return possible ? attachment.sql(table, outcome.name()) : null;
    }

    private void track(int place, Operation operation) {
        if (operation.action() == Action.DROP) {
            trackDrop(place, operation.subject());
        }
        operation.accept(new DefinitionVisitor(place));
        renames.track(operation);
    }

    private void trackDrop(int place, ObjectAddress dropped) {
        switch (dropped.kind()) {
            case TABLE, SEQUENCE -> {
                QualifiedName original = renames.table(dropped.name());
                if (original != null) {
                    relations.put(original, place);
                }
            }
            case SCHEMA -> schemas.put(dropped.name(), place);
            case TYPE -> relations.put(renames.type(dropped.name()), place);
            case COLUMN -> trackColumn(new Outcome(place, Loss.DROPPED, dropped.name(), dropped.requiredPart(), null));
            case INDEX -> {
                QualifiedName original = renames.index(dropped.name(), dropped.requiredPart());
                if (original != null) {
                    trackIndex(place, dropped, original.name());
                }
            }
            case CONSTRAINT -> trackIndex(place, dropped, renames.constraint(dropped.name(), dropped.requiredPart()));
            default -> {}
        }
    }

    private void trackIndex(int place, ObjectAddress dropped, String originalName) {
        QualifiedName originalTable = renames.table(dropped.name());
        if (originalTable != null) {
            indexes.put(
                    new ColumnName(originalTable, originalName),
                    new Outcome(place, Loss.DROPPED, dropped.name(), dropped.requiredPart(), null));
        }
    }

    private void trackColumn(Outcome outcome) {
        QualifiedName original = renames.table(outcome.table());
        if (original != null) {
            columns.put(new ColumnName(original, renames.column(outcome.table(), outcome.name())), outcome);
        }
    }

    /** A column that is dropped and added under its name exists afterwards. */
    private void findReplacements(List<Operation> operations) {
        ReplacedColumns replaced = ReplacedColumns.among(operations);
        Map<ColumnName, Column> added = new HashMap<>();
        Operation.select(operations, AddColumn.class)
                .forEach(add ->
                        added.put(new ColumnName(add.table(), add.column().name()), add.column()));
        columns.replaceAll((column, outcome) -> {
            String name = replaced.originalName(new ColumnName(outcome.table(), outcome.name()))
                    .orElse(outcome.name());
            Column after = added.get(new ColumnName(outcome.table(), name));
            return after == null
                    ? outcome
                    : new Outcome(outcome.operation(), outcome.loss(), outcome.table(), name, after);
        });
    }

    /** Tracks the operations whose effect depends on the definition of the view or column. */
    private final class DefinitionVisitor extends PartialVisitor<Void> {

        private final int place;

        DefinitionVisitor(int place) {
            this.place = place;
        }

        @Override
        public Void visit(DropView drop) {
            views.put(drop.name(), new ReplacedView(place, drop.definition(), null));
            return null;
        }

        @Override
        public Void visit(CreateView create) {
            View after = create.view();
            views.computeIfPresent(
                    after.name(), (name, view) -> new ReplacedView(view.operation(), view.before(), after));
            return null;
        }

        @Override
        public Void visit(AlterColumn alter) {
            Column before = alter.before();
            Column after = alter.after();
            if (ColumnRebuild.isNeeded(server, before, after)) {
                trackColumn(new Outcome(place, Loss.REBUILT, alter.table(), after.name(), after));
            } else if (ColumnRebuild.isRetyped(before, after)) {
                trackColumn(new Outcome(place, Loss.RETYPED, alter.table(), after.name(), after));
            }
            QualifiedName original = renames.table(alter.table());
            if (original != null && ColumnRebuild.isNeeded(server, after, before)) {
                rebuiltInDowngrade.add(new ColumnName(original, renames.column(alter.table(), before.name())));
            }
            return null;
        }

        @Override
        protected Void visitOther(Operation operation) {
            return null;
        }
    }
}
