package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AddEnumValue;
import dev.retort.operation.AddExclusion;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterRoutine;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.AlterTableOptions;
import dev.retort.operation.AlterType;
import dev.retort.operation.Backfill;
import dev.retort.operation.BackfillRows;
import dev.retort.operation.ConnectionCode;
import dev.retort.operation.CreateCast;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateExtension;
import dev.retort.operation.CreateIndex;
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
import dev.retort.operation.DropRoutine;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropTrigger;
import dev.retort.operation.DropType;
import dev.retort.operation.DropView;
import dev.retort.operation.EnumPosition;
import dev.retort.operation.EnumUse;
import dev.retort.operation.Execute;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Irreversible;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.operation.RemoveEnumValue;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameEnumValue;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.Require;
import dev.retort.operation.RunCode;
import dev.retort.operation.SetComment;
import dev.retort.operation.ValidateConstraint;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Namespace;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records what a {@link Migration} does. Nothing is executed here: the runner plans first and runs then.
 *
 * <p>Names are spelled as the catalog spells them, with their schema in front where it is not the default one
 * ({@code "audit.events"}). Types and expressions are PostgreSQL's own text. The words in the arguments come from
 * {@link Definitions}.
 */
@PublicApi
public final class Operations {

    private final Map<String, String> arguments;
    private final SortedSet<String> argumentsRead = new TreeSet<>();
    private final List<Operation> recorded = new ArrayList<>();

    private Operations(Map<String, String> arguments) {
        this.arguments = Map.copyOf(arguments);
    }

    /** Runs one direction of a migration and returns what it recorded. */
    public static List<Operation> record(Consumer<Operations> direction) {
        return record(direction, Map.of()).operations();
    }

    /**
     * Runs one direction of a migration with arguments by their names.
     *
     * @throws MissingArgumentException when it asks for one that is not there
     */
    public static Recording record(Consumer<Operations> direction, Map<String, String> arguments) {
        Operations operations = new Operations(arguments);
        direction.accept(operations);
        return new Recording(operations.recorded, operations.argumentsRead);
    }

    // Arguments

    /**
     * Returns the value of an argument that the run was given. The operations of a migration that reads arguments are not
     * compared later with the applied ones, because they may differ from run to run.
     *
     * @throws MissingArgumentException when it was not given
     */
    public String argument(String name) {
        argumentsRead.add(name);
        String value = arguments.get(name);
        if (value == null) {
            throw new MissingArgumentException(name);
        }
        return value;
    }

    /** Returns the value of an argument, or another value if none was given. */
    public String argument(String name, String otherwise) {
        argumentsRead.add(name);
        return arguments.getOrDefault(name, otherwise);
    }

    // Tables

    /** Creates a table of columns, constraints and options. Foreign keys and indexes are added afterwards. */
    public void createTable(String name, TableElement... elements) {
        add(new CreateTable(TableElement.table(name(name), List.of(elements))));
    }

    /** Drops a table and its rows. */
    public void dropTable(String name) {
        add(new DropTable(name(name), null));
    }

    /** Renames a table, or moves it to another schema. */
    public void renameTable(From<String> from, To<String> to) {
        add(new RenameTable(name(from.value()), name(to.value())));
    }

    /** Changes how a table is stored. */
    public void alterTableOptions(String table, From<TableOption> from, To<TableOption> to) {
        add(new AlterTableOptions(name(table), from.value().build(), to.value().build()));
    }

    // Columns

    /** Adds a column. */
    public void addColumn(String table, ColumnDefinition column) {
        add(new AddColumn(name(table), column.build()));
    }

    /** Adds a column, in which the rows that are there get a value. */
    public void addColumn(String table, ColumnDefinition column, Backfill backfill) {
        add(new AddColumn(name(table), column.build(), backfill));
    }

    /** Drops a column and its values. */
    public void dropColumn(String table, String column) {
        add(new DropColumn(name(table), column, null));
    }

    /** Renames a column. */
    public void renameColumn(String table, From<String> from, To<String> to) {
        add(new RenameColumn(name(table), from.value(), to.value()));
    }

    /** Changes a column in place. */
    public void alterColumn(String table, From<ColumnDefinition> from, To<ColumnDefinition> to) {
        alter(table, from, to, null, null);
    }

    /** Changes a column in place; {@code using} says how a value of the old type becomes one of the new. */
    public void alterColumn(String table, From<ColumnDefinition> from, To<ColumnDefinition> to, Using using) {
        alter(table, from, to, using, null);
    }

