package dev.retort.generator.rename;

import dev.retort.generator.sql.ConventionalNames;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropIndex;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.RelationNames;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Names that PostgreSQL or Retort made up from a table's and its columns' names, and that follow when these are called
 * otherwise, so that the database is like one that was made under the new names. What an author named stays.
 */
public final class ConventionalNameRenames {

    private final Schema before;
    private final Map<ColumnName, String> identities;
    private final Set<QualifiedName> identitySequences = new HashSet<>();
    private final Map<QualifiedName, QualifiedName> tables = new LinkedHashMap<>();
    private final Map<ColumnName, String> columns = new HashMap<>();

    /**
     * Takes the renames apart.
     *
     * @param before the database as it is
     * @param identities the sequences behind its identity columns
     */
    public ConventionalNameRenames(RenamePlan renames, Schema before, Map<ColumnName, String> identities) {
        this.before = before;
        this.identities = Map.copyOf(identities);
        before.tables().forEach(table -> tables.put(table.name(), table.name()));
        Set<QualifiedName> touched = new HashSet<>();
        renames.operations().forEach(operation -> note(operation, touched));
        tables.forEach((after, origin) -> this.identities.forEach((column, sequence) -> {
            if (column.table().equals(origin)) {
                identitySequences.add(after.sibling(sequence));
            }
        }));
        tables.keySet().retainAll(touched);
    }

    /**
     * The renames of what follows.
     *
     * @param renamed the database under its new names, canonical
     * @param wanted what it is to have
     * @param difference the operations that lead from the one to the other
     */
    public List<Operation> follow(Schema renamed, Schema wanted, List<Operation> difference) {
        Set<QualifiedName> taken = new HashSet<>(RelationNames.of(renamed));
        taken.addAll(RelationNames.of(wanted));
        difference.forEach(operation -> take(operation, taken));
        List<Operation> operations = new ArrayList<>();
        List<RenameSequence> sequences = new ArrayList<>();
        tables.forEach((after, origin) -> {
            Table old = before.table(origin).orElseThrow();
            Table now = renamed.table(after).orElse(null);
            Table then = wanted.table(after).orElse(null);
            if (now != null && then != null) {
                Leaving leaving = Leaving.of(after, difference);
                constraints(old, now, then, leaving, taken, operations);
                indexes(old, now, then, leaving, taken, operations);
                sequences(old, now, then, taken, sequences);
            }
        });
        operations.addAll(oneAfterTheOther(sequences));
        return operations;
    }

    /** Each when its new name is free; those that only have each other's names to give keep their own. */
    private List<RenameSequence> oneAfterTheOther(List<RenameSequence> renames) {
        Set<QualifiedName> there = new HashSet<>(identitySequences);
        List<RenameSequence> waiting = new ArrayList<>(renames);
        List<RenameSequence> ordered = new ArrayList<>();
        for (int before = -1; before != ordered.size(); ) {
            before = ordered.size();
            for (RenameSequence rename : List.copyOf(waiting)) {
                if (there.add(rename.to())) {
                    there.remove(rename.from());
                    waiting.remove(rename);
                    ordered.add(rename);
                }
            }
        }
        return ordered;
    }

    /** The tables by their new names, and the columns' old names. */
    private void note(Operation operation, Set<QualifiedName> touched) {
        if (operation instanceof RenameTable rename) {
            QualifiedName origin = tables.remove(rename.from());
            if (origin != null) {
                tables.put(rename.to(), origin);
            }
            touched.remove(rename.from());
            touched.add(rename.to());
        } else if (operation instanceof RenameColumn rename) {
            ColumnName from = new ColumnName(rename.table(), rename.from());
            String origin = columns.remove(from);
            columns.put(new ColumnName(rename.table(), rename.to()), origin == null ? rename.from() : origin);
            touched.add(rename.table());
        }
    }

