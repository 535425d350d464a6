package dev.retort.postgres.unmanaged;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterTableOptions;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropCast;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropEnum;
import dev.retort.operation.DropExclusion;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropRoutine;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropTrigger;
import dev.retort.operation.DropType;
import dev.retort.operation.DropView;
import dev.retort.operation.EnumUse;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.operation.RemoveEnumValue;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameTracker;
import dev.retort.operation.RunCode;
import dev.retort.postgres.ColumnRebuild;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.postgres.StatementParser;
import dev.retort.schema.Cast;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tracks which existing objects the operations of a plan change, and which dependents of these objects earlier
 * operations have already handled.
 */
final class DependencyTracker {

    /** An object that an operation changes, so that its dependents may block the operation. */
    record Target(int place, String action, String kind, QualifiedName name, @Nullable String part) {}

    /** An object that depends on a target. */
    record Dependent(
            String catalog,
            @Nullable QualifiedName relation,
            @Nullable String name,
            List<String> columns,
            @Nullable String castTypes,
            String identity) {}

    /** The objects that were dropped, recreated, moved or mentioned before an operation. */
    private record Seen(
            Set<QualifiedName> relations,
            Set<QualifiedName> remade,
            Set<QualifiedName> moved,
            Set<ColumnName> columns,
            Set<ColumnName> constraints,
            Set<String> casts,
            Set<ColumnName> triggers,
            Set<QualifiedName> routines,
            Set<String> mentioned) {

        Seen copy() {
            return new Seen(
                    new HashSet<>(relations),
                    new HashSet<>(remade),
                    new HashSet<>(moved),
                    new HashSet<>(columns),
                    new HashSet<>(constraints),
                    new HashSet<>(casts),
                    new HashSet<>(triggers),
                    new HashSet<>(routines),
                    new HashSet<>(mentioned));
        }
    }

    private final ServerVersion server;
    private final RenameTracker origins = new RenameTracker();
    private final List<Target> targets = new ArrayList<>();
    private final Map<Integer, Seen> seenBefore = new HashMap<>();
    private final Map<Integer, String> changes = new HashMap<>();
    private final Seen seen = new Seen(
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>());

    private int firstRename = Integer.MAX_VALUE;

    private DependencyTracker(ServerVersion server) {
        this.server = server;
    }

    static DependencyTracker along(List<Operation> operations, ServerVersion server) {
        DependencyTracker path = new DependencyTracker(server);
        for (int i = 0; i < operations.size(); i++) {
            path.step(i, operations.get(i));
        }
        return path;
    }

    List<Target> targets() {
        return targets;
    }

    /** Returns a description of the change that the operation makes. */
    String change(int place) {
        return Objects.requireNonNull(changes.get(place));
    }

    /** Whether an earlier operation renames an object. */
    boolean isAfterRename(int place) {
        return firstRename < place;
    }

    /** Whether an earlier operation has dropped, moved or mentioned the dependent object. */
    boolean hasSeenTo(int place, Dependent dependent) {
        Seen before = Objects.requireNonNull(seenBefore.get(place));
        return before.casts().contains(String.valueOf(dependent.castTypes()))
                || isGone(before, dependent)
                || before.mentioned().contains(nameOf(dependent));
    }

    private static boolean isGone(Seen before, Dependent dependent) {
        QualifiedName relation = dependent.relation();
        if (dependent.catalog().equals("pg_proc")) {
            String name = dependent.identity().replaceFirst("\\(.*", "");
            return before.routines().stream().anyMatch(routine -> isCalled(name, routine));
        }
        if (relation == null) {
            return dependent.catalog().equals("pg_type")
                    && Stream.concat(before.relations().stream(), before.moved().stream())
                            .anyMatch(name -> isCalled(dependent.identity(), name));
        }
        String name = String.valueOf(dependent.name());
        ColumnName part = new ColumnName(relation, name);
        return before.relations().contains(relation)
                || (dependent.catalog().equals("pg_trigger")
                        && before.triggers().contains(part))
                || (dependent.catalog().equals("pg_class")
                        && (before.moved().contains(relation) || before.remade().contains(relation)))
                || (dependent.catalog().equals("pg_constraint")
                        && before.constraints().contains(part))
                || (isOfColumn(dependent) && before.columns().contains(part))
                || dependent.columns().stream()
                        .anyMatch(column -> before.columns().contains(new ColumnName(relation, column)));
    }