    /** Changes a column in place; the rows that have null in it get a value. */
    public void alterColumn(String table, From<ColumnDefinition> from, To<ColumnDefinition> to, Backfill backfill) {
        alter(table, from, to, null, backfill);
    }

    /** Changes a column in place, with another type and a value for the rows that have null in it. */
    public void alterColumn(
            String table, From<ColumnDefinition> from, To<ColumnDefinition> to, Using using, Backfill backfill) {
        alter(table, from, to, using, backfill);
    }

    // Constraints

    /** Adds a primary key. */
    public void addPrimaryKey(String table, PrimaryKeyDefinition primaryKey) {
        addConstraint(table, primaryKey);
    }

    /** Adds a unique constraint. */
    public void addUnique(String table, UniqueDefinition unique) {
        addConstraint(table, unique);
    }

    /** Adds a check, which needs a name. */
    public void addCheck(String table, CheckDefinition check) {
        addConstraint(table, check);
    }

    /** Adds a foreign key. */
    public void addForeignKey(String table, ForeignKeyDefinition foreignKey) {
        addConstraint(table, foreignKey);
    }

    /** Adds an exclusion constraint, which needs a name. */
    public void addExclusion(String table, ExclusionDefinition exclusion) {
        add(new AddExclusion(name(table), exclusion.build()));
    }

    /** Drops an exclusion constraint. */
    public void dropExclusion(String table, String constraint) {
        add(new DropExclusion(name(table), constraint, null));
    }

    /** Looks at the rows that were there when a constraint was added with {@code notValid()}. */
    public void validateConstraint(String table, String constraint) {
        add(new ValidateConstraint(name(table), constraint));
    }

    /** Drops a constraint of any kind. */
    public void dropConstraint(String table, String constraint) {
        add(new DropConstraint(name(table), constraint, null));
    }

    /** Renames a constraint. */
    public void renameConstraint(String table, From<String> from, To<String> to) {
        add(new RenameConstraint(name(table), from.value(), to.value()));
    }

    // Indexes

    /** Creates an index. */
    public void createIndex(String table, IndexDefinition index) {
        add(new CreateIndex(name(table), index.build(name(table)), index.isConcurrent()));
    }

    /** Drops an index. */
    public void dropIndex(String table, String index) {
        add(new DropIndex(name(table), index, null));
    }

    /** Drops an index while the table is in use, outside a transaction. */
    public void dropIndexConcurrently(String table, String index) {
        add(new DropIndex(name(table), index, null, true));
    }

    /** Renames an index. */
    public void renameIndex(String table, From<String> from, To<String> to) {
        add(new RenameIndex(name(table), from.value(), to.value()));
    }

    // Rows

    /** Puts rows into a table. Existing rows stay as they are, so that no yes is asked for. */
    public void bulkInsert(String table, ColumnNames columns, Row... rows) {
        add(new InsertRows(
                name(table), columns.names(), Stream.of(rows).map(Row::values).toList()));
    }

    /**
     * Gives rows that are there other values, in batches by a key: each is a transaction of its own, so that locks are
     * short, and a run that was killed goes on where it was. It is not run without a yes.
     */
    public void backfill(String table, BatchKey key, NewValues values) {
        add(new BackfillRows(name(table), key.columns(), key.size(), values.assignments(), values.condition()));
    }

    // Views

    /** Creates a view or materialized view. */
    public void createView(ViewDefinition view) {
        add(new CreateView(view.build()));
    }

    /** Drops a view. */
    public void dropView(String name) {
        add(new DropView(name(name), false, null));
    }

    /** Drops a materialized view. */
    public void dropMaterializedView(String name) {
        add(new DropView(name(name), true, null));
    }

    // Functions and triggers

    /** Creates a function or procedure. */
    public void createFunction(RoutineDefinition routine) {
        add(new CreateRoutine(routine.build()));
    }

    /** Drops a function, named with the declarations of its parameters. */
    public void dropFunction(String name, String... parameters) {
        add(new DropRoutine(name(name), false, List.of(parameters), null));
    }

    /** Drops a procedure, named with the declarations of its parameters. */
    public void dropProcedure(String name, String... parameters) {
        add(new DropRoutine(name(name), true, List.of(parameters), null));
    }

