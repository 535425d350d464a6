package dev.retort.migration;

import dev.retort.PublicApi;
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
import dev.retort.operation.Backfill;
import dev.retort.operation.BackfillRows;
import dev.retort.operation.ConnectionCode;
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
import dev.retort.operation.EnumPosition;
import dev.retort.operation.EnumUse;
import dev.retort.operation.Execute;
import dev.retort.operation.ExistingValues;
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
import dev.retort.operation.RenameView;
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
 * Records the operations of a {@link Migration}. It executes nothing: all migrations of a run are recorded and planned
 * before the first statement.
 *
 * <p>Names are spelled as in the catalog, and are qualified unless they are in the default schema
 * ({@code "audit.events"}). Types and expressions are SQL. {@link Definitions} has the functions that define the
 * arguments.
 */
@PublicApi
public final class Operations {

    private final Map<String, String> arguments;
    private final SortedSet<String> argumentsRead = new TreeSet<>();
    private final List<Operation> recorded = new ArrayList<>();
    private final Consumer<Operation> listener;

    private Operations(Map<String, String> arguments, Consumer<Operation> listener) {
        this.arguments = Map.copyOf(arguments);
        this.listener = listener;
    }

    /** Runs one direction of a migration and returns the operations that it recorded. */
    public static List<Operation> record(Consumer<Operations> direction) {
        return record(direction, Map.of()).operations();
    }

    /**
     * Runs one direction of a migration with named arguments.
     *
     * @throws MissingArgumentException if the migration reads an argument that is not given
     */
    public static Recording record(Consumer<Operations> direction, Map<String, String> arguments) {
        return record(direction, arguments, operation -> {});
    }

    /**
     * Runs one direction of a migration with named arguments, and tells a listener of each operation while the migration
     * records it.
     *
     * @throws MissingArgumentException if the migration reads an argument that is not given
     */
    public static Recording record(
            Consumer<Operations> direction, Map<String, String> arguments, Consumer<Operation> listener) {
        Operations operations = new Operations(arguments, listener);
        direction.accept(operations);
        return new Recording(operations.recorded, operations.argumentsRead);
    }

    // Arguments

    /**
     * Returns the value of an argument that the run was given. The operations of a migration that reads arguments are not
     * compared later with the applied ones, because they may differ from run to run.
     *
     * @throws MissingArgumentException if it was not given
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

    /**
     * Creates a table with columns, constraints and options. Foreign keys and indexes are added by separate operations.
     */
    public void createTable(String name, TableElement... elements) {
        add(new CreateTable(TableElement.table(name(name), List.of(elements))));
    }

    /** Drops a table and its rows. */
    public void dropTable(String name) {
        add(new DropTable(name(name), null));
    }

    /** Renames a table, moves it to another schema, or both. */
    public void renameTable(From<String> from, To<String> to) {
        add(new RenameTable(name(from.value()), name(to.value())));
    }

    /** Changes the storage options of a table. */
    public void alterTableOptions(String table, From<TableOption> from, To<TableOption> to) {
        add(new AlterTableOptions(name(table), from.value().build(), to.value().build()));
    }

    // Columns

    /** Adds a column. */
    public void addColumn(String table, ColumnDefinition column) {
        add(new AddColumn(name(table), column.build()));
    }

    /** Adds a column and sets its value in the existing rows. */
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

    /** Changes the definition of a column in place. */
    public void alterColumn(String table, From<ColumnDefinition> from, To<ColumnDefinition> to) {
        recordAlteration(table, from, to, null, null);
    }

    /** Changes the definition of a column in place; {@code using} converts the values to the new type. */
    public void alterColumn(String table, From<ColumnDefinition> from, To<ColumnDefinition> to, Using using) {
        recordAlteration(table, from, to, using, null);
    }

    /** Changes the definition of a column in place; the rows in which it is null get the value of the backfill. */
    public void alterColumn(String table, From<ColumnDefinition> from, To<ColumnDefinition> to, Backfill backfill) {
        recordAlteration(table, from, to, null, backfill);
    }

