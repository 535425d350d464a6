package dev.retort.preflight;

import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.SqlStatement;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The objects that a plan expects the database to have, or not to have, before the first statement.
 *
 * <p>Objects that an earlier operation of the plan creates, drops or renames are not checked, nor are the parts of such
 * an object. The same applies to objects that an earlier operation may create or drop without naming them, such as the
 * indexes and sequences of a table or the constraints of a column. After a statement or code of the author, nothing is
 * checked.
 */
final class Expectations {

    private final String defaultSchema;
    private final List<Expectation> all = new ArrayList<>();
    /** The objects that earlier operations named. */
    private final Set<ObjectAddress> named = new HashSet<>();
    /** The tables, views and types whose parts may differ from those in the database. */
    private final Set<ObjectAddress> changed = new HashSet<>();
    /** The tables whose constraints and indexes may have been dropped with a column. */
    private final Set<ObjectAddress> lostColumns = new HashSet<>();

    private boolean mayHaveGained;
    private boolean mayHaveLost;
    private boolean predictable = true;

    Expectations(String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    /** Returns the expectations of a plan in a schema, without those of index builds outside transactions. */
    static Expectations of(Plan plan, String defaultSchema) {
        Expectations expectations = new Expectations(defaultSchema);
        for (PlannedRevision revision : plan.revisions()) {
            for (Step step : revision.stepsNotBegun()) {
                if (revision.isOnHandMadeObject(step)) {
                    expectations.pass(step);
                } else {
                    expectations.add(step);
                }
            }
        }
        return expectations;
    }

    List<Expectation> all() {
        return all;
    }

    /** Adds the expectations of the next step, and returns their number. */
    int add(Step step) {
        int before = all.size();
        if (predictable) {
            expect(step);
            record(step.operation());
        }
        return all.size() - before;
    }

    /** Records a step whose object may or may not exist. */
    void pass(Step step) {
        if (predictable) {
            named.add(key(step.operation().subject()));
            record(step.operation());
        }
    }

    /**
     * Whether a step builds an index outside a transaction under a name that must be free, except for the result of an
     * interrupted build. The step must have been added before this call.
     */
    boolean expectsBuild(Step step) {
        return predictable && !mayHaveLost && isBuild(step);
    }

    private static boolean isBuild(Step step) {
        Operation operation = step.operation();
        return operation.action() == Action.CREATE
                && operation.subject().kind() == Kind.INDEX
                && step.statements().stream().anyMatch(SqlStatement::outsideTransaction);
    }

    private void expect(Step step) {
        Operation operation = step.operation();
        ObjectAddress subject = operation.subject();
        switch (operation.action()) {
            case CREATE, ADD -> {
                expectOwner(subject);
                if (isBuild(step)) {
                    named.add(key(subject));
                } else {
                    expect(subject, /* exists= */ false, /* changes= */ true);
                }
            }
            case DROP -> expectExisting(subject, /* changes= */ true);
            case RENAME -> {
                expectExisting(subject, /* changes= */ true);
                expect(operation.result(), /* exists= */ false, /* changes= */ true);
            }
            case ALTER, COMMENT, VALIDATE, INSERT, UPDATE -> expectExisting(subject, /* changes= */ false);
            case RUN -> predictable = false;
            case REQUIRE, REFUSE -> {}
        }
    }

    /** Expects an existing object. An index is addressed by its own name, so its table is not expected. */
    private void expectExisting(ObjectAddress object, boolean changes) {
        if (object.kind() != Kind.INDEX) {
            expectOwner(object);
        }
        expect(object, /* exists= */ true, changes);
    }

    private void expectOwner(ObjectAddress part) {
        if (part.part() != null && part.kind() != Kind.ROUTINE) {
            expect(owner(part), /* exists= */ true, /* changes= */ false);
        }
    }

    private void expect(ObjectAddress object, boolean exists, boolean changes) {
        if (named.add(key(object)) && isCertain(object, exists)) {
            all.add(new Expectation(qualified(object), exists, changes));
        }
    }

    private boolean isCertain(ObjectAddress object, boolean exists) {
        return switch (object.kind()) {
            case SCHEMA, TABLE, VIEW, MATERIALIZED_VIEW, TYPE, EXTENSION -> true;
            case COLUMN, TRIGGER, POLICY, ENUM_VALUE -> !changed.contains(key(owner(object)));
            case CONSTRAINT -> arePartsCertain(owner(object));
            case INDEX -> exists ? arePartsCertain(owner(object)) : !mayHaveLost;
            case SEQUENCE -> !mayHaveLost && !(exists && mayHaveGained);
            case CAST, ROUTINE, DATABASE -> false;
        };
    }

    private boolean arePartsCertain(ObjectAddress table) {
        return !changed.contains(key(table)) && !lostColumns.contains(key(table));
    }

    private void record(Operation operation) {
        ObjectAddress subject = operation.subject();
        ObjectAddress result = operation.result();
        boolean altersDefinition = operation.action() == Action.ALTER;
        boolean renames = operation.action() == Action.RENAME;
        boolean drops = operation.action() == Action.DROP;
        boolean creates = operation.action().creates();
        switch (subject.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> {
                if (creates || drops || renames) {
                    changed.add(key(subject));
                    changed.add(key(result));
                }
                mayHaveGained |= creates && subject.kind() == Kind.TABLE;
                mayHaveLost |=
                        drops || !subject.name().schema().equals(result.name().schema());
            }
            case TYPE -> {
                if (creates || drops || renames || altersDefinition) {
                    changed.add(key(subject));
                    changed.add(key(result));
                }
            }
            case COLUMN -> {
                mayHaveGained |= creates || altersDefinition;
                if (drops || altersDefinition) {
                    mayHaveLost = true;
                    lostColumns.add(key(owner(subject)));
                }
            }
            case CONSTRAINT -> {
                named.add(key(indexOf(subject)));
                named.add(key(indexOf(result)));
            }
            case SCHEMA, INDEX, SEQUENCE, ENUM_VALUE, CAST, EXTENSION, ROUTINE, TRIGGER, POLICY, DATABASE -> {}
        }
    }

    private static ObjectAddress owner(ObjectAddress part) {
        return part.kind() == Kind.ENUM_VALUE ? ObjectAddress.type(part.name()) : ObjectAddress.table(part.name());
    }

    /** Returns the index of a primary key, unique or exclusion constraint. */
    private static ObjectAddress indexOf(ObjectAddress constraint) {
        return ObjectAddress.index(constraint.name(), String.valueOf(constraint.part()));
    }

    /** Returns the address under which an object is recorded. Tables and views share one name space. */
    private ObjectAddress key(ObjectAddress object) {
        ObjectAddress qualified = qualified(object);
        return qualified.isView() ? ObjectAddress.table(qualified.name()) : qualified;
    }

    private ObjectAddress qualified(ObjectAddress object) {
        QualifiedName name = object.name().qualifiedIn(defaultSchema);
        return object.kind() == Kind.INDEX
                ? new ObjectAddress(Kind.INDEX, name.sibling(String.valueOf(object.part())), null)
                : new ObjectAddress(object.kind(), name, object.part());
    }
}
