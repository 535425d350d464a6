package dev.retort.generator.diff;

import dev.retort.operation.Action;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RenameSequence;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that operations create or drop. PostgreSQL keeps the names of relations and those of types in a name space
 * each; a table has a name in both, because its row type is called like the table.
 *
 * @param relations tables, sequences, and indexes with those of primary keys and unique constraints
 * @param rowTypes the types that PostgreSQL creates with tables
 * @param types enumerated and composite types
 * @param columns the columns of tables that stay
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-type.html">PostgreSQL manual, pg_type</a>
 */
record ClaimedNames(
        Set<QualifiedName> relations,
        Set<QualifiedName> rowTypes,
        Set<QualifiedName> types,
        Set<ObjectAddress> columns) {

    /** The names that these operations create. */
    static ClaimedNames created(Collection<Operation> operations) {
        ClaimedNames names = empty();
        CreationVisitor visitor = names.new CreationVisitor();
        operations.forEach(operation -> operation.accept(visitor));
        return names;
    }

    /** The names that the operation drops. */
    static ClaimedNames dropped(Operation operation) {
        ClaimedNames names = empty();
        operation.accept(names.new DropVisitor());
        return names;
    }

    private static ClaimedNames empty() {
        return new ClaimedNames(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    /** Whether one of these names is also among the others. */
    boolean collideWith(ClaimedNames others) {
        return intersect(relations, others.relations)
                || intersect(columns, others.columns)
                || collideWithTypes(others)
                || intersect(types, others.rowTypes);
    }

    /** Whether one of these names is among the other enumerated and composite types. */
    boolean collideWithTypes(ClaimedNames others) {
        return intersect(types, others.types) || intersect(rowTypes, others.types);
    }

    private static boolean intersect(Set<?> first, Set<?> second) {
        return !Collections.disjoint(first, second);
    }

    private final class CreationVisitor extends PartialVisitor<Void> {

        @Override
        public Void visit(CreateTable create) {
            addTable(create.table());
            return null;
        }

        @Override
        public Void visit(AddColumn add) {
            columns.add(add.subject());
            addIdentity(add.table(), add.column());
            return null;
        }

        @Override
        public Void visit(AlterColumn alter) {
            if (alter.before().identity() == null) {
                addIdentity(alter.table(), alter.after());
            }
            return null;
        }

        /** A difference renames only the sequence of an identity column that is dropped afterwards. */
        @Override
        public Void visit(RenameSequence rename) {
            return null;
        }

        @Override
        protected Void visitOther(Operation operation) {
            if (operation.action() == Action.CREATE
                    || operation.action() == Action.ADD
                    || operation.action() == Action.RENAME) {
                addObject(operation.result());
            }
            return null;
        }
    }

    private final class DropVisitor extends PartialVisitor<Void> {

        @Override
        public Void visit(DropTable drop) {
            if (drop.definition() == null) {
                addRelation(drop.name());
            } else {
                addTable(drop.definition());
            }
            return null;
        }

        @Override
        public Void visit(DropColumn drop) {
            columns.add(drop.subject());
            if (drop.definition() != null) {
                addIdentity(drop.table(), drop.definition());
            }
            return null;
        }

        @Override
        protected Void visitOther(Operation operation) {
            if (operation.action() == Action.DROP) {
                addObject(operation.subject());
            }
            return null;
        }
    }

    private void addObject(ObjectAddress object) {
        switch (object.kind()) {
            case TABLE -> addRelation(object.name());
            case SEQUENCE -> relations.add(object.name());
            case INDEX, CONSTRAINT -> relations.add(object.name().sibling(object.requiredPart()));
            case TYPE -> types.add(object.name());
            default -> {}
        }
    }

    private void addTable(Table table) {
        QualifiedName name = table.name();
        addRelation(name);
        table.constraints().stream()
                .filter(constraint -> constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint)
                .forEach(constraint -> relations.add(name.sibling(nameOf(name, constraint))));
        for (Index index : table.indexes()) {
            if (index.name() != null) {
                relations.add(name.sibling(index.name()));
            }
        }
        table.columns().forEach(column -> addIdentity(name, column));
    }

    private static String nameOf(QualifiedName table, Constraint constraint) {
        String name = constraint.name();
        return name == null ? ConventionalName.of(table, constraint, List.of()) : name;
    }

    private void addRelation(QualifiedName table) {
        relations.add(table);
        rowTypes.add(table);
    }

    private void addIdentity(QualifiedName table, Column column) {
        if (column.identity() != null) {
            relations.add(table.sibling(ConventionalName.sequence(table, column.name())));
        }
    }
}
