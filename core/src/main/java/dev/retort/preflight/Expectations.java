package dev.retort.preflight;

import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
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
 * <p>Objects that an earlier operation of the plan creates, drops or renames are not checked, nor are the parts of such an
 * object. The same holds for objects that an earlier operation may create or drop without naming them: a table takes its
 * indexes and sequences along, a column its constraints. After a statement or code of the author nothing is certain.
 */
final class Expectations {

    private final String defaultSchema;
    private final List<Expectation> all = new ArrayList<>();
    /** The objects that earlier operations named. */
    private final Set<ObjectAddress> known = new HashSet<>();
    /** The tables, views and types whose parts may be others than those in the database. */
    private final Set<ObjectAddress> changed = new HashSet<>();
    /** The tables whose constraints and indexes may have gone with a column. */
    private final Set<ObjectAddress> loosened = new HashSet<>();

    private boolean mayHaveGained;
    private boolean mayHaveLost;
    private boolean certain = true;

    Expectations(String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    List<Expectation> all() {
        return all;
    }

    /** Adds what a step expects, which comes after all that were added; returns how many expectations these are. */
    int add(Step step) {
        int before = all.size();
        if (certain) {
            expect(step);
            record(step.operation());
        }
        return all.size() - before;
    }

    /**
     * Whether a step builds an index outside a transaction whose name the database must not have yet, unless an
     * interrupted build has left it. To be asked after the step was added.
     */
    boolean expectsBuild(Step step) {
        return certain && !mayHaveLost && isBuild(step);
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
                    known.add(key(subject));
                } else {
                    expect(subject, /* there= */ false, /* changes= */ true);
                }
            }
            case DROP -> expectExisting(subject, /* changes= */ true);
            case RENAME -> {
                expectExisting(subject, /* changes= */ true);
                expect(operation.result(), /* there= */ false, /* changes= */ true);
            }
            case ALTER, COMMENT, VALIDATE, INSERT, UPDATE -> expectExisting(subject, /* changes= */ false);
            case RUN -> certain = false;
            case REQUIRE, REFUSE -> {}
        }
    }

    /** An index has a name of its own: it is dropped, renamed or commented on without its table. */
    private void expectExisting(ObjectAddress object, boolean changes) {
        if (object.kind() != Kind.INDEX) {
            expectOwner(object);
        }
        expect(object, /* there= */ true, changes);
    }

    private void expectOwner(ObjectAddress part) {
        if (part.part() != null && part.kind() != Kind.ROUTINE) {
            expect(owner(part), /* there= */ true, /* changes= */ false);
        }
    }

    private void expect(ObjectAddress object, boolean there, boolean changes) {
        if (known.add(key(object)) && isCertain(object, there)) {
            all.add(new Expectation(full(object), there, changes));
        }
    }

    private boolean isCertain(ObjectAddress object, boolean there) {
        return switch (object.kind()) {
            case SCHEMA, TABLE, VIEW, MATERIALIZED_VIEW, TYPE, EXTENSION -> true;
            case COLUMN, TRIGGER, ENUM_VALUE -> !changed.contains(key(owner(object)));
            case CONSTRAINT -> arePartsCertain(owner(object));
            case INDEX -> there ? arePartsCertain(owner(object)) : !mayHaveLost;
            case SEQUENCE -> !mayHaveLost && !(there && mayHaveGained);
            case CAST, ROUTINE, DATABASE -> false;
        };
    }

    private boolean arePartsCertain(ObjectAddress table) {
        return !changed.contains(key(table)) && !loosened.contains(key(table));
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
                    loosened.add(key(owner(subject)));
                }
            }
            case CONSTRAINT -> {
                known.add(key(indexOf(subject)));
                known.add(key(indexOf(result)));
            }
            case SCHEMA, INDEX, SEQUENCE, ENUM_VALUE, CAST, EXTENSION, ROUTINE, TRIGGER, DATABASE -> {}
        }
    }

    private static ObjectAddress owner(ObjectAddress part) {
        return part.kind() == Kind.ENUM_VALUE ? ObjectAddress.type(part.name()) : ObjectAddress.table(part.name());
    }

    /** The index that a primary key, unique or exclusion constraint has. */
    private static ObjectAddress indexOf(ObjectAddress constraint) {
        return ObjectAddress.index(constraint.name(), String.valueOf(constraint.part()));
    }

    /** The address by which an object is known: tables and views have no name in common. */
    private ObjectAddress key(ObjectAddress object) {
        ObjectAddress full = full(object);
        return full.kind() == Kind.VIEW || full.kind() == Kind.MATERIALIZED_VIEW
                ? ObjectAddress.table(full.name())
                : full;
    }

    private ObjectAddress full(ObjectAddress object) {
        QualifiedName name = new QualifiedName(
                object.name().schemaOr(defaultSchema), object.name().name());
        return object.kind() == Kind.INDEX
                ? new ObjectAddress(Kind.INDEX, name.sibling(String.valueOf(object.part())), null)
                : new ObjectAddress(object.kind(), name, object.part());
    }
}
