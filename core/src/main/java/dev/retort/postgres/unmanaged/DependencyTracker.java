package dev.retort.postgres.unmanaged;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterTableOptions;
import dev.retort.operation.AlterType;
import dev.retort.operation.DropCast;
import dev.retort.operation.EnumAttribute;
import dev.retort.operation.EnumUse;
import dev.retort.operation.Execute;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RemoveEnumValue;
import dev.retort.operation.RenameTracker;
import dev.retort.operation.RunCode;
import dev.retort.postgres.ColumnRebuild;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.Cast;
import dev.retort.schema.DataType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Tracks which existing objects the operations of a plan change, and which dependents of these objects earlier
 * operations have already handled.
 */
final class DependencyTracker {

    /** The kinds of change that dependents of an object can block. */
    enum Change {
        DROP,
        /** The type of a column changes, or the column is rebuilt and its indexes and constraints with it. */
        RETYPE,
        /** An attribute of a composite type changes its type, which no column of the composite type allows. */
        RESHAPE,
        RENAME,
        /** A table becomes unlogged. */
        UNLOG;

        /** Returns the word that the query has for the change. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An object that an operation changes, so that its dependents may block the operation.
     *
     * @param operation the index of the operation
     * @param change the change
     * @param object the object, by its name in the database
     */
    record Target(int operation, Change change, ObjectAddress object) {}

    private final ServerVersion server;
    private final RenameTracker origins = new RenameTracker();
    private final List<Target> targets = new ArrayList<>();
    private final Map<Integer, String> descriptions = new HashMap<>();
    private final HandledObjects handled = new HandledObjects();
    private int firstRename = Integer.MAX_VALUE;

    private DependencyTracker(ServerVersion server) {
        this.server = server;
    }

    /** Tracks the operations of a plan, in their order. */
    static DependencyTracker of(List<Operation> operations, ServerVersion server) {
        DependencyTracker tracker = new DependencyTracker(server);
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            operation.accept(tracker.new Step(i));
            tracker.origins.track(operation);
        }
        return tracker;
    }

    List<Target> targets() {
        return targets;
    }

    /** Returns a description of the change that the operation makes. */
    String change(int operation) {
        return Objects.requireNonNull(descriptions.get(operation));
    }

    /** Whether an earlier operation renames an object. */
    boolean isAfterRename(int operation) {
        return firstRename < operation;
    }

    /** Whether the operation or an earlier one drops, moves or mentions the dependent object. */
    boolean isHandled(int operation, Dependent dependent) {
        return handled.includes(operation, dependent);
    }

    /** Records one operation. */
    private final class Step extends PartialVisitor<Void> {

        private final int index;

        Step(int index) {
            this.index = index;
        }

        @Override
        protected Void visitOther(Operation operation) {
            ObjectAddress object = origins.origin(operation.subject());
            if (object != null) {
                switch (operation.action()) {
                    case CREATE -> create(object);
                    case DROP -> drop(operation.subject(), object);
                    case RENAME -> rename(operation, object);
                    default -> {}
                }
            }
            return null;
        }

        private void create(ObjectAddress object) {
            if (object.isView()) {
                handled.createView(index, object);
            }
        }

        private void drop(ObjectAddress object, ObjectAddress origin) {
            switch (object.kind()) {
                case TABLE, COLUMN, CONSTRAINT, INDEX, VIEW, MATERIALIZED_VIEW, SEQUENCE, TYPE, SCHEMA ->
                    change(Change.DROP, origin, describeDrop(object));
                default -> {}
            }
            handled.drop(index, origin);
        }

        private void rename(Operation rename, ObjectAddress origin) {
            firstRename = Math.min(firstRename, index);
            if (rename.subject().kind() == Kind.COLUMN) {
                change(Change.RENAME, origin, "renaming " + describe(rename.subject()));
            } else if (!origin.name().schema().equals(rename.result().name().schema())) {
                handled.move(index, origin);
            }
        }

        @Override
        public Void visit(AlterColumn alter) {
            ObjectAddress column = origins.origin(alter.subject());
            if (column != null) {
                alter(alter, column);
            }
            return null;
        }

        private void alter(AlterColumn alter, ObjectAddress column) {
            String name = describe(alter.subject());
            if (alter.before().generated() == null && alter.after().generated() != null) {
                change(Change.DROP, column, "rebuilding " + name);
                handled.drop(index, column);
            } else if (replacesExpression(alter)) {
                change(Change.RETYPE, column, "rebuilding " + name);
                handled.drop(index, column);
            } else if (ColumnRebuild.isRetyped(alter.before(), alter.after())) {
                change(Change.RETYPE, column, "changing the type of " + name);
                handled.drop(index, column);
            } else if (alter.before().defaultSql() != null && alter.after().defaultSql() == null) {
                handled.drop(index, column);
            }
        }

