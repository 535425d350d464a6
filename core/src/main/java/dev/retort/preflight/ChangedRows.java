package dev.retort.preflight;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AddEnumValue;
import dev.retort.operation.AddExclusion;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.AlterTableOptions;
import dev.retort.operation.CreateCast;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateExtension;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.CreateTrigger;
import dev.retort.operation.CreateType;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropCast;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropEnum;
import dev.retort.operation.DropExclusion;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropTrigger;
import dev.retort.operation.DropType;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameTable;
import dev.retort.operation.Require;
import dev.retort.operation.SetComment;
import dev.retort.operation.ValidateConstraint;
import dev.retort.postgres.rows.ReferencingRows;
import dev.retort.postgres.rows.RowRule;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows that the operations of a plan make, change or call otherwise, so that what the database holds before the first
 * statement says nothing of them. After an operation that may change any row nothing is known of any.
 */
final class ChangedRows {

    /** What changes no row of a table that is there, beyond the tables and columns that it names. */
    private static final Set<Class<? extends Operation>> CHANGE_NO_OTHERS = Set.of(
            AddColumn.class,
            AddConstraint.class,
            AddEnumValue.class,
            AddExclusion.class,
            AlterColumn.class,
            AlterSequence.class,
            AlterTableOptions.class,
            CreateCast.class,
            CreateEnum.class,
            CreateExtension.class,
            CreateIndex.class,
            CreateSchema.class,
            CreateSequence.class,
            CreateTable.class,
            CreateTrigger.class,
            CreateType.class,
            CreateView.class,
            DropCast.class,
            DropColumn.class,
            DropConstraint.class,
            DropEnum.class,
            DropExclusion.class,
            DropIndex.class,
            DropSchema.class,
            DropSequence.class,
            DropTable.class,
            DropTrigger.class,
            DropType.class,
            DropView.class,
            RenameColumn.class,
            RenameConstraint.class,
            RenameIndex.class,
            RenameTable.class,
            Require.class,
            SetComment.class,
            ValidateConstraint.class);

    private final String defaultSchema;
    private final Set<QualifiedName> tables = new HashSet<>();
    private final Set<ColumnName> columns = new HashSet<>();
    private boolean all;

    ChangedRows(String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    /** Takes note of an operation, which comes after all that were noted. */
    void note(Operation operation) {
        if (operation instanceof CreateTable create) {
            tables.add(full(create.table().name()));
        } else if (operation instanceof DropTable drop) {
            tables.add(full(drop.name()));
        } else if (operation instanceof RenameTable rename) {
            tables.add(full(rename.from()));
            tables.add(full(rename.to()));
        } else if (operation instanceof AddColumn add) {
            note(add.table(), add.column().name(), add.backfill() != null);
        } else if (operation instanceof DropColumn drop) {
            note(drop.table(), drop.column(), false);
        } else if (operation instanceof RenameColumn rename) {
            note(rename.table(), rename.from(), false);
            note(rename.table(), rename.to(), false);
        } else if (operation instanceof AlterColumn alter && changesValues(alter)) {
            note(alter.table(), alter.after().name(), alter.backfill() != null);
        }
        all |= !CHANGE_NO_OTHERS.contains(operation.getClass());
    }

    /** An update calls triggers, which may change the other columns of a row. */
    private void note(QualifiedName table, String column, boolean updates) {
        columns.add(new ColumnName(full(table), column));
        if (updates) {
            tables.add(full(table));
        }
    }

    private static boolean changesValues(AlterColumn alter) {
        Column before = alter.before();
        Column alike = alter.after()
                .withNotNull(before.notNull())
                .withDefault(before.defaultSql())
                .withIdentity(before.identity())
                .withComment(before.comment());
        return alter.backfill() != null || alter.using() != null || !before.equals(alike);
    }

    /** Whether the rows that a rule is about may be others by then. */
    boolean concern(RowRule rule) {
        if (all || concern(rule.table(), rule.columns())) {
            return true;
        }
        return rule instanceof ReferencingRows reference
                && concern(reference.key().referencedTable(), reference.key().referencedColumns());
    }

    private boolean concern(QualifiedName table, List<String> read) {
        QualifiedName name = full(table);
        return tables.contains(name)
                || columns.stream()
                        .filter(column -> column.table().equals(name))
                        .anyMatch(column -> read.isEmpty() || read.contains(column.column()));
    }

    private QualifiedName full(QualifiedName name) {
        return new QualifiedName(name.schemaOr(defaultSchema), name.name());
    }
}
