package dev.retort.migration;

import dev.retort.operation.AlterRoutine;
import dev.retort.operation.CreateRoutine;
import dev.retort.operation.CreateTrigger;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropRoutine;
import dev.retort.operation.DropTrigger;
import dev.retort.operation.DropView;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.SetComment;
import dev.retort.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations on what is made of tables, and on comments. */
abstract class RelatedOperations extends TableOperations {

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

    private void comment(
            ObjectAddress.Kind kind, QualifiedName name, @Nullable String part, From<String> from, To<String> to) {
        add(new SetComment(new ObjectAddress(kind, name, part), nullIfEmpty(from.value()), nullIfEmpty(to.value())));
    }
}
