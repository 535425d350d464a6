package dev.retort.preflight;

import static dev.retort.migration.Definitions.attribute;
import static dev.retort.migration.Definitions.attributes;
import static dev.retort.migration.Definitions.byKey;
import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.columns;
import static dev.retort.migration.Definitions.exclude;
import static dev.retort.migration.Definitions.extension;
import static dev.retort.migration.Definitions.function;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.options;
import static dev.retort.migration.Definitions.policy;
import static dev.retort.migration.Definitions.row;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.set;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.trigger;
import static dev.retort.migration.Definitions.values;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Definitions;
import dev.retort.migration.Operations;
import dev.retort.migration.RoutineDefinition;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** An operation of each kind that succeeds on one database, by the name of its class. */
final class SmallOperations {

    /** The objects that the operations change; none of them writes to another table than its own. */
    static final String OBJECTS =
            """
            create schema spare_schema;
            create extension hstore;
            create type spare_enum as enum ('a', 'b');
            create type spare_type as (x integer, y integer);
            create type cast_type as (n integer);
            create function to_cast_type(integer) returns cast_type language sql as 'select row($1)::cast_type';
            create cast (integer as cast_type) with function to_cast_type(integer);
            create type other_type as (n integer);
            create function to_other_type(integer) returns other_type language sql as 'select row($1)::other_type';
            create sequence spare_sequence;
            create table side (id integer primary key, name text, during int4range,
              constraint side_exclusion exclude using gist (during with &&));
            insert into side values (1, 'a', '[1,2)'), (2, 'b', '[3,4)');
            create view spare_view as select id from side;
            create function touch() returns trigger language plpgsql as 'begin return null; end';
            create table watched (id integer);
            create trigger watch after insert on watched execute function touch();
            create policy watching on watched using (true);
            create function spare_function() returns integer language sql as 'select 1';
            create table bins (id integer primary key, spare integer, label text, weight integer, note text, old text,
              constraint spare_check check (spare > 0), constraint late_check check (weight < 100) not valid);
            create index spare_index on bins (spare);
            insert into bins values (1, 1, 'one', -1, null), (2, 2, 'one', 5, 'x');
            """;

    private final SortedMap<String, Consumer<Operations>> all = new TreeMap<>();

    private SmallOperations() {}

    static SortedMap<String, Consumer<Operations>> byName() {
        SmallOperations operations = new SmallOperations();
        operations.addTypes();
        operations.addTables();
        operations.addPartsOfTables();
        operations.addFurtherObjects();
        operations.addRowsAndCode();
        return Collections.unmodifiableSortedMap(operations.all);
    }

    private void addTypes() {
        all.put("CreateSchema", op -> op.createSchema("new_schema"));
        all.put("DropSchema", op -> op.dropSchema("spare_schema"));
        all.put("CreateEnum", op -> op.createEnum("new_enum", "a"));
        all.put("DropEnum", op -> op.dropEnum("spare_enum"));
        all.put("RenameEnum", op -> op.renameEnum(Definitions.from("spare_enum"), to("other_enum")));
        all.put("AddEnumValue", op -> op.addEnumValue("spare_enum", "c"));
        all.put("RemoveEnumValue", op -> op.removeEnumValue("spare_enum", "b", values("a")));
        all.put("RenameEnumValue", op -> op.renameEnumValue("spare_enum", Definitions.from("b"), to("z")));
        all.put(
                "AlterEnum",
                op -> op.alterEnum("spare_enum", Definitions.from(values("a", "b")), to(values("b", "a"))));
        all.put("CreateType", op -> op.createType("new_type", attribute("n", "integer")));
        all.put("DropType", op -> op.dropType("spare_type"));
        all.put(
                "AlterType",
                op -> op.alterType(
                        "spare_type",
                        Definitions.from(attributes(attribute("x", "integer"), attribute("y", "integer"))),
                        to(attributes(
                                attribute("x", "integer"), attribute("y", "integer"), attribute("z", "integer")))));
        all.put("CreateCast", op -> op.createCast(cast("integer", "other_type").function("to_other_type(integer)")));
        all.put("DropCast", op -> op.dropCast("integer", "cast_type"));
        all.put("CreateSequence", op -> op.createSequence(sequence("new_sequence")));
        all.put("DropSequence", op -> op.dropSequence("spare_sequence"));
        all.put("RenameSequence", op -> op.renameSequence(Definitions.from("spare_sequence"), to("other_sequence")));
        all.put(
                "AlterSequence",
                op -> op.alterSequence(
                        Definitions.from(sequence("spare_sequence")),
                        to(sequence("spare_sequence").incrementBy(50))));
    }

