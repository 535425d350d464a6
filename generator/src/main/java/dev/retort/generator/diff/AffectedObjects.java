package dev.retort.generator.diff;

import dev.retort.operation.Action;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropEnum;
import dev.retort.operation.DropTable;
import dev.retort.operation.EnumUse;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.postgres.ColumnRebuild;
import dev.retort.schema.ColumnName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ViewUses;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The objects that operations change and that a view may depend on.
 *
 * @param changed the columns, tables, types and primary keys that change, or are created again
 * @param lost those of them that are dropped for good
 */
record AffectedObjects(Set<ObjectAddress> changed, Set<ObjectAddress> lost) {

    private static final PartialVisitor<Boolean> ADDS_PRIMARY_KEY = new PartialVisitor<>() {
        @Override
        public Boolean visit(AddConstraint add) {
            return add.constraint() instanceof PrimaryKey;
        }

        @Override
        protected Boolean visitOther(Operation operation) {
            return false;
        }
    };

    /** An enumerated type that is rebuilt, the composite types that hold it, and the columns of all of them. */
    static AffectedObjects byRebuild(Collection<QualifiedName> types, Collection<EnumUse> uses) {
        AffectedObjects affected = new AffectedObjects(new HashSet<>(), Set.of());
        types.forEach(type -> affected.addRebuild(type, uses));
        return affected;
    }

    static AffectedObjects by(List<Operation> operations) {
        AffectedObjects affected = new AffectedObjects(new HashSet<>(), new HashSet<>());
        EffectVisitor visitor = affected.new EffectVisitor();
        operations.forEach(operation -> operation.accept(visitor));
        operations.forEach(operation -> affected.lost.removeAll(created(operation)));
        return affected;
    }

    /** Whether a view with these dependencies has to be dropped before the operations. */
    boolean isBlockedBy(ViewUses uses) {
        return Stream.of(
                        columns(uses.columns()),
                        uses.relations().stream().map(ObjectAddress::table),
                        uses.types().stream().map(ObjectAddress::type),
                        uses.keys().stream().map(AffectedObjects::primaryKey))
                .flatMap(objects -> objects)
                .anyMatch(changed::contains);
    }

    /** Whether a view with these dependencies cannot be created again after the operations. */
    boolean preventsRecreation(ViewUses uses) {
        return Stream.of(
                        columns(uses.columns()),
                        uses.relations().stream().map(ObjectAddress::table),
                        uses.queryTypes().stream().flatMap(AffectedObjects::typeOrRow),
                        uses.keys().stream().map(AffectedObjects::primaryKey))
                .flatMap(objects -> objects)
                .anyMatch(lost::contains);
    }

    private static Stream<ObjectAddress> columns(List<ColumnName> columns) {
        return columns.stream().map(AffectedObjects::column);
    }

    private static ObjectAddress column(ColumnName column) {
        return ObjectAddress.column(column.table(), column.column());
    }

    /** A query can name the row type of a table. */
    private static Stream<ObjectAddress> typeOrRow(QualifiedName type) {
        return Stream.of(ObjectAddress.type(type), ObjectAddress.table(type));
    }

    /** Returns the address of the one primary key of a table, whatever its name is. */
    private static ObjectAddress primaryKey(QualifiedName table) {
        return ObjectAddress.constraint(table, "primary key");
    }

    private final class EffectVisitor extends PartialVisitor<Void> {

        @Override
        public Void visit(AlterColumn alter) {
            if (retypes(alter) || addsOrDropsExpression(alter)) {
                changed.add(alter.subject());
            }
            return null;
        }

        @Override
        public Void visit(DropColumn drop) {
            changed.add(drop.subject());
            lost.add(drop.subject());
            return null;
        }

        @Override
        public Void visit(DropTable drop) {
            changed.add(drop.subject());
            lost.add(drop.subject());
            return null;
        }

        @Override
        public Void visit(DropEnum drop) {
            lost.add(drop.subject());
            return null;
        }

        @Override
        public Void visit(AlterEnum alter) {
            addRebuild(alter.before().name(), alter.uses());
            alter.attributes().forEach(attribute -> changed.add(ObjectAddress.type(attribute.type())));
            alter.uses().stream()
                    .flatMap(use -> Stream.ofNullable(use.within()))
                    .forEach(type -> changed.add(ObjectAddress.type(type)));
            return null;
        }

        @Override
        public Void visit(DropConstraint drop) {
            if (drop.definition() instanceof PrimaryKey) {
                changed.add(primaryKey(drop.table()));
                lost.add(primaryKey(drop.table()));
            }
            return null;
        }

        @Override
        protected Void visitOther(Operation operation) {
            return null;
        }
    }

    private void addRebuild(QualifiedName type, Collection<EnumUse> uses) {
        changed.add(ObjectAddress.type(type));
        uses.forEach(use -> changed.add(column(use.column())));
    }

    /** Returns the table, column or primary key that the operation creates, if it creates one. */
    private static Set<ObjectAddress> created(Operation operation) {
        if (operation.is(Action.CREATE, Kind.TABLE) || operation.is(Action.ADD, Kind.COLUMN)) {
            return Set.of(operation.subject());
        }
        return operation.accept(ADDS_PRIMARY_KEY)
                ? Set.of(primaryKey(operation.subject().name()))
                : Set.of();
    }

    private static boolean retypes(AlterColumn alter) {
        return ColumnRebuild.isRetyped(alter.before(), alter.after());
    }

    /** A generation expression can be dropped from a column, but not added to one: one direction rebuilds the column. */
    private static boolean addsOrDropsExpression(AlterColumn alter) {
        return (alter.before().generated() == null) != (alter.after().generated() == null);
    }
}
