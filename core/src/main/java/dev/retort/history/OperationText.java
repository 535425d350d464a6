package dev.retort.history;

import static dev.retort.history.RecordText.record;

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
import dev.retort.operation.UsingExpression;
import dev.retort.operation.ValidateConstraint;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes each operation as the text from which checksums are computed.
 *
 * <p>The names in this class are part of the checksum: a renamed class or component keeps its name here, because the
 * checksums in users' histories must not change. Code ({@link RunCode}) is left out; its description represents it.
 */
final class OperationText implements OperationVisitor<RecordText> {

    @Override
    public RecordText visit(CreateSchema operation) {
        return record("CreateSchema").with("namespace", operation.namespace());
    }

    @Override
    public RecordText visit(DropSchema operation) {
        return record("DropSchema").with("name", operation.name()).with("definition", operation.definition());
    }

    @Override
    public RecordText visit(CreateEnum operation) {
        return record("CreateEnum").with("type", operation.type());
    }

    @Override
    public RecordText visit(DropEnum operation) {
        return record("DropEnum").with("name", operation.name()).with("definition", operation.definition());
    }

    @Override
    public RecordText visit(RenameEnum operation) {
        return record("RenameEnum").with("from", operation.from()).with("to", operation.to());
    }

    @Override
    public RecordText visit(AddEnumValue operation) {
        return record("AddEnumValue")
                .with("type", operation.type())
                .with("value", operation.value())
                .with("position", operation.position())
                .with("undo", operation.undo());
    }

    @Override
    public RecordText visit(RemoveEnumValue operation) {
        return record("RemoveEnumValue")
                .with("type", operation.type())
                .with("value", operation.value())
                .with("rebuild", operation.rebuild())
                .with("position", operation.position());
    }

    @Override
    public RecordText visit(RenameEnumValue operation) {
        return record("RenameEnumValue")
                .with("type", operation.type())
                .with("from", operation.from())
                .with("to", operation.to());
    }

    @Override
    public RecordText visit(AlterEnum operation) {
        return record("AlterEnum")
                .with("before", operation.before())
                .with("after", operation.after())
                .with("uses", operation.uses())
                .with("casts", operation.casts())
                .with("attributes", operation.attributes());
    }

    @Override
    public RecordText visit(CreateType operation) {
        return record("CreateType").with("type", operation.type());
    }

    @Override
    public RecordText visit(DropType operation) {
        return record("DropType").with("name", operation.name()).with("definition", operation.definition());
    }

    @Override
    public RecordText visit(AlterType operation) {
        return record("AlterType")
                .with("before", operation.before())
                .with("after", operation.after())
                .with("uses", operation.uses())
                .with("conversions", sql(operation.conversions()))
                .with("inverseConversions", sql(operation.inverseConversions()));
    }

    /** The expressions by the names of their attributes, in one order. */
    private static SortedMap<String, String> sql(Map<String, UsingExpression> conversions) {
        SortedMap<String, String> expressions = new TreeMap<>();
        conversions.forEach((attribute, using) -> expressions.put(attribute, using.sql()));
        return expressions;
    }

    @Override
    public RecordText visit(CreateCast operation) {
        return record("CreateCast").with("cast", operation.cast());
    }

    @Override
    public RecordText visit(DropCast operation) {
        return record("DropCast")
                .with("source", operation.source())
                .with("target", operation.target())
                .with("definition", operation.definition());
    }

    @Override
    public RecordText visit(CreateSequence operation) {
        return record("CreateSequence").with("sequence", operation.sequence());
    }

    @Override
    public RecordText visit(DropSequence operation) {
        return record("DropSequence").with("name", operation.name()).with("definition", operation.definition());
    }

    @Override
    public RecordText visit(RenameSequence operation) {
        return record("RenameSequence").with("from", operation.from()).with("to", operation.to());
    }

    @Override
    public RecordText visit(AlterSequence operation) {
        return record("AlterSequence").with("before", operation.before()).with("after", operation.after());
    }

    @Override
    public RecordText visit(CreateTable operation) {
        return record("CreateTable").with("table", operation.table());
    }

    @Override
    public RecordText visit(DropTable operation) {
        return record("DropTable").with("name", operation.name()).with("definition", operation.definition());
    }

    @Override
    public RecordText visit(RenameTable operation) {
        return record("RenameTable").with("from", operation.from()).with("to", operation.to());
    }

    @Override
    public RecordText visit(AlterTableOptions operation) {
        return record("AlterTableOptions")
                .with("table", operation.table())
                .with("before", operation.before())
                .with("after", operation.after());
    }

    @Override
    public RecordText visit(AddColumn operation) {
        return record("AddColumn")
                .with("table", operation.table())
                .with("column", operation.column())
                .with("backfill", operation.backfill());
    }

    @Override
    public RecordText visit(DropColumn operation) {
        return record("DropColumn")
                .with("table", operation.table())
                .with("column", operation.column())
                .with("definition", operation.definition())
                .with("backfill", operation.backfill());
    }

    @Override
    public RecordText visit(RenameColumn operation) {
        return record("RenameColumn")
                .with("table", operation.table())
                .with("from", operation.from())
                .with("to", operation.to());
    }

    @Override
    public RecordText visit(AlterColumn operation) {
        return record("AlterColumn")
                .with("table", operation.table())
                .with("before", operation.before())
                .with("after", operation.after())
                .with("using", sql(operation.using()))
                .with("usingBack", sql(operation.inverseValues().using()))
                .with("backfill", operation.backfill())
                .with("backfillBack", operation.inverseValues().backfill());
    }

