package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.LockMode;
import dev.retort.generator.note.Note;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AddExclusion;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterPolicy;
import dev.retort.operation.AlterRowSecurity;
import dev.retort.operation.AlterTableOptions;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreatePolicy;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropExclusion;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPolicy;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropTrigger;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameTable;
import dev.retort.postgres.rows.TypeTrial;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The lock that an operation takes on tables in use, which PostgreSQL holds until the transaction ends, and the work that
 * it does under the lock.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html">PostgreSQL manual, Explicit Locking</a>
 */
final class LockHazard extends Hazard {

    private static final String UNTIL_COMMIT = " until the migration commits ";
    private static final String ACCESS_EXCLUSIVE =
            " and blocks reads and writes" + UNTIL_COMMIT + "(ACCESS EXCLUSIVE).";

    private final TableContext surroundings;
    private final TypeConversions conversions;
    private final Map<ColumnName, TypeTrial> trials;
    private final Revalidation revalidation;

    LockHazard(
            TableContext surroundings,
            TypeConversions conversions,
            Map<ColumnName, TypeTrial> trials,
            Revalidation revalidation) {
        this.surroundings = surroundings;
        this.conversions = conversions;
        this.trials = trials;
        this.revalidation = revalidation;
    }

    @Override
    public List<Finding> visit(DropTable operation) {
        return Finding.blocking(LockMode.ACCESS_EXCLUSIVE, List.of(operation.name()));
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
        return operation.backfill() == null ? fast(operation.table()) : backfill(operation.table());
    }

    @Override
    public List<Finding> visit(DropColumn operation) {
        return fast(operation.table());
    }

    @Override
    public List<Finding> visit(AlterColumn operation) {
        Column before = operation.before();
        Column after = operation.after();
        TypeTrial trial = trials.get(new ColumnName(operation.table(), after.name()));
        boolean retyped = trial == null ? conversions.of(operation).rewrites() : trial.rewrites();
        boolean computed = after.generated() != null
                && after.generated().stored()
                && !after.generated().equals(before.generated());
        List<QualifiedName> related = revalidation.relatedTables(operation);
        if (retyped || computed) {
            return and(rewrite(operation.table()), checkedAgain(related));
        }
        if (operation.backfill() != null) {
            return and(backfill(operation.table()), fast(related));
        }
        List<String> indexes = revalidation.indexes(operation);
        if (!indexes.isEmpty()) {
            return and(rebuild(operation.table(), indexes), fast(related));
        }
        boolean scans = (!before.notNull() && after.notNull()) || revalidation.isChecked(operation);
        return scans
                ? and(scan(operation.table()), fast(related))
                : fast(Stream.concat(Stream.of(operation.table()), related.stream())
                        .toList());
    }

    @Override
    public List<Finding> visit(AddConstraint operation) {
        QualifiedName table = operation.table();
        if (operation.constraint() instanceof ForeignKey key) {
            return foreignKey(table, key);
        }
        if (operation.constraint() instanceof CheckConstraint check) {
            return check.validated() ? scan(table) : fast(table);
        }
        return build(table);
    }

    @Override
    public List<Finding> visit(AddExclusion operation) {
        return build(operation.table());
    }

    @Override
    public List<Finding> visit(DropExclusion operation) {
        return fast(operation.table());
    }

    @Override
    public List<Finding> visit(DropTrigger operation) {
        return fast(operation.table());
    }

    @Override
    public List<Finding> visit(CreatePolicy operation) {
        return fast(operation.table());
    }

    @Override
    public List<Finding> visit(AlterPolicy operation) {
        return fast(operation.table());
    }

    @Override
    public List<Finding> visit(DropPolicy operation) {
        return fast(operation.table());
    }

    @Override
    public List<Finding> visit(AlterRowSecurity operation) {
        return fast(operation.table());
    }

    @Override
    public List<Finding> visit(DropConstraint operation) {
        Stream<QualifiedName> tables = operation.definition() instanceof ForeignKey key
                ? Stream.of(operation.table(), key.referencedTable())
                : Stream.of(operation.table());
        return fast(tables.toList());
    }

    @Override
    public List<Finding> visit(RenameTable operation) {
        return fast(operation.from());
    }

    @Override
    public List<Finding> visit(RenameColumn operation) {
        return fast(operation.table());
    }

    @Override
    public List<Finding> visit(RenameConstraint operation) {
        return fast(operation.table());
    }