    /**
     * Changes the type and the definition of a column in place; the rows in which it is null get the value of the
     * backfill.
     */
    public void alterColumn(
            String table, From<ColumnDefinition> from, To<ColumnDefinition> to, Using using, Backfill backfill) {
        recordAlteration(table, from, to, using, backfill);
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

    /** Adds a check constraint, which must have a name. */
    public void addCheck(String table, CheckDefinition check) {
        addConstraint(table, check);
    }

    /** Adds a foreign key. */
    public void addForeignKey(String table, ForeignKeyDefinition foreignKey) {
        addConstraint(table, foreignKey);
    }

    /** Adds an exclusion constraint, which must have a name. */
    public void addExclusion(String table, ExclusionDefinition exclusion) {
        add(new AddExclusion(name(table), exclusion.build()));
    }

    /** Drops an exclusion constraint. */
    public void dropExclusion(String table, String constraint) {
        add(new DropExclusion(name(table), constraint, null));
    }

    /** Checks the existing rows for a constraint that was added with {@code notValid()}. */
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

    /** Drops an index without blocking the use of its table, outside a transaction. */
    public void dropIndexConcurrently(String table, String index) {
        add(new DropIndex(name(table), index, null, true));
    }

    /** Renames an index. */
    public void renameIndex(String table, From<String> from, To<String> to) {
        add(new RenameIndex(name(table), from.value(), to.value()));
    }

    // Rows

    /** Inserts rows into a table. Existing rows do not change, so it needs no confirmation. */
    public void bulkInsert(String table, ColumnNames columns, Row... rows) {
        add(new InsertRows(
                name(table), columns.names(), Stream.of(rows).map(Row::values).toList()));
    }

    /**
     * Updates existing rows in batches by a key. Each batch is a transaction of its own, so locks are short, and an
     * interrupted run continues after the last batch. It needs a confirmation.
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

    /** Renames a view, moves it to another schema, or both. */
    public void renameView(From<String> from, To<String> to) {
        add(new RenameView(name(from.value()), name(to.value()), false));
    }

    /** Renames a materialized view, moves it to another schema, or both. */
    public void renameMaterializedView(From<String> from, To<String> to) {
        add(new RenameView(name(from.value()), name(to.value()), true));
    }

    // Functions and triggers

    /** Creates a function or procedure. */
    public void createFunction(RoutineDefinition routine) {
        add(new CreateRoutine(routine.build()));
    }

    /** Drops a function, which is identified by its name and the declarations of its parameters. */
    public void dropFunction(String name, String... parameters) {
        add(new DropRoutine(name(name), false, List.of(parameters), null));
    }

    /** Drops a procedure, which is identified by its name and the declarations of its parameters. */
    public void dropProcedure(String name, String... parameters) {
        add(new DropRoutine(name(name), true, List.of(parameters), null));
    }

    /** Replaces the definition of a function or procedure; the objects that depend on it remain. */
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

    // Row-level security

    /** Creates a policy of row-level security. */
    public void createPolicy(String table, PolicyDefinition policy) {
        add(new CreatePolicy(name(table), policy.build()));
    }

    /** Changes the roles and conditions of a policy; its name, its command and its kind stay the same. */
    public void alterPolicy(String table, From<PolicyDefinition> from, To<PolicyDefinition> to) {
        add(new AlterPolicy(name(table), from.value().build(), to.value().build()));
    }

    /** Drops a policy of row-level security. */
    public void dropPolicy(String table, String policy) {
        add(new DropPolicy(name(table), policy, null));
    }

    /**
     * Enables row-level security: from the commit on, users see and write only the rows that a policy allows them.
     * Create the policies first.
     */
    public void enableRowSecurity(String table) {
        add(new AlterRowSecurity(name(table), AlterRowSecurity.Change.ENABLE));
    }

    /** Disables row-level security: the policies stay, and do not apply any more. */
    public void disableRowSecurity(String table) {
        add(new AlterRowSecurity(name(table), AlterRowSecurity.Change.DISABLE));
    }

    /** Applies row-level security to the owner of the table, too. */
    public void forceRowSecurity(String table) {
        add(new AlterRowSecurity(name(table), AlterRowSecurity.Change.FORCE));
    }

    /** Exempts the owner of the table from row-level security again. */
    public void unforceRowSecurity(String table) {
        add(new AlterRowSecurity(name(table), AlterRowSecurity.Change.NO_FORCE));
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

    /** Drops an extension that is no longer used. */
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

    /** Drops an enumerated type that is no longer used. */
    public void dropEnum(String name) {
        add(new DropEnum(name(name), null));
    }

    /** Renames an enumerated type, moves it to another schema, or both. */
    public void renameEnum(From<String> from, To<String> to) {
        add(new RenameEnum(name(from.value()), name(to.value())));
    }

    /** Adds a value at the end of an enumerated type. */
    public void addEnumValue(String type, String value) {
        add(new AddEnumValue(name(type), value, null, null));
    }

    /** Adds a value to an enumerated type, before or after another value. */
    public void addEnumValue(String type, String value, EnumPosition position) {
        add(new AddEnumValue(name(type), value, position, null));
    }

    /** Removes a value from an enumerated type by rebuilding the type with the remaining values. */
    public void removeEnumValue(String type, String value, EnumValues left, EnumDependent... dependents) {
        add(new RemoveEnumValue(name(type), value, EnumDependent.rebuild(left, dependents), null));
    }

    /** Renames a value of an enumerated type, and with it the value of all rows. */
    public void renameEnumValue(String type, From<String> from, To<String> to) {
        add(new RenameEnumValue(name(type), from.value(), to.value()));
    }

    /** Rebuilds an enumerated type with other values, or with its values in another order. */
    public void alterEnum(String type, From<EnumValues> from, To<EnumValues> to, EnumDependent... dependents) {
        EnumType before =
                new EnumType(name(type), from.value().labels(), from.value().comment());
        EnumType after =
                new EnumType(name(type), to.value().labels(), to.value().comment());
        var rebuild = EnumDependent.rebuild(to.value(), dependents);
        add(new AlterEnum(before, after, rebuild.uses(), rebuild.casts(), rebuild.attributes()));
    }

    /** Creates a composite type with these attributes. */
    public void createType(String name, AttributeDefinition... attributes) {
        createType(name, new AttributeList(attributes));
    }

    /** Creates a composite type with these attributes and a comment. */
    public void createType(String name, AttributeList attributes) {
        add(new CreateType(attributes.buildWithoutConversions(name(name))));
    }

    /** Drops a composite type that is no longer used. */
    public void dropType(String name) {
        add(new DropType(name(name), null));
    }

    /** Changes the attributes of a composite type; if it must be rebuilt, the dependent columns are converted. */
    public void alterType(
            String name, From<AttributeList> from, To<AttributeList> to, EnumUseDefinition... dependents) {
        List<EnumUse> uses = Stream.of(dependents).map(EnumUseDefinition::build).toList();
        add(new AlterType(
                from.value().buildWithoutConversions(name(name)),
                to.value().build(name(name)),
                uses,
                to.value().conversions(),
                Map.of()));
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

    /** Renames a sequence, moves it to another schema, or both. */
    public void renameSequence(From<String> from, To<String> to) {
        add(new RenameSequence(name(from.value()), name(to.value())));
    }

    /** Changes the options or the owner of a sequence. */
    public void alterSequence(From<SequenceDefinition> from, To<SequenceDefinition> to) {
        add(new AlterSequence(from.value().build(), to.value().build()));
    }

    // Comments. An empty text removes the comment.

    /** Changes the comment on a schema. */
    public void commentOnSchema(String schema, From<String> from, To<String> to) {
        recordComment(ObjectAddress.Kind.SCHEMA, QualifiedName.of(schema), null, from, to);
    }

    /** Changes the comment on a table. */
    public void commentOnTable(String table, From<String> from, To<String> to) {
        recordComment(ObjectAddress.Kind.TABLE, name(table), null, from, to);
    }

    /** Changes the comment on a column. */
    public void commentOnColumn(String table, String column, From<String> from, To<String> to) {
        recordComment(ObjectAddress.Kind.COLUMN, name(table), column, from, to);
    }

    /** Changes the comment on a constraint. */
    public void commentOnConstraint(String table, String constraint, From<String> from, To<String> to) {
        recordComment(ObjectAddress.Kind.CONSTRAINT, name(table), constraint, from, to);
    }

    /** Changes the comment on an index. */
    public void commentOnIndex(String table, String index, From<String> from, To<String> to) {
        recordComment(ObjectAddress.Kind.INDEX, name(table), index, from, to);
    }

    /** Changes the comment on a sequence. */
    public void commentOnSequence(String sequence, From<String> from, To<String> to) {
        recordComment(ObjectAddress.Kind.SEQUENCE, name(sequence), null, from, to);
    }

    /** Changes the comment on a type. */
    public void commentOnType(String type, From<String> from, To<String> to) {
        recordComment(ObjectAddress.Kind.TYPE, name(type), null, from, to);
    }

    // Statements, code and conditions of the author

    /**
     * Requires a condition, which is a query that returns a single boolean. It is checked before the first statement of
     * a run; if it does not hold, the run changes nothing.
     */
    public void require(String what, String query) {
        add(new Require(what, query));
    }

    /**
     * Runs Java code with the migration's connection, in the transaction of the surrounding operations. Its description
     * stands for the code in comparisons. It may change rows, so it needs a confirmation if the database has any.
     */
    public void run(String description, ConnectionCode code) {
        add(new RunCode(description, false, code));
    }

    /** Runs Java code that the author declares to neither change nor lose rows. */
    public void runSafe(String description, ConnectionCode code) {
        add(new RunCode(description, true, code));
    }

    /** Runs an SQL statement. It may change rows, so it needs a confirmation if the database has any. */
    public void execute(String sql) {
        add(new Execute(sql, false));
    }

    /** Runs an SQL statement that the author declares to neither change nor lose rows. */
    public void executeSafe(String sql) {
        add(new Execute(sql, true));
    }

    /** Refuses to run from here on. The reason says what cannot be undone and what the author can write instead. */
    public void irreversible(String reason) {
        add(new Irreversible(reason));
    }

    // Shared by several operations

    private void recordAlteration(
            String table,
            From<ColumnDefinition> from,
            To<ColumnDefinition> to,
            @Nullable Using using,
            @Nullable Backfill backfill) {
        add(new AlterColumn(
                name(table),
                from.value().build(),
                to.value().build(),
                ExistingValues.using(using == null ? null : using.expression()).withBackfill(backfill),
                ExistingValues.CAST));
    }

    private void addConstraint(String table, ConstraintDefinition constraint) {
        add(new AddConstraint(name(table), constraint.buildNamed(name(table))));
    }

    private void recordComment(
            ObjectAddress.Kind kind, QualifiedName name, @Nullable String part, From<String> from, To<String> to) {
        add(new SetComment(new ObjectAddress(kind, name, part), nullIfEmpty(from.value()), nullIfEmpty(to.value())));
    }

    private void add(Operation operation) {
        recorded.add(operation);
        listener.accept(operation);
    }

    private static QualifiedName name(String text) {
        return QualifiedName.parse(text);
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