    private void addTables() {
        all.put("CreateTable", op -> op.createTable("new_table", column("id", "integer")));
        all.put("DropTable", op -> op.dropTable("watched"));
        all.put("RenameTable", op -> op.renameTable(Definitions.from("side"), to("aside")));
        all.put(
                "AlterTableOptions",
                op -> op.alterTableOptions(
                        "bins", Definitions.from(options()), to(options().storage("fillfactor", "70"))));
        all.put("CreateView", op -> op.createView(view("new_view").as("SELECT id FROM bins")));
        all.put("DropView", op -> op.dropView("spare_view"));
        all.put("RenameView", op -> op.renameView(Definitions.from("spare_view"), to("other_view")));
        all.put("SetComment", op -> op.commentOnTable("bins", Definitions.from(""), to("Where things lie.")));
    }

    private void addPartsOfTables() {
        all.put("AddColumn", op -> op.addColumn("bins", column("extra", "integer")));
        all.put("DropColumn", op -> op.dropColumn("bins", "old"));
        all.put("RenameColumn", op -> op.renameColumn("bins", Definitions.from("spare"), to("spared")));
        all.put(
                "AlterColumn",
                op -> op.alterColumn(
                        "bins", Definitions.from(column("spare", "integer")), to(column("spare", "bigint"))));
        all.put("AddConstraint", op -> op.addCheck("bins", check("spare < 50").named("new_check")));
        all.put("DropConstraint", op -> op.dropConstraint("bins", "spare_check"));
        all.put(
                "RenameConstraint",
                op -> op.renameConstraint("bins", Definitions.from("spare_check"), to("other_check")));
        all.put("ValidateConstraint", op -> op.validateConstraint("bins", "late_check"));
        all.put("CreateIndex", op -> op.createIndex("bins", index("weight").named("new_index")));
        all.put("DropIndex", op -> op.dropIndex("bins", "spare_index"));
        all.put("RenameIndex", op -> op.renameIndex("bins", Definitions.from("spare_index"), to("other_index")));
        all.put(
                "AddExclusion",
                op -> op.addExclusion("side", exclude("during", "&&").named("new_exclusion")));
        all.put("DropExclusion", op -> op.dropExclusion("side", "side_exclusion"));
        all.put(
                "CreateTrigger",
                op -> op.createTrigger(
                        "watched", trigger("tell").after("DELETE").executes("touch()")));
        all.put("DropTrigger", op -> op.dropTrigger("watched", "watch"));
        all.put(
                "CreatePolicy",
                op -> op.createPolicy("watched", policy("new_policy").using("id > 0")));
        all.put(
                "AlterPolicy",
                op -> op.alterPolicy(
                        "watched",
                        Definitions.from(policy("watching").using("true")),
                        to(policy("watching").using("id > 0"))));
        all.put("DropPolicy", op -> op.dropPolicy("watched", "watching"));
        all.put("AlterRowSecurity", op -> op.enableRowSecurity("watched"));
    }

    private void addFurtherObjects() {
        all.put("CreateExtension", op -> op.createExtension(extension("citext")));
        all.put("DropExtension", op -> op.dropExtension("hstore"));
        all.put("CreateRoutine", op -> op.createFunction(integerFunction("new_function", "select 1")));
        all.put("DropRoutine", op -> op.dropFunction("spare_function"));
        all.put(
                "AlterRoutine",
                op -> op.alterFunction(
                        Definitions.from(integerFunction("spare_function", "select 1")),
                        to(integerFunction("spare_function", "select 2"))));
    }

    private void addRowsAndCode() {
        all.put("InsertRows", op -> op.bulkInsert("side", columns("id", "name"), row(3, "c")));
        all.put("BackfillRows", op -> op.backfill("side", byKey("id"), set("name", "upper(name)")));
        all.put("Require", op -> op.require("one is one", "select 1 = 1"));
        all.put("Execute", op -> op.execute("update side set name = 'x'"));
        all.put("Execute, safe", op -> op.executeSafe("analyze side"));
        all.put("RunCode", op -> op.run("nothing much", connection -> {}));
        all.put("RunCode, safe", op -> op.runSafe("nothing at all", connection -> {}));
    }

    private static RoutineDefinition integerFunction(String name, String body) {
        return function(name).returns("integer").language("sql").as(body);
    }
}
