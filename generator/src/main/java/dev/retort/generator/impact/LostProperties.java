package dev.retort.generator.impact;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropEnum;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropType;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameTracker;
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

/** Finds which attachments operations take along, and which of them can be had again after these. */
final class LostProperties {

    /** How an operation takes along what hangs on a column or index. */
    private enum Way {
        /** It drops it. */
        DROPPED,
        /** It makes the column anew in place. */
        ANEW,
        /** It gives the column another type. */
        RETYPED
    }

    /** What an operation does, by the names of then, and the column that there is afterwards. */
    private record Fate(int operation, Way way, QualifiedName table, String name, @Nullable Column after) {

        boolean takes(Tie tie) {
            return switch (way) {
                case DROPPED -> tie != Tie.COMMENT;
                case ANEW -> true;
                case RETYPED -> tie == Tie.STORAGE;
            };
        }
    }

    /** A view that is dropped, and what is made in its place. */
    private record ViewFate(int operation, @Nullable View before, @Nullable View after) {

        /** One of another query may lack columns. */
        boolean isTheSame() {
            return before != null && after != null && before.definition().equals(after.definition());
        }
    }

    private final ServerVersion server;
    private final RecreatedIndexes indexesAgain;
    private final RenameTracker origins = new RenameTracker();
    private final Map<QualifiedName, Integer> relations = new HashMap<>();
    private final Map<QualifiedName, ViewFate> views = new HashMap<>();
    private final Map<ColumnName, Fate> columns = new HashMap<>();
    private final Map<ColumnName, Fate> indexes = new HashMap<>();
    private final Set<ColumnName> anewOnTheWayBack = new HashSet<>();

    private LostProperties(ServerVersion server, RecreatedIndexes indexesAgain) {
        this.server = server;
        this.indexesAgain = indexesAgain;
    }

    /** Those that operations take along, in the order in which they can be made again. */
    static List<LostProperty> of(
            List<Operation> operations,
            List<DependentProperty> attachments,
            ServerVersion server,
            RecreatedIndexes indexesAgain) {
        LostProperties lost = new LostProperties(server, indexesAgain);
        for (int i = 0; i < operations.size(); i++) {
            lost.look(i, operations.get(i));
            lost.origins.note(operations.get(i));
        }
        return attachments.stream().map(lost::fate).filter(Objects::nonNull).toList();
    }

    private @Nullable LostProperty fate(DependentProperty attachment) {
        ViewFate view = views.get(attachment.relation());
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

    private static @Nullable LostProperty ofView(DependentProperty attachment, ViewFate fate) {
        if (attachment.tie() == Tie.REVOKED) {
            String again = fate.after() == null ? null : attachment.sql();
            return new LostProperty(again == null ? -1 : fate.operation(), attachment, true, again);
        }
        return attachment.tie() == Tie.COMMENT
                ? null
                : new LostProperty(fate.operation(), attachment, true, fate.isTheSame() ? attachment.sql() : null);
    }

    private @Nullable LostProperty ofIndex(DependentProperty attachment, @Nullable Fate fate) {
        return fate == null
                ? null
                : new LostProperty(
                        fate.operation(), attachment, false, indexesAgain.sql(attachment, fate.table(), fate.name()));
    }

    private @Nullable LostProperty ofColumn(DependentProperty attachment, ColumnName column) {
        Fate fate = columns.get(column);
        if (fate == null || !fate.takes(attachment.tie())) {
            return anewOnTheWayBack.contains(column) ? new LostProperty(-1, attachment, false, null) : null;
        }
        return new LostProperty(fate.operation(), attachment, false, again(attachment, fate));
    }

    private static @Nullable String again(DependentProperty attachment, Fate fate) {
        Column after = fate.after();
        QualifiedName relation = attachment.relation();
        QualifiedName table = relation.equals(attachment.ancestor()) ? fate.table() : relation;
        boolean sameNames = table.equals(relation) && fate.name().equals(attachment.part());
        boolean possible = after != null
                && (sameNames || attachment.followsNames())
                && (attachment.tie() != Tie.STORAGE || ToastableTypes.contains(after.type()));
        return possible ? attachment.sql(table, fate.name()) : null;
    }

    private void look(int number, Operation operation) {
        if (operation instanceof DropTable drop) {
            relation(number, drop.name());
        } else if (operation instanceof DropView drop) {
            views.put(drop.name(), new ViewFate(number, drop.definition(), null));
        } else if (operation instanceof CreateView create) {
            views.computeIfPresent(
                    create.view().name(), (name, fate) -> new ViewFate(fate.operation(), fate.before(), create.view()));
        } else if (operation instanceof DropSequence drop) {
            relation(number, drop.name());
        } else if (operation instanceof DropEnum drop) {
            relations.put(origins.type(drop.name()), number);
        } else if (operation instanceof DropType drop) {
            relations.put(origins.type(drop.name()), number);
        } else if (operation instanceof DropColumn drop) {
            column(new Fate(number, Way.DROPPED, drop.table(), drop.column(), null));
        } else if (operation instanceof AddColumn add) {
            look(add);
        } else if (operation instanceof AlterColumn alter) {
            look(number, alter);
        } else if (operation instanceof DropIndex drop) {
            index(number, drop.table(), drop.name(), origins.index(drop.table(), drop.name()));
        } else if (operation instanceof DropConstraint drop) {
            QualifiedName table = origins.table(drop.table());
            String name = origins.constraint(drop.table(), drop.name());
            index(number, drop.table(), drop.name(), table == null ? null : table.sibling(name));
        }
    }

    private void relation(int number, QualifiedName name) {
        QualifiedName origin = origins.table(name);
        if (origin != null) {
            relations.put(origin, number);
        }
    }

    private void index(int number, QualifiedName table, String name, @Nullable QualifiedName origin) {
        QualifiedName tableBefore = origins.table(table);
        if (origin != null && tableBefore != null) {
            indexes.put(new ColumnName(tableBefore, origin.name()), new Fate(number, Way.DROPPED, table, name, null));
        }
    }

    private void column(Fate fate) {
        QualifiedName origin = origins.table(fate.table());
        if (origin != null) {
            columns.put(new ColumnName(origin, origins.column(fate.table(), fate.name())), fate);
        }
    }

    /** A column that is dropped and added under its name is there afterwards. */
    private void look(AddColumn add) {
        columns.replaceAll((column, fate) -> fate.table().equals(add.table())
                        && fate.name().equals(add.column().name())
                ? new Fate(fate.operation(), fate.way(), fate.table(), fate.name(), add.column())
                : fate);
    }

    private void look(int number, AlterColumn alter) {
        Column before = alter.before();
        Column after = alter.after();
        if (ColumnRebuild.isNeeded(server, before, after)) {
            column(new Fate(number, Way.ANEW, alter.table(), after.name(), after));
        } else if (ColumnRebuild.isRetyped(before, after)) {
            column(new Fate(number, Way.RETYPED, alter.table(), after.name(), after));
        }
        QualifiedName origin = origins.table(alter.table());
        if (origin != null && ColumnRebuild.isNeeded(server, after, before)) {
            anewOnTheWayBack.add(new ColumnName(origin, origins.column(alter.table(), before.name())));
        }
    }
}