    /** The meaning of an expression is left out, because a migration file does not contain it. */
    private static @Nullable String sql(@Nullable UsingExpression using) {
        return using == null ? null : using.sql();
    }

    @Override
    public RecordText visit(AddConstraint operation) {
        return record("AddConstraint").with("table", operation.table()).with("constraint", operation.constraint());
    }

    @Override
    public RecordText visit(DropConstraint operation) {
        return record("DropConstraint")
                .with("table", operation.table())
                .with("name", operation.name())
                .with("definition", operation.definition());
    }

    @Override
    public RecordText visit(RenameConstraint operation) {
        return record("RenameConstraint")
                .with("table", operation.table())
                .with("from", operation.from())
                .with("to", operation.to());
    }

    @Override
    public RecordText visit(CreateIndex operation) {
        return record("CreateIndex")
                .with("table", operation.table())
                .with("index", operation.index())
                .with("concurrently", operation.concurrently());
    }

    @Override
    public RecordText visit(DropIndex operation) {
        return record("DropIndex")
                .with("table", operation.table())
                .with("name", operation.name())
                .with("definition", operation.definition())
                .with("concurrently", operation.concurrently());
    }

    @Override
    public RecordText visit(RenameIndex operation) {
        return record("RenameIndex")
                .with("table", operation.table())
                .with("from", operation.from())
                .with("to", operation.to());
    }

    @Override
    public RecordText visit(CreateView operation) {
        return record("CreateView").with("view", operation.view());
    }

    @Override
    public RecordText visit(DropView operation) {
        return record("DropView")
                .with("name", operation.name())
                .with("materialized", operation.materialized())
                .with("definition", operation.definition());
    }

    @Override
    public RecordText visit(RenameView operation) {
        return record("RenameView")
                .with("from", operation.from())
                .with("to", operation.to())
                .with("materialized", operation.materialized());
    }

    @Override
    public RecordText visit(SetComment operation) {
        return record("SetComment")
                .with("target", operation.target())
                .with("before", operation.before())
                .with("after", operation.after());
    }

    @Override
    public RecordText visit(Execute operation) {
        return record("Execute")
                .with("sql", operation.sql())
                .with("harmless", operation.harmless())
                .with("undo", operation.undo());
    }

    @Override
    public RecordText visit(CreateExtension operation) {
        return record("CreateExtension").with("extension", operation.extension());
    }

    @Override
    public RecordText visit(DropExtension operation) {
        return record("DropExtension").with("name", operation.name()).with("definition", operation.definition());
    }

    @Override
    public RecordText visit(CreateRoutine operation) {
        return record("CreateRoutine").with("routine", operation.routine());
    }

    @Override
    public RecordText visit(DropRoutine operation) {
        return record("DropRoutine")
                .with("name", operation.name())
                .with("procedure", operation.procedure())
                .with("signature", operation.signature())
                .with("definition", operation.definition());
    }

    @Override
    public RecordText visit(AlterRoutine operation) {
        return record("AlterRoutine").with("before", operation.before()).with("after", operation.after());
    }

    @Override
    public RecordText visit(CreateTrigger operation) {
        return record("CreateTrigger").with("table", operation.table()).with("trigger", operation.trigger());
    }

    @Override
    public RecordText visit(DropTrigger operation) {
        return record("DropTrigger")
                .with("table", operation.table())
                .with("name", operation.name())
                .with("definition", operation.definition());
    }

    @Override
    public RecordText visit(CreatePolicy operation) {
        return record("CreatePolicy").with("table", operation.table()).with("policy", operation.policy());
    }

    @Override
    public RecordText visit(AlterPolicy operation) {
        return record("AlterPolicy")
                .with("table", operation.table())
                .with("before", operation.before())
                .with("after", operation.after());
    }

    @Override
    public RecordText visit(DropPolicy operation) {
        return record("DropPolicy")
                .with("table", operation.table())
                .with("name", operation.name())
                .with("definition", operation.definition());
    }

    @Override
    public RecordText visit(AlterRowSecurity operation) {
        return record("AlterRowSecurity").with("table", operation.table()).with("change", operation.change());
    }

    @Override
    public RecordText visit(AddExclusion operation) {
        return record("AddExclusion").with("table", operation.table()).with("exclusion", operation.exclusion());
    }

    @Override
    public RecordText visit(DropExclusion operation) {
        return record("DropExclusion")
                .with("table", operation.table())
                .with("name", operation.name())
                .with("definition", operation.definition());
    }

    @Override
    public RecordText visit(ValidateConstraint operation) {
        return record("ValidateConstraint").with("table", operation.table()).with("name", operation.name());
    }

    @Override
    public RecordText visit(InsertRows operation) {
        return record("InsertRows")
                .with("table", operation.table())
                .with("columns", operation.columns())
                .with("rows", operation.rows());
    }

    @Override
    public RecordText visit(BackfillRows operation) {
        return record("BackfillRows")
                .with("table", operation.table())
                .with("key", operation.key())
                .with("batchSize", operation.batchSize())
                .with("assignments", operation.assignments())
                .with("where", operation.where());
    }

    @Override
    public RecordText visit(Require operation) {
        return record("Require").with("what", operation.what()).with("query", operation.query());
    }

    @Override
    public RecordText visit(RunCode operation) {
        return record("RunCode").with("description", operation.description()).with("harmless", operation.harmless());
    }

    @Override
    public RecordText visit(Irreversible operation) {
        return record("Irreversible").with("reason", operation.reason());
    }
}
