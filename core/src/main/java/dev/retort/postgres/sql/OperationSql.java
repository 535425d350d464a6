package dev.retort.postgres.sql;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AddEnumValue;
import dev.retort.operation.AddExclusion;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterPolicy;
import dev.retort.operation.AlterRoutine;
import dev.retort.operation.AlterRowSecurity;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.AlterTableOptions;
import dev.retort.operation.AlterType;
import dev.retort.operation.BackfillRows;
import dev.retort.operation.CreateCast;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateExtension;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreatePolicy;
import dev.retort.operation.CreateRoutine;
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
import dev.retort.operation.DropExtension;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropPolicy;
import dev.retort.operation.DropRoutine;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropTrigger;
import dev.retort.operation.DropType;
import dev.retort.operation.DropView;
import dev.retort.operation.Execute;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Irreversible;
import dev.retort.operation.OperationVisitor;
import dev.retort.operation.RemoveEnumValue;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameEnumValue;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameView;
import dev.retort.operation.Require;
import dev.retort.operation.RunCode;
import dev.retort.operation.SetComment;
import dev.retort.operation.ValidateConstraint;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.SqlStatement.Mode;
import dev.retort.postgres.StatementParser;
import dev.retort.schema.EnumType;
import java.util.List;

/** Writes the statements that execute each kind of operation. */
final class OperationSql implements OperationVisitor<List<SqlStatement>> {

    private final ServerVersion version;
    private final ColumnSql columns;
    private final ConstraintSql constraints;
    private final IndexSql indexes;
    private final TableSql tables;

    OperationSql(ServerVersion version) {
        this.version = version;
        this.columns = new ColumnSql(version);
        this.constraints = new ConstraintSql(version);
        this.indexes = new IndexSql(version);
        this.tables = new TableSql(columns, constraints);
    }

    @Override
    public List<SqlStatement> visit(CreateSchema operation) {
        return statements(SchemaSql.create(operation.namespace()));
    }

    @Override
    public List<SqlStatement> visit(DropSchema operation) {
        return statement(SchemaSql.drop(operation.name()));
    }

    @Override
    public List<SqlStatement> visit(CreateEnum operation) {
        return statements(EnumSql.create(operation.type()));
    }

    @Override
    public List<SqlStatement> visit(DropEnum operation) {
        return statement(EnumSql.drop(operation.name()));
    }

    @Override
    public List<SqlStatement> visit(RenameEnum operation) {
        return statements(RenameSql.type(operation.from(), operation.to()));
    }

    @Override
    public List<SqlStatement> visit(AddEnumValue operation) {
        String sql = EnumSql.addValue(operation.type(), operation.value(), operation.position());
        return List.of(new SqlStatement(sql, Mode.OWN_TRANSACTION));
    }

    @Override
    public List<SqlStatement> visit(RemoveEnumValue operation) {
        if (!operation.rebuild().before().isEmpty()) {
            return operation.expanded().stream()
                    .flatMap(part -> part.accept(this).stream())
                    .toList();
        }
        var rebuild = operation.rebuild();
        EnumType after = new EnumType(operation.type(), rebuild.labels(), null);
        return statements(
                new EnumRebuildSql(after, rebuild.uses(), rebuild.casts(), rebuild.attributes()).statements());
    }

    @Override
    public List<SqlStatement> visit(RenameEnumValue operation) {
        return statement(EnumSql.renameValue(operation.type(), operation.from(), operation.to()));
    }

    @Override
    public List<SqlStatement> visit(AlterEnum operation) {
        return statements(
                new EnumRebuildSql(operation.after(), operation.uses(), operation.casts(), operation.attributes())
                        .statements());
    }

    @Override
    public List<SqlStatement> visit(CreateType operation) {
        return statements(CompositeSql.create(operation.type()));
    }

    @Override
    public List<SqlStatement> visit(DropType operation) {
        return statement(CompositeSql.drop(operation.name()));
    }

    @Override
    public List<SqlStatement> visit(AlterType operation) {
        return statements(CompositeAlterSql.statements(operation));
    }

    @Override
    public List<SqlStatement> visit(CreateCast operation) {
        return statement(CastSql.create(operation.cast()));
    }