    @Override
    public List<Finding> visit(CreateIndex operation) {
        return operation.concurrently()
                ? List.of()
                : slow(
                        HazardName.BUILDS_INDEX,
                        LockMode.SHARE,
                        operation.table(),
                        "Index build: PostgreSQL reads all rows of " + operation.table() + " and blocks writes"
                                + UNTIL_COMMIT + "(SHARE).");
    }

    @Override
    public List<Finding> visit(DropIndex operation) {
        return operation.concurrently() ? List.of() : fast(operation.table());
    }

    private List<Finding> foreignKey(QualifiedName table, ForeignKey key) {
        List<QualifiedName> inUse = inUse(List.of(table, key.referencedTable()));
        if (inUse.isEmpty()) {
            return List.of();
        }
        return surroundings.isNew(table) || !key.validated()
                ? Finding.blocking(LockMode.SHARE_ROW_EXCLUSIVE, inUse)
                : Finding.underLock(
                        Note.Level.WARNING,
                        HazardName.SCANS_TABLE,
                        LockMode.SHARE_ROW_EXCLUSIVE,
                        inUse,
                        "Table scan: PostgreSQL checks all rows of " + table + " and blocks writes to "
                                + String.join(" and ", names(inUse)) + UNTIL_COMMIT + "(SHARE ROW EXCLUSIVE).");
    }

    private List<Finding> rewrite(QualifiedName table) {
        return slow(
                HazardName.REWRITES_TABLE,
                table,
                "Table rewrite: PostgreSQL rewrites all rows of " + table + ACCESS_EXCLUSIVE);
    }

    private static List<Finding> and(List<Finding> one, List<Finding> other) {
        return Stream.of(one, other).flatMap(List::stream).toList();
    }

    /** The tables of foreign keys of a column whose values are written again. */
    private List<Finding> checkedAgain(List<QualifiedName> related) {
        List<QualifiedName> inUse = inUse(related);
        return inUse.isEmpty()
                ? List.of()
                : Finding.underLock(
                        Note.Level.WARNING,
                        HazardName.SCANS_TABLE,
                        LockMode.ACCESS_EXCLUSIVE,
                        inUse,
                        "Table scan: PostgreSQL checks the foreign keys again, reads all rows of "
                                + String.join(" and ", names(inUse)) + ACCESS_EXCLUSIVE);
    }

    private List<Finding> rebuild(QualifiedName table, List<String> indexes) {
        return slow(
                HazardName.REBUILDS_INDEX,
                table,
                "Index build: PostgreSQL builds " + String.join(" and ", indexes) + " again, reads all rows of " + table
                        + ACCESS_EXCLUSIVE);
    }

    private List<Finding> scan(QualifiedName table) {
        return slow(
                HazardName.SCANS_TABLE, table, "Table scan: PostgreSQL checks all rows of " + table + ACCESS_EXCLUSIVE);
    }

    private List<Finding> backfill(QualifiedName table) {
        return slow(
                HazardName.UPDATES_ROWS,
                table,
                "Table scan: PostgreSQL updates and checks the rows of " + table + ACCESS_EXCLUSIVE);
    }

    private List<Finding> build(QualifiedName table) {
        return slow(
                HazardName.BUILDS_INDEX,
                table,
                "Index build: PostgreSQL reads all rows of " + table + ACCESS_EXCLUSIVE);
    }

    private List<Finding> slow(HazardName hazard, QualifiedName table, String text) {
        return slow(hazard, LockMode.ACCESS_EXCLUSIVE, table, text);
    }

    private List<Finding> slow(HazardName hazard, LockMode lock, QualifiedName table, String text) {
        return surroundings.isInUse(table)
                ? Finding.underLock(Note.Level.WARNING, hazard, lock, List.of(table), text)
                : List.of();
    }

    private List<Finding> fast(QualifiedName table) {
        return fast(List.of(table));
    }

    private List<Finding> fast(List<QualifiedName> tables) {
        List<QualifiedName> inUse = inUse(tables);
        return inUse.isEmpty() ? List.of() : Finding.blocking(LockMode.ACCESS_EXCLUSIVE, inUse);
    }

    private List<QualifiedName> inUse(List<QualifiedName> tables) {
        return tables.stream().distinct().filter(surroundings::isInUse).toList();
    }

    private static List<String> names(List<QualifiedName> tables) {
        return tables.stream().map(QualifiedName::toString).toList();
    }
}