    /** Puts another definition in place of a function or procedure; what uses it stays. */
    public void alterFunction(From<RoutineDefinition> from, To<RoutineDefinition> to) {
        add(new AlterRoutine(from.value().build(), to.value().build()));
    }

    /** Creates a trigger on a table or view. */
    public void createTrigger(String table, TriggerDefinition trigger) {
        add(new CreateTrigger(name(table), trigger.build()));
    }

    /** Drops a trigger. */
    public void dropTrigger(String table, String trigger) {
        add(new DropTrigger(name(table), trigger, null));
    }

    // Schemas and extensions

    /** Creates a schema. */
    public void createSchema(String name) {
        add(new CreateSchema(new Namespace(name, null)));
    }

    /** Creates a schema with a comment. */
    public void createSchema(String name, TableComment comment) {
        add(new CreateSchema(new Namespace(name, comment.text())));
    }

    /** Drops an empty schema. */
    public void dropSchema(String name) {
        add(new DropSchema(name, null));
    }

    /** Creates an extension. */
    public void createExtension(ExtensionDefinition extension) {
        add(new CreateExtension(extension.build()));
    }

    /** Drops an extension that nothing uses any more. */
    public void dropExtension(String name) {
        add(new DropExtension(name, null));
    }

    // Types and casts

    /** Creates an enumerated type with its values in order. */
    public void createEnum(String name, String... values) {
        add(new CreateEnum(new EnumType(name(name), List.of(values), null)));
    }

    /** Creates an enumerated type with its values in order and a comment. */
    public void createEnum(String name, EnumValues values) {
        add(new CreateEnum(new EnumType(name(name), values.labels(), values.comment())));
    }

    /** Drops an enumerated type that nothing uses any more. */
    public void dropEnum(String name) {
        add(new DropEnum(name(name), null));
    }

    /** Renames an enumerated type, or moves it to another schema. */
    public void renameEnum(From<String> from, To<String> to) {
        add(new RenameEnum(name(from.value()), name(to.value())));
    }

    /** Adds a value at the end of an enumerated type. */
    public void addEnumValue(String type, String value) {
        add(new AddEnumValue(name(type), value, null, null));
    }

    /** Adds a value to an enumerated type, before or after another. */
    public void addEnumValue(String type, String value, EnumPosition position) {
        add(new AddEnumValue(name(type), value, position, null));
    }

    /** Takes a value away from an enumerated type, which is rebuilt with those that are left. */
    public void removeEnumValue(String type, String value, EnumValues left, EnumDependent... dependents) {
        add(new RemoveEnumValue(name(type), value, EnumDependent.rebuild(left, dependents), null));
    }

    /** Renames a value of an enumerated type, in all rows that have it. */
    public void renameEnumValue(String type, From<String> from, To<String> to) {
        add(new RenameEnumValue(name(type), from.value(), to.value()));
    }

    /** Rebuilds an enumerated type with other values, or in another order. */
    public void alterEnum(String type, From<EnumValues> from, To<EnumValues> to, EnumDependent... dependents) {
        EnumType before =
                new EnumType(name(type), from.value().labels(), from.value().comment());
        EnumType after =
                new EnumType(name(type), to.value().labels(), to.value().comment());
        var rebuild = EnumDependent.rebuild(to.value(), dependents);
        add(new AlterEnum(before, after, rebuild.uses(), rebuild.casts()));
    }

    /** Creates a composite type of these attributes. */
    public void createType(String name, AttributeDefinition... attributes) {
        createType(name, new AttributeList(attributes));
    }

    /** Creates a composite type of these attributes, with a comment. */
    public void createType(String name, AttributeList attributes) {
        add(new CreateType(attributes.build(name(name))));
    }

    /** Drops a composite type that nothing uses any more. */
    public void dropType(String name) {
        add(new DropType(name(name), null));
    }

    /** Changes the attributes of a composite type; where that takes a new type, the columns of it follow. */
    public void alterType(
            String name, From<AttributeList> from, To<AttributeList> to, EnumUseDefinition... dependents) {
        List<EnumUse> uses = Stream.of(dependents).map(EnumUseDefinition::build).toList();
        add(new AlterType(from.value().build(name(name)), to.value().build(name(name)), uses));
    }

    /** Creates a cast. */
    public void createCast(CastDefinition cast) {
        add(new CreateCast(cast.build()));
    }