        /**
         * Whether the server can change the expression only by rebuilding the column; indexes and constraints are then
         * recreated.
         */
        private boolean replacesExpression(AlterColumn alter) {
            return alter.before().generated() != null
                    && alter.after().generated() != null
                    && !alter.before().generated().equals(alter.after().generated())
                    && !server.isAtLeast(ColumnRebuild.SETS_EXPRESSIONS);
        }

        @Override
        public Void visit(RemoveEnumValue removal) {
            rebuild(
                    ObjectAddress.type(removal.type()),
                    removal.rebuild().uses(),
                    removal.rebuild().casts(),
                    removal.rebuild().attributes());
            return null;
        }

        @Override
        public Void visit(AlterEnum alter) {
            rebuild(alter.subject(), alter.uses(), alter.casts(), alter.attributes());
            return null;
        }

        /** The attributes that are dropped or retyped no longer depend on their types. */
        @Override
        public Void visit(AlterType alter) {
            ObjectAddress type = origins.origin(alter.subject());
            if (type != null) {
                alter.before().attributes().stream()
                        .filter(attribute -> alter.after()
                                .attribute(attribute.name())
                                .filter(same -> same.type().equals(attribute.type()))
                                .isEmpty())
                        .forEach(attribute -> handled.drop(index, ObjectAddress.column(type.name(), attribute.name())));
            }
            return null;
        }

        /** Records a rebuild of a type, which recreates the casts and the column defaults itself. */
        private void rebuild(ObjectAddress type, List<EnumUse> uses, List<Cast> casts, List<EnumAttribute> attributes) {
            change(Change.DROP, Objects.requireNonNull(origins.origin(type)), "rebuilding " + describe(type));
            casts.forEach(cast -> handled.handleWithin(index, cast(cast.source(), cast.target())));
            for (EnumUse use : uses) {
                ObjectAddress column = origins.origin(
                        ObjectAddress.column(use.column().table(), use.column().column()));
                if (column != null) {
                    handled.handleWithin(index, column);
                    targets.add(new Target(index, Change.RETYPE, column));
                }
            }
            attributes.forEach(this::reshape);
        }

        /** Records the change of an attribute in place. */
        private void reshape(EnumAttribute attribute) {
            ObjectAddress type = origins.origin(ObjectAddress.type(attribute.type()));
            if (type != null) {
                ObjectAddress column = ObjectAddress.column(type.name(), attribute.attribute());
                handled.handleWithin(index, column);
                targets.add(new Target(index, Change.RETYPE, column));
                targets.add(new Target(index, Change.RESHAPE, type));
            }
        }

        @Override
        public Void visit(DropCast drop) {
            handled.drop(index, cast(drop.source(), drop.target()));
            return null;
        }

        /** Returns the cast by the names that its types have in the database. */
        private ObjectAddress cast(DataType source, DataType target) {
            return ObjectAddress.cast(origin(source), origin(target));
        }

        private DataType origin(DataType type) {
            return new DataType(origins.type(type.name()), type.modifier(), type.array());
        }

        @Override
        public Void visit(AlterTableOptions alter) {
            ObjectAddress table = origins.origin(alter.subject());
            if (table != null && alter.after().unlogged() && !alter.before().unlogged()) {
                change(Change.UNLOG, table, "making " + alter.table() + " unlogged");
            }
            return null;
        }

        @Override
        public Void visit(Execute execute) {
            handled.mention(index, MentionedNames.inStatement(execute.sql()));
            DroppedObjects.inStatement(execute.sql()).forEach(object -> handled.drop(index, object));
            return null;
        }

        @Override
        public Void visit(RunCode run) {
            handled.mention(index, MentionedNames.inCode(run.description()));
            return null;
        }

        private void change(Change change, ObjectAddress object, String description) {
            targets.add(new Target(index, change, object));
            descriptions.put(index, description);
        }
    }

    /** Describes the drop of an object. */
    static String describeDrop(ObjectAddress object) {
        return "dropping " + describe(object);
    }

    /** Describes an object by its name within the plan, such as {@code users.email} or {@code table users}. */
    private static String describe(ObjectAddress object) {
        return switch (object.kind()) {
            case COLUMN -> object.name() + "." + object.requiredPart();
            case CONSTRAINT -> "constraint " + object.requiredPart() + " of " + object.name();
            case INDEX -> "index " + object.name().sibling(object.requiredPart());
            default -> object.toString();
        };
    }
}
