package dev.retort.preflight;

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
import dev.retort.operation.BackfillRows;
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
import dev.retort.operation.EnumUse;
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
import dev.retort.operation.Require;
import dev.retort.operation.RunCode;
import dev.retort.operation.SetComment;
import dev.retort.operation.ValidateConstraint;
import dev.retort.preflight.Right.Kind;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rights that each operation needs.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-priv.html">PostgreSQL manual, Privileges</a>
 */
public final class Rights implements OperationVisitor<List<Right>> {

    private static final Set<Kind> ON_TABLES = Set.of(Kind.OWN_RELATION, Kind.DROP_RELATION, Kind.REFERENCE, Kind.LOCK);

    /** A cast belongs to whoever owns one of its two types: neither is needed. */
    private static final List<Right> EITHER_TYPE = List.of();

    private final String defaultSchema;

    public Rights(String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    /** The relations that an operation locks, of those that are there before it. */
    public static List<String> lockedRelations(List<Right> rights) {
        return rights.stream()
                .filter(right -> ON_TABLES.contains(right.kind()))
                .map(Right::object)
                .toList();
    }

    @Override
    public List<Right> visit(CreateSchema operation) {
        return List.of(new Right(
                Kind.CREATE_SCHEMAS, QualifiedName.of(operation.namespace().name())));
    }

    @Override
    public List<Right> visit(DropSchema operation) {
        return List.of(new Right(Kind.OWN_SCHEMA, QualifiedName.of(operation.name())));
    }

    @Override
    public List<Right> visit(CreateEnum operation) {
        return List.of(create(operation.type().name()));
    }

    @Override
    public List<Right> visit(DropEnum operation) {
        return List.of(type(operation.name()));
    }

    @Override
    public List<Right> visit(RenameEnum operation) {
        return List.of(type(operation.from()), create(operation.to()));
    }

    @Override
    public List<Right> visit(AddEnumValue operation) {
        return List.of(type(operation.type()));
    }

    @Override
    public List<Right> visit(RemoveEnumValue operation) {
        return rebuild(operation.type(), operation.rebuild().uses());
    }

    @Override
    public List<Right> visit(RenameEnumValue operation) {
        return List.of(type(operation.type()));
    }

    @Override
    public List<Right> visit(AlterEnum operation) {
        return rebuild(operation.before().name(), operation.uses());
    }

    @Override
    public List<Right> visit(CreateType operation) {
        return List.of(create(operation.type().name()));
    }

    @Override
    public List<Right> visit(DropType operation) {
        return List.of(type(operation.name()));
    }

    @Override
    public List<Right> visit(AlterType operation) {
        return operation.isRebuild()
                ? rebuild(operation.before().name(), operation.uses())
                : List.of(type(operation.before().name()));
    }

    @Override
    public List<Right> visit(CreateCast operation) {
        return EITHER_TYPE;
    }

    @Override
    public List<Right> visit(DropCast operation) {
        return EITHER_TYPE;
    }

    @Override
    public List<Right> visit(CreateSequence operation) {
        return List.of(create(operation.sequence().name()));
    }

    @Override
    public List<Right> visit(DropSequence operation) {
        return List.of(drop(operation.name()));
    }

    @Override
    public List<Right> visit(RenameSequence operation) {
        return List.of(own(operation.from()), create(operation.to()));
    }

    @Override
    public List<Right> visit(AlterSequence operation) {
        return List.of(own(operation.after().name()));
    }

    @Override
    public List<Right> visit(CreateTable operation) {
        return List.of(create(operation.table().name()));
    }

    @Override
    public List<Right> visit(DropTable operation) {
        return List.of(drop(operation.name()));
    }

    @Override
    public List<Right> visit(RenameTable operation) {
        return List.of(own(operation.from()), create(operation.to()));
    }

    @Override
    public List<Right> visit(AlterTableOptions operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Right> visit(AddColumn operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Right> visit(DropColumn operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Right> visit(RenameColumn operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Right> visit(AlterColumn operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Right> visit(AddConstraint operation) {
        if (operation.constraint() instanceof ForeignKey key) {
            return List.of(own(operation.table()), new Right(Kind.REFERENCE, key.referencedTable()));
        }
        return operation.constraint() instanceof CheckConstraint
                ? List.of(own(operation.table()))
                : List.of(own(operation.table()), create(operation.table()));
    }

    @Override
    public List<Right> visit(DropConstraint operation) {
        return operation.definition() instanceof ForeignKey key
                ? List.of(own(operation.table()), new Right(Kind.LOCK, key.referencedTable()))
                : List.of(own(operation.table()));
    }

    @Override
    public List<Right> visit(RenameConstraint operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Right> visit(CreateIndex operation) {
        return List.of(own(operation.table()), create(operation.table()));
    }

    @Override
    public List<Right> visit(DropIndex operation) {
        return List.of(drop(operation.table()));
    }

    @Override
    public List<Right> visit(RenameIndex operation) {
        return List.of(own(operation.table()), create(operation.table()));
    }

    @Override
    public List<Right> visit(CreateView operation) {
        return List.of(create(operation.view().name()));
    }

    @Override
    public List<Right> visit(DropView operation) {
        return List.of(drop(operation.name()));
    }

    @Override
    public List<Right> visit(SetComment operation) {
        QualifiedName name = operation.target().name();
        return switch (operation.target().kind()) {
            case SCHEMA -> List.of(new Right(Kind.OWN_SCHEMA, name));
            case TYPE -> List.of(type(name));
            case TABLE, COLUMN, CONSTRAINT, INDEX, SEQUENCE -> List.of(own(name));
        };
    }

    @Override
    public List<Right> visit(Execute operation) {
        return List.of();
    }

    @Override
    public List<Right> visit(CreateExtension operation) {
        return List.of();
    }

    @Override
    public List<Right> visit(DropExtension operation) {
        return List.of();
    }

    @Override
    public List<Right> visit(CreateRoutine operation) {
        return List.of(create(operation.routine().name()));
    }

    @Override
    public List<Right> visit(DropRoutine operation) {
        return List.of();
    }

    @Override
    public List<Right> visit(AlterRoutine operation) {
        return List.of();
    }

    @Override
    public List<Right> visit(CreateTrigger operation) {
        return List.of();
    }

    @Override
    public List<Right> visit(DropTrigger operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Right> visit(AddExclusion operation) {
        return List.of(own(operation.table()), create(operation.table()));
    }

    @Override
    public List<Right> visit(DropExclusion operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Right> visit(ValidateConstraint operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Right> visit(InsertRows operation) {
        return List.of();
    }

    @Override
    public List<Right> visit(BackfillRows operation) {
        return List.of();
    }

    @Override
    public List<Right> visit(Require operation) {
        return List.of();
    }

    @Override
    public List<Right> visit(RunCode operation) {
        return List.of();
    }

    @Override
    public List<Right> visit(Irreversible operation) {
        return List.of();
    }

    private List<Right> rebuild(QualifiedName type, List<EnumUse> uses) {
        List<Right> rights = new ArrayList<>(List.of(type(type), create(type)));
        uses.forEach(use -> rights.add(own(use.column().table())));
        return rights;
    }

    private Right create(QualifiedName name) {
        return createIn(name.schemaOr(defaultSchema));
    }

    public static Right createIn(String schema) {
        return new Right(Kind.CREATE_IN_SCHEMA, QualifiedName.of(schema));
    }

    private static Right own(QualifiedName relation) {
        return new Right(Kind.OWN_RELATION, relation);
    }

    /** The owner of its schema may drop what is another's. */
    private static Right drop(QualifiedName relation) {
        return new Right(Kind.DROP_RELATION, relation);
    }

    private static Right type(QualifiedName name) {
        return new Right(Kind.OWN_TYPE, name);
    }
}