    private static void constraints(
            Table old, Table now, Table then, Leaving leaving, Set<QualifiedName> taken, List<Operation> operations) {
        Set<String> own = names(then.constraints());
        Set<String> used = names(now.constraints());
        used.addAll(own);
        for (Constraint constraint : now.constraints()) {
            String name = String.valueOf(constraint.name());
            Constraint former = old.constraints().stream()
                    .filter(each -> name.equals(each.name()))
                    .findFirst()
                    .orElse(null);
            if (former == null || own.contains(name) || leaving.constraints().contains(name)) {
                continue;
            }
            String after = following(name, ConventionalNames.of(old, former), ConventionalNames.of(now, constraint));
            if (after != null && used.add(after) && taken.add(now.name().sibling(after))) {
                operations.add(new RenameConstraint(now.name(), name, after));
            }
        }
    }

    private static void indexes(
            Table old, Table now, Table then, Leaving leaving, Set<QualifiedName> taken, List<Operation> operations) {
        for (Index index : now.indexes()) {
            String name = String.valueOf(index.name());
            Index former = old.indexes().stream()
                    .filter(each -> name.equals(each.name()))
                    .findFirst()
                    .orElse(null);
            boolean own = then.indexes().stream().anyMatch(each -> name.equals(each.name()));
            if (former == null || own || leaving.indexes().contains(name)) {
                continue;
            }
            String after = following(
                    name,
                    ConventionalName.index(old.name(), former.elements()),
                    ConventionalName.index(now.name(), index.elements()));
            if (after != null && taken.add(now.name().sibling(after))) {
                operations.add(new RenameIndex(now.name(), name, after));
            }
        }
    }

    private void sequences(Table old, Table now, Table then, Set<QualifiedName> taken, List<RenameSequence> sequences) {
        for (Column column : now.columns()) {
            boolean stays = column.identity() != null
                    && then.column(column.name())
                            .filter(after -> after.identity() != null)
                            .isPresent();
            String origin = columns.getOrDefault(new ColumnName(now.name(), column.name()), column.name());
            String name = identities.get(new ColumnName(old.name(), origin));
            if (stays && name != null) {
                String after = following(
                        name,
                        ConventionalName.sequence(old.name(), origin),
                        ConventionalName.sequence(now.name(), column.name()));
                if (after != null && taken.add(now.name().sibling(after))) {
                    sequences.add(new RenameSequence(
                            now.name().sibling(name), now.name().sibling(after)));
                }
            }
        }
    }

    /** The new name for one that was made up, with its number if it has one; null for a name that stays. */
    private static @Nullable String following(String name, String before, String after) {
        if (name.equals(before)) {
            return before.equals(after) ? null : after;
        }
        for (int number = 1; number < 10; number++) {
            if (name.equals(ConventionalName.numbered(before, number))) {
                String numbered = ConventionalName.numbered(after, number);
                return numbered.equals(name) ? null : numbered;
            }
        }
        return null;
    }

    private static Set<String> names(List<Constraint> constraints) {
        Set<String> names = new TreeSet<>();
        constraints.forEach(constraint -> {
            if (constraint.name() != null) {
                names.add(constraint.name());
            }
        });
        return names;
    }

    private static void take(Operation operation, Set<QualifiedName> taken) {
        if (operation instanceof CreateIndex create && create.index().name() != null) {
            taken.add(create.table().sibling(create.index().name()));
        } else if (operation instanceof AddConstraint add && add.constraint().name() != null) {
            taken.add(add.table().sibling(add.constraint().name()));
        }
    }

    /** What of a table goes, or gets another name anyway. */
    private record Leaving(Set<String> constraints, Set<String> indexes) {

        static Leaving of(QualifiedName table, List<Operation> operations) {
            Set<String> constraints = new HashSet<>();
            Set<String> indexes = new HashSet<>();
            for (Operation operation : operations) {
                if (operation instanceof DropConstraint drop && drop.table().equals(table)) {
                    constraints.add(drop.name());
                } else if (operation instanceof RenameConstraint rename
                        && rename.table().equals(table)) {
                    constraints.add(rename.from());
                } else if (operation instanceof DropIndex drop && drop.table().equals(table)) {
                    indexes.add(drop.name());
                } else if (operation instanceof RenameIndex rename
                        && rename.table().equals(table)) {
                    indexes.add(rename.from());
                }
            }
            return new Leaving(constraints, indexes);
        }
    }
}