    /** Drops the cast between two types. */
    public void dropCast(String source, String target) {
        add(new DropCast(DataType.parse(source), DataType.parse(target), null));
    }

    // Sequences

    /** Creates a sequence. */
    public void createSequence(SequenceDefinition sequence) {
        add(new CreateSequence(sequence.build()));
    }

    /** Drops a sequence. */
    public void dropSequence(String name) {
        add(new DropSequence(name(name), null));
    }

    /** Renames a sequence, or moves it to another schema. */
    public void renameSequence(From<String> from, To<String> to) {
        add(new RenameSequence(name(from.value()), name(to.value())));
    }

    /** Changes how a sequence counts, or whose it is. */
    public void alterSequence(From<SequenceDefinition> from, To<SequenceDefinition> to) {
        add(new AlterSequence(from.value().build(), to.value().build()));
    }

    // Comments; an empty one is none

    /** Changes the comment on a schema. */
    public void commentOnSchema(String schema, From<String> from, To<String> to) {
        comment(ObjectAddress.Kind.SCHEMA, QualifiedName.of(schema), null, from, to);
    }

    /** Changes the comment on a table. */
    public void commentOnTable(String table, From<String> from, To<String> to) {
        comment(ObjectAddress.Kind.TABLE, name(table), null, from, to);
    }

    /** Changes the comment on a column. */
    public void commentOnColumn(String table, String column, From<String> from, To<String> to) {
        comment(ObjectAddress.Kind.COLUMN, name(table), column, from, to);
    }

    /** Changes the comment on a constraint. */
    public void commentOnConstraint(String table, String constraint, From<String> from, To<String> to) {
        comment(ObjectAddress.Kind.CONSTRAINT, name(table), constraint, from, to);
    }

    /** Changes the comment on an index. */
    public void commentOnIndex(String table, String index, From<String> from, To<String> to) {
        comment(ObjectAddress.Kind.INDEX, name(table), index, from, to);
    }

    /** Changes the comment on a sequence. */
    public void commentOnSequence(String sequence, From<String> from, To<String> to) {
        comment(ObjectAddress.Kind.SEQUENCE, name(sequence), null, from, to);
    }

    /** Changes the comment on a type. */
    public void commentOnType(String type, From<String> from, To<String> to) {
        comment(ObjectAddress.Kind.TYPE, name(type), null, from, to);
    }

    // The author's own statements, code and conditions

    /**
     * Says what must hold before anything is run: the query answers with one boolean. It is asked before the first
     * statement of a whole run, and where it does not hold nothing is changed.
     */
    public void require(String what, String query) {
        add(new Require(what, query));
    }

    /**
     * Runs code on the connection of the migration, in the transaction of what stands around it. It counts by what is
     * said of it. As it may change rows, it is not run without a yes.
     */
    public void run(String description, ConnectionCode code) {
        add(new RunCode(description, false, code));
    }

    /** Runs code of which the author says that it neither changes nor loses rows. */
    public void runSafe(String description, ConnectionCode code) {
        add(new RunCode(description, true, code));
    }

    /** Runs one statement of the author's own. As it may change rows, it is not run without a yes. */
    public void execute(String sql) {
        add(new Execute(sql, false));
    }

    /** Runs one statement of which the author says that it neither changes nor loses rows. */
    public void executeSafe(String sql) {
        add(new Execute(sql, true));
    }

    /** Refuses to run from here on: says what cannot be undone, and what to write instead. */
    public void irreversible(String reason) {
        add(new Irreversible(reason));
    }

    // Shared by several operations

    private void alter(
            String table,
            From<ColumnDefinition> from,
            To<ColumnDefinition> to,
            @Nullable Using using,
            @Nullable Backfill backfill) {
        add(new AlterColumn(
                name(table),
                from.value().build(),
                to.value().build(),
                using == null ? null : using.expression(),
                null,
                backfill,
                null));
    }

    private void addConstraint(String table, ConstraintDefinition constraint) {
        add(new AddConstraint(name(table), constraint.buildNamed(name(table))));
    }

    private void comment(
            ObjectAddress.Kind kind, QualifiedName name, @Nullable String part, From<String> from, To<String> to) {
        add(new SetComment(new ObjectAddress(kind, name, part), nullIfEmpty(from.value()), nullIfEmpty(to.value())));
    }

    private void add(Operation operation) {
        recorded.add(operation);
    }

    private static QualifiedName name(String text) {
        return QualifiedName.parse(text);
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
