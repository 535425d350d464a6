package dev.retort.preflight;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AddEnumValue;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.CreateType;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropEnum;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropView;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameTable;
import dev.retort.operation.Require;
import dev.retort.operation.RunCode;
import dev.retort.operation.SetComment;
import dev.retort.postgres.catalog.Thing;
import dev.retort.postgres.catalog.Thing.Kind;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a plan expects of the database as it is before the first statement, as far as its operations tell.
 *
 * <p>What an earlier operation made, took away or renamed is not expected of the database. A table takes its indexes and
 * constraints along, and a column may; so these are looked at until the first operation that does more than add. After a
 * statement of the author's own nothing is certain.
 */
final class Expectations {

    private final String defaultSchema;
    private final List<Expectation> all = new ArrayList<>();
    private final Set<Thing> known = new HashSet<>();
    private final Set<QualifiedName> changedTables = new HashSet<>();
    private boolean onlyAdded = true;
    private boolean certain = true;

    Expectations(String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    List<Expectation> all() {
        return all;
    }

    /** Whether nothing was taken away so far, so that what is there now will be there then. */
    boolean isEarly() {
        return certain && onlyAdded;
    }

    /** Adds what an operation expects, which comes after all that were added; returns how many that are. */
    int add(Operation operation) {
        int before = all.size();
        if (certain) {
            look(operation);
        }
        return all.size() - before;
    }

    private void look(Operation operation) {
        if (operation instanceof CreateSchema create) {
            expect(new Thing(Kind.SCHEMA, QualifiedName.of(create.namespace().name()), ""), false);
        } else if (operation instanceof CreateTable create) {
            makeTable(create.table().name());
        } else if (operation instanceof CreateView create) {
            makeTable(create.view().name());
        } else if (operation instanceof CreateEnum create) {
            expect(thing(Kind.TYPE, create.type().name()), false);
        } else if (operation instanceof CreateType create) {
            expect(thing(Kind.TYPE, create.type().name()), false);
        } else if (operation instanceof AddEnumValue value) {
            expect(thing(Kind.TYPE, value.type()), true);
        } else if (operation instanceof CreateSequence create) {
            expectEarly(thing(Kind.SEQUENCE, create.sequence().name()), false);
        } else if (operation instanceof AddColumn add) {
            expectColumn(add.table(), add.column().name(), false);
        } else if (operation instanceof AddConstraint add) {
            expectConstraint(add.table(), String.valueOf(add.constraint().name()), false);
        } else if (operation instanceof CreateIndex create) {
            expectTable(create.table());
            Thing index = thing(
                    Kind.INDEX,
                    create.table().sibling(String.valueOf(create.index().name())));
            if (create.concurrently()) {
                known.add(index);
            } else {
                expectEarly(index, false);
            }
        } else if (!(operation instanceof SetComment || operation instanceof Require)) {
            lookAtChange(operation);
            onlyAdded = false;
        }
    }

    private void lookAtChange(Operation operation) {
        if (operation instanceof DropTable drop) {
            expectTable(drop.name());
            changedTables.add(drop.name());
        } else if (operation instanceof DropView drop) {
            expectTable(drop.name());
            changedTables.add(drop.name());
        } else if (operation instanceof RenameTable rename) {
            expectTable(rename.from());
            changedTables.add(rename.from());
            makeTable(rename.to());
        } else if (operation instanceof DropColumn drop) {
            expectColumn(drop.table(), drop.column(), true);
        } else if (operation instanceof RenameColumn rename) {
            expectColumn(rename.table(), rename.from(), true);
            expectColumn(rename.table(), rename.to(), false);
        } else if (operation instanceof AlterColumn alter) {
            expectColumn(alter.table(), alter.before().name(), true);
        } else if (operation instanceof DropConstraint drop) {
            expectConstraint(drop.table(), drop.name(), true);
        } else if (operation instanceof DropIndex drop) {
            expectEarly(thing(Kind.INDEX, drop.table().sibling(drop.name())), true);
        } else if (operation instanceof DropEnum drop) {
            expect(thing(Kind.TYPE, drop.name()), true);
        } else if (operation instanceof RenameEnum rename) {
            expect(thing(Kind.TYPE, rename.from()), true);
            expect(thing(Kind.TYPE, rename.to()), false);
        } else if (operation instanceof Execute || operation instanceof RunCode) {
            certain = false;
        }
    }

    private void makeTable(QualifiedName name) {
        expect(thing(Kind.TABLE, name), false);
        changedTables.add(name);
    }

    private void expectTable(QualifiedName name) {
        expect(thing(Kind.TABLE, name), true);
    }

    private void expectColumn(QualifiedName table, String column, boolean there) {
        expectTable(table);
        if (!changedTables.contains(table)) {
            expect(part(Kind.COLUMN, table, column), there);
        }
    }

    private void expectConstraint(QualifiedName table, String name, boolean there) {
        expectTable(table);
        if (onlyAdded && !changedTables.contains(table)) {
            expect(part(Kind.CONSTRAINT, table, name), there);
        }
    }

    private void expectEarly(Thing thing, boolean there) {
        if (onlyAdded) {
            expect(thing, there);
        }
    }

    private void expect(Thing thing, boolean there) {
        if (known.add(thing)) {
            all.add(new Expectation(thing, there));
        }
    }

    private Thing thing(Kind kind, QualifiedName name) {
        return part(kind, name, "");
    }

    private Thing part(Kind kind, QualifiedName name, String part) {
        return new Thing(kind, new QualifiedName(name.schemaOr(defaultSchema), name.name()), part);
    }
}