    @Override
    public List<SqlStatement> visit(DropCast operation) {
        return statement(CastSql.drop(operation.source(), operation.target()));
    }

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        return statements(SequenceSql.create(operation.sequence()));
    }

    @Override
    public List<SqlStatement> visit(DropSequence operation) {
        return statement(SequenceSql.drop(operation.name()));
    }

    @Override
    public List<SqlStatement> visit(RenameSequence operation) {
        return statements(RenameSql.sequence(operation.from(), operation.to()));
    }

    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        return statements(SequenceSql.alter(operation.before(), operation.after()));
    }

    @Override
    public List<SqlStatement> visit(CreateTable operation) {
        return statements(tables.create(operation.table()));
    }

    @Override
    public List<SqlStatement> visit(DropTable operation) {
        return statement(TableSql.drop(operation.name()));
    }

    @Override
    public List<SqlStatement> visit(RenameTable operation) {
        return statements(RenameSql.table(version, operation.from(), operation.to()));
    }

    @Override
    public List<SqlStatement> visit(AlterTableOptions operation) {
        return statements(TableSql.alterOptions(operation.table(), operation.before(), operation.after()));
    }

    @Override
    public List<SqlStatement> visit(AddColumn operation) {
        return statements(columns.add(operation));
    }

    @Override
    public List<SqlStatement> visit(DropColumn operation) {
        return statement(ColumnSql.drop(operation.table(), operation.column()));
    }

    @Override
    public List<SqlStatement> visit(RenameColumn operation) {
        return statements(RenameSql.column(version, operation.table(), operation.from(), operation.to()));
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        return statements(new AlterColumnSql(version, columns, operation).statements());
    }

    @Override
    public List<SqlStatement> visit(AddConstraint operation) {
        return statements(constraints.add(operation.table(), operation.constraint()));
    }

    @Override
    public List<SqlStatement> visit(DropConstraint operation) {
        return statement(ConstraintSql.drop(operation.table(), operation.name()));
    }

    @Override
    public List<SqlStatement> visit(RenameConstraint operation) {
        return statement(ConstraintSql.rename(operation.table(), operation.from(), operation.to()));
    }

    @Override
    public List<SqlStatement> visit(CreateIndex operation) {
        return indexes.create(operation);
    }

    @Override
    public List<SqlStatement> visit(DropIndex operation) {
        return List.of(IndexSql.drop(operation));
    }

    @Override
    public List<SqlStatement> visit(RenameIndex operation) {
        return statement(IndexSql.rename(operation.table(), operation.from(), operation.to()));
    }

    @Override
    public List<SqlStatement> visit(CreateView operation) {
        return statements(new ViewSql(version, indexes).create(operation.view()));
    }

    @Override
    public List<SqlStatement> visit(DropView operation) {
        return statement(ViewSql.drop(operation.name(), operation.materialized()));
    }

    @Override
    public List<SqlStatement> visit(RenameView operation) {
        return statements(RenameSql.view(operation.from(), operation.to(), operation.materialized()));
    }

    @Override
    public List<SqlStatement> visit(SetComment operation) {
        return statement(CommentSql.set(CommentSql.target(operation.target()), operation.after()));
    }

    @Override
    public List<SqlStatement> visit(Execute operation) {
        return List.of(StatementParser.of(operation.sql()).statement());
    }

    @Override
    public List<SqlStatement> visit(CreateExtension operation) {
        return statement(ExtensionSql.create(operation.extension()));
    }

    @Override
    public List<SqlStatement> visit(DropExtension operation) {
        return statement(ExtensionSql.drop(operation.name()));
    }

    @Override
    public List<SqlStatement> visit(CreateRoutine operation) {
        return statements(RoutineSql.create(operation.routine()));
    }

    @Override
    public List<SqlStatement> visit(DropRoutine operation) {
        return statement(RoutineSql.drop(operation.name(), operation.procedure(), operation.signature()));
    }

    @Override
    public List<SqlStatement> visit(AlterRoutine operation) {
        return statements(RoutineSql.replace(operation.before(), operation.after()));
    }

    @Override
    public List<SqlStatement> visit(CreateTrigger operation) {
        return statements(TriggerSql.create(operation.table(), operation.trigger()));
    }

    @Override
    public List<SqlStatement> visit(DropTrigger operation) {
        return statement(TriggerSql.drop(operation.table(), operation.name()));
    }

    @Override
    public List<SqlStatement> visit(CreatePolicy operation) {
        return statements(PolicySql.create(operation.table(), operation.policy()));
    }

    @Override
    public List<SqlStatement> visit(AlterPolicy operation) {
        return statements(PolicySql.alter(operation.table(), operation.before(), operation.after()));
    }

    @Override
    public List<SqlStatement> visit(DropPolicy operation) {
        return statement(PolicySql.drop(operation.table(), operation.name()));
    }

    @Override
    public List<SqlStatement> visit(AlterRowSecurity operation) {
        return statement(PolicySql.alterSecurity(operation.table(), operation.change()));
    }

    @Override
    public List<SqlStatement> visit(AddExclusion operation) {
        return statements(ExclusionSql.add(operation.table(), operation.exclusion()));
    }

    @Override
    public List<SqlStatement> visit(DropExclusion operation) {
        return statement(ConstraintSql.drop(operation.table(), operation.name()));
    }

    @Override
    public List<SqlStatement> visit(ValidateConstraint operation) {
        return List.of(new SqlStatement(
                ConstraintSql.validate(operation.table(), operation.name()), SqlStatement.Mode.WAITS_FOR_LOCKS));
    }

    @Override
    public List<SqlStatement> visit(InsertRows operation) {
        return statements(InsertSql.statements(operation));
    }

    @Override
    public List<SqlStatement> visit(BackfillRows operation) {
        return List.of(new SqlStatement(new BatchSql(operation).block(), SqlStatement.Mode.NON_TRANSACTIONAL));
    }

    @Override
    public List<SqlStatement> visit(Require operation) {
        return statement(RequirementSql.guard(operation.what(), operation.query()));
    }

    @Override
    public List<SqlStatement> visit(RunCode operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> visit(Irreversible operation) {
        return List.of();
    }

    private static List<SqlStatement> statement(String sql) {
        return List.of(SqlStatement.of(sql));
    }

    private static List<SqlStatement> statements(List<String> sql) {
        return sql.stream().map(SqlStatement::of).toList();
    }
}
