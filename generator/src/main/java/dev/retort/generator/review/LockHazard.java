package dev.retort.generator.review;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterTableOptions;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropTable;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameTable;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lock that an operation takes on tables in use, and for how long.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html">PostgreSQL manual, Explicit Locking</a>
 */
final class LockHazard extends Hazard {

    private static final String ALL = "ACCESS EXCLUSIVE";
    private static final String WRITES_AND_DDL = "SHARE ROW EXCLUSIVE";
    private static final String WRITES = "SHARE";

    private final TableContext surroundings;

    LockHazard(TableContext surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<Finding> visit(DropTable operation) {
        return Finding.note(lock(ALL, List.of(operation.name()), "briefly."));
    }

    @Override
    public List<Finding> visit(AlterTableOptions operation) {
        boolean rewrites = operation.before().unlogged() != operation.after().unlogged();
        return rewrites ? rewrite(operation.table()) : List.of();
    }

    @Override
    public List<Finding> visit(AddColumn operation) {
        if (Rewrite.isCausedBy(operation.column())) {
            return rewrite(operation.table());
        }
        return operation.backfill() == null ? briefly(operation.table()) : filling(operation.table());
    }

    @Override
    public List<Finding> visit(DropColumn operation) {
        return briefly(operation.table());
    }

    @Override
    public List<Finding> visit(AlterColumn operation) {
        Column before = operation.before();
        Column after = operation.after();
        boolean retyped =
                !before.type().equals(after.type()) && new TypeNarrowing(before.type(), after.type()).rewrites();
        boolean computed = after.generated() != null
                && after.generated().stored()
                && !after.generated().equals(before.generated());
        if (retyped || computed) {
            return rewrite(operation.table());
        }
        if (operation.backfill() != null) {
            return filling(operation.table());
        }
        return !before.notNull() && after.notNull()
                ? slow(ALL, List.of(operation.table()), "the check of existing rows takes.")
                : briefly(operation.table());
    }

    @Override
    public List<Finding> visit(AddConstraint operation) {
        QualifiedName table = operation.table();
        if (operation.constraint() instanceof ForeignKey key) {
            return foreignKey(table, key);
        }
        String what = operation.constraint() instanceof CheckConstraint ? "the check of existing rows" : "its index";
        return slow(ALL, List.of(table), what + " takes.");
    }

    @Override
    public List<Finding> visit(DropConstraint operation) {
        Stream<QualifiedName> tables = operation.definition() instanceof ForeignKey key
                ? Stream.of(operation.table(), key.referencedTable())
                : Stream.of(operation.table());
        return brief(tables.toList());
    }

    @Override
    public List<Finding> visit(RenameTable operation) {
        return briefly(operation.from());
    }

    @Override
    public List<Finding> visit(RenameColumn operation) {
        return briefly(operation.table());
    }

    @Override
    public List<Finding> visit(RenameConstraint operation) {
        return briefly(operation.table());
    }

    @Override
    public List<Finding> visit(CreateIndex operation) {
        return operation.concurrently()
                ? List.of()
                : slow(WRITES, List.of(operation.table()), "building the index takes: no writes meanwhile.");
    }

    @Override
    public List<Finding> visit(DropIndex operation) {
        return operation.concurrently() ? List.of() : briefly(operation.table());
    }

    private List<Finding> foreignKey(QualifiedName table, ForeignKey key) {
        List<QualifiedName> both = List.of(table, key.referencedTable());
        if (!surroundings.isNew(table)) {
            return slow(WRITES_AND_DDL, both, "the check of existing rows takes.");
        }
        List<QualifiedName> inUse = inUse(both);
        return inUse.isEmpty()
                ? List.of()
                : Finding.note(lock(WRITES_AND_DDL, inUse, "until the migration commits: no writes meanwhile."));
    }

    private List<Finding> rewrite(QualifiedName table) {
        return slow(ALL, List.of(table), "it takes to write every row anew.");
    }

    private List<Finding> filling(QualifiedName table) {
        return slow(ALL, List.of(table), "it takes to give rows their value and to check them.");
    }

    private List<Finding> briefly(QualifiedName table) {
        return brief(List.of(table));
    }

    private List<Finding> brief(List<QualifiedName> tables) {
        List<QualifiedName> inUse = inUse(tables);
        return inUse.isEmpty() ? List.of() : Finding.note(lock(ALL, inUse, "briefly."));
    }

    private List<Finding> slow(String mode, List<QualifiedName> tables, String howLong) {
        List<QualifiedName> inUse = inUse(tables);
        return inUse.isEmpty() ? List.of() : Finding.warning(lock(mode, inUse, "for as long as " + howLong));
    }

    private List<QualifiedName> inUse(List<QualifiedName> tables) {
        return tables.stream().distinct().filter(surroundings::isInUse).toList();
    }

    private static String lock(String mode, List<QualifiedName> tables, String howLong) {
        String names = tables.stream().map(QualifiedName::toString).collect(Collectors.joining(" and "));
        return "Lock: " + mode + " on " + names + ", " + howLong;
    }
}