    private static boolean isOfColumn(Dependent dependent) {
        return dependent.catalog().equals("pg_class") || dependent.catalog().equals("pg_attrdef");
    }

    private static boolean isCalled(String identity, QualifiedName name) {
        String quoted = Identifiers.quote(name);
        return identity.equals(quoted) || identity.endsWith("." + quoted);
    }

    /** Returns the name that a statement mentions for the object; empty if the object has no name. */
    private static String nameOf(Dependent dependent) {
        if (dependent.catalog().equals("pg_rewrite") && "_RETURN".equals(dependent.name())) {
            return Objects.requireNonNull(dependent.relation()).name();
        }
        return dependent.name() == null ? nameIn(dependent.identity()) : dependent.name();
    }

    /** Returns the name within an identity such as {@code schema.name(types)}. */
    private static String nameIn(String identity) {
        String written = StatementParser.of(identity).takeName();
        List<SqlToken> tokens = SqlTokenizer.of(written == null ? "" : written);
        return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).value();
    }

    /**
     * Records that a view is recreated. Its columns then have the types that the relations below it have at that time.
     */
    private void remake(QualifiedName view) {
        if (seen.relations().remove(view)) {
            seen.remade().add(view);
        }
    }

    private void step(int place, Operation operation) {
        seenBefore.put(place, seen);
        if (operation instanceof DropColumn drop) {
            column(place, "drop", drop.table(), drop.column(), "dropping ");
        } else if (operation instanceof AlterColumn alter) {
            alter(place, alter);
        } else if (operation instanceof RenameColumn rename) {
            renamed(place, rename);
        } else if (operation instanceof DropTable drop) {
            relation(place, drop.name(), "dropping table ");
        } else if (operation instanceof DropView drop) {
            relation(place, drop.name(), "dropping view ");
        } else if (operation instanceof CreateView create) {
            remake(create.view().name());
        } else if (operation instanceof DropSequence drop) {
            relation(place, drop.name(), "dropping sequence ");
        } else if (operation instanceof DropIndex drop) {
            gone(
                    place,
                    origins.index(drop.table(), drop.name()),
                    "dropping index " + drop.table().sibling(drop.name()));
        } else if (operation instanceof DropConstraint drop) {
            constraint(place, drop);
        } else if (operation instanceof DropEnum drop) {
            type(place, drop.name(), "dropping type ");
        } else if (operation instanceof DropType drop) {
            type(place, drop.name(), "dropping type ");
        } else if (operation instanceof RemoveEnumValue removal) {
            rebuild(
                    place,
                    removal.type(),
                    removal.rebuild().uses(),
                    removal.rebuild().casts());
        } else if (operation instanceof AlterEnum alter) {
            rebuild(place, alter.before().name(), alter.uses(), alter.casts());
        } else if (operation instanceof DropCast drop) {
            seen.casts().add(castTypes(drop.source(), drop.target()));
        } else if (operation instanceof DropSchema drop) {
            touch(
                    new Target(place, "drop", "schema", QualifiedName.of(drop.name()), null),
                    "dropping schema " + drop.name());
        } else if (operation instanceof AlterTableOptions alter
                && alter.after().unlogged()
                && !alter.before().unlogged()) {
            unlog(place, alter.table());
        } else if (operation instanceof Execute execute) {
            seen.mentioned().addAll(MentionedNames.inStatement(execute.sql()));
        } else if (operation instanceof DropTrigger drop) {
            trigger(drop);
        } else if (operation instanceof DropRoutine drop) {
            seen.routines().add(drop.name());
        } else if (operation instanceof DropExclusion drop) {
            QualifiedName origin = origins.table(drop.table());
            if (origin != null) {
                seen.constraints().add(new ColumnName(origin, origins.constraint(drop.table(), drop.name())));
            }
        } else if (operation instanceof RunCode run) {
            seen.mentioned().addAll(MentionedNames.inCode(run.description()));
        }
        move(operation);
        if (operation instanceof RenameTable || operation instanceof RenameColumn || operation instanceof RenameEnum) {
            firstRename = Math.min(firstRename, place);
        }
        origins.note(operation);
    }

    private void move(Operation operation) {
        if (operation instanceof RenameTable rename) {
            move(origins.table(rename.from()), rename.to());
        } else if (operation instanceof RenameSequence rename) {
            move(rename.from(), rename.to());
        } else if (operation instanceof RenameEnum rename) {
            move(origins.type(rename.from()), rename.to());
        }
    }

    private void move(@Nullable QualifiedName origin, QualifiedName to) {
        if (origin != null && !origin.schema().equals(to.schema())) {
            seen.moved().add(origin);
        }
    }

    private void alter(int place, AlterColumn alter) {
        boolean retyped = ColumnRebuild.isRetyped(alter.before(), alter.after());
        boolean rebuilt = alter.before().generated() == null && alter.after().generated() != null;
        if (rebuilt) {
            column(place, "drop", alter.table(), alter.before().name(), "rebuilding ");
        } else if (isMadeAnewFor(alter)) {
            column(place, "retype", alter.table(), alter.before().name(), "rebuilding ");
        } else if (retyped) {
            column(place, "retype", alter.table(), alter.before().name(), "changing the type of ");
        } else if (alter.before().defaultSql() != null && alter.after().defaultSql() == null) {
            QualifiedName table = origins.table(alter.table());
            if (table != null) {
                seen.columns()
                        .add(new ColumnName(
                                table,
                                origins.column(alter.table(), alter.before().name())));
            }
        }
    }

    /**
     * Whether the server can change the expression only by rebuilding the column; indexes and constraints are then
     * recreated.
     */
    private boolean isMadeAnewFor(AlterColumn alter) {
        return alter.before().generated() != null
                && alter.after().generated() != null
                && !alter.before().generated().equals(alter.after().generated())
                && !server.isAtLeast(ColumnRebuild.SETS_EXPRESSIONS);
    }

    private void column(int place, String action, QualifiedName table, String column, String verb) {
        QualifiedName origin = origins.table(table);
        if (origin != null) {
            String name = origins.column(table, column);
            touch(new Target(place, action, "column", origin, name), verb + table + "." + column);
            seen.columns().add(new ColumnName(origin, name));
        }
    }

    private void relation(int place, QualifiedName name, String verb) {
        gone(place, origins.table(name), verb + name);
    }

    private void renamed(int place, RenameColumn rename) {
        QualifiedName origin = origins.table(rename.table());
        if (origin != null) {
            String name = origins.column(rename.table(), rename.from());
            touch(
                    new Target(place, "rename", "column", origin, name),
                    "renaming " + rename.table() + "." + rename.from());
        }
    }

    private void gone(int place, @Nullable QualifiedName origin, String change) {
        if (origin != null) {
            touch(new Target(place, "drop", "relation", origin, null), change);
            seen.relations().add(origin);
        }
    }

    private void unlog(int place, QualifiedName table) {
        QualifiedName origin = origins.table(table);
        if (origin != null) {
            touch(new Target(place, "unlog", "relation", origin, null), "making " + table + " unlogged");
        }
    }

    private void trigger(DropTrigger drop) {
        QualifiedName origin = origins.table(drop.table());
        if (origin != null) {
            seen.triggers().add(new ColumnName(origin, drop.name()));
        }
    }

    private void constraint(int place, DropConstraint drop) {
        QualifiedName origin = origins.table(drop.table());
        if (origin != null) {
            String name = origins.constraint(drop.table(), drop.name());
            touch(
                    new Target(place, "drop", "constraint", origin, name),
                    "dropping constraint " + drop.name() + " of " + drop.table());
            seen.constraints().add(new ColumnName(origin, name));
        }
    }

    private void type(int place, QualifiedName name, String verb) {
        QualifiedName origin = origins.type(name);
        touch(new Target(place, "drop", "type", origin, null), verb + name);
        seen.relations().add(origin);
    }

    private void rebuild(int place, QualifiedName type, List<EnumUse> uses, List<Cast> casts) {
        Seen before = seen.copy();
        casts.forEach(cast -> before.casts().add(castTypes(cast.source(), cast.target())));
        touch(new Target(place, "drop", "type", origins.type(type), null), "rebuilding type " + type);
        for (EnumUse use : uses) {
            QualifiedName origin = origins.table(use.column().table());
            if (origin != null) {
                String column =
                        origins.column(use.column().table(), use.column().column());
                before.columns().add(new ColumnName(origin, column));
                targets.add(new Target(place, "retype", "column", origin, column));
            }
        }
        seenBefore.put(place, before);
    }

    /** Returns the types of a cast by their names in the database. */
    private String castTypes(DataType source, DataType target) {
        return origin(source) + " as " + origin(target);
    }

    private DataType origin(DataType type) {
        return new DataType(origins.type(type.name()), type.modifier(), type.array());
    }

    private void touch(Target target, String change) {
        targets.add(target);
        changes.put(target.place(), change);
        seenBefore.put(target.place(), seen.copy());
    }
}
