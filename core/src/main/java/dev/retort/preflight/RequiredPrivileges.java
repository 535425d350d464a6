package dev.retort.preflight;

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
import dev.retort.operation.BackfillRows;
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
import dev.retort.operation.EnumAttribute;
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
import dev.retort.operation.RenameView;
import dev.retort.operation.Require;
import dev.retort.operation.RunCode;
import dev.retort.operation.SetComment;
import dev.retort.operation.ValidateConstraint;
import dev.retort.preflight.Privilege.Kind;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Determines the privileges that each operation requires.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-priv.html">PostgreSQL manual, Privileges</a>
 */
public final class RequiredPrivileges implements OperationVisitor<List<Privilege>> {

    private static final Set<Kind> ON_TABLES = Set.of(Kind.OWN_RELATION, Kind.DROP_RELATION, Kind.REFERENCE, Kind.LOCK);

    /** No single ownership is required: the owner of either type may create or drop a cast. */
    private static final List<Privilege> EITHER_TYPE = List.of();

    private final String defaultSchema;

    public RequiredPrivileges(String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    /** Returns the existing relations that an operation locks. */
    public static List<String> lockedRelations(List<Privilege> privileges) {
        return onTables(privileges).map(Privilege::object).toList();
    }

    static Stream<Privilege> onTables(List<Privilege> privileges) {
        return privileges.stream().filter(privilege -> ON_TABLES.contains(privilege.kind()));
    }

    @Override
    public List<Privilege> visit(CreateSchema operation) {
        return List.of(new Privilege(
                Kind.CREATE_SCHEMAS, QualifiedName.of(operation.namespace().name())));
    }

    @Override
    public List<Privilege> visit(DropSchema operation) {
        return List.of(new Privilege(Kind.OWN_SCHEMA, QualifiedName.of(operation.name())));
    }

    @Override
    public List<Privilege> visit(CreateEnum operation) {
        return List.of(create(operation.type().name()));
    }

    @Override
    public List<Privilege> visit(DropEnum operation) {
        return List.of(type(operation.name()));
    }

    @Override
    public List<Privilege> visit(RenameEnum operation) {
        return List.of(type(operation.from()), create(operation.to()));
    }

    @Override
    public List<Privilege> visit(AddEnumValue operation) {
        return List.of(type(operation.type()));
    }

    @Override
    public List<Privilege> visit(RemoveEnumValue operation) {
        return rebuild(
                operation.type(),
                operation.rebuild().uses(),
                operation.rebuild().attributes());
    }

    @Override
    public List<Privilege> visit(RenameEnumValue operation) {
        return List.of(type(operation.type()));
    }

    @Override
    public List<Privilege> visit(AlterEnum operation) {
        return rebuild(operation.before().name(), operation.uses(), operation.attributes());
    }

    @Override
    public List<Privilege> visit(CreateType operation) {
        return List.of(create(operation.type().name()));
    }

    @Override
    public List<Privilege> visit(DropType operation) {
        return List.of(type(operation.name()));
    }

    @Override
    public List<Privilege> visit(AlterType operation) {
        return operation.isRebuild()
                ? rebuild(operation.before().name(), operation.uses(), List.of())
                : List.of(type(operation.before().name()));
    }

    @Override
    public List<Privilege> visit(CreateCast operation) {
        return EITHER_TYPE;
    }

    @Override
    public List<Privilege> visit(DropCast operation) {
        return EITHER_TYPE;
    }

    @Override
    public List<Privilege> visit(CreateSequence operation) {
        return List.of(create(operation.sequence().name()));
    }

    @Override
    public List<Privilege> visit(DropSequence operation) {
        return List.of(drop(operation.name()));
    }

    @Override
    public List<Privilege> visit(RenameSequence operation) {
        return List.of(own(operation.from()), create(operation.to()));
    }

    @Override
    public List<Privilege> visit(AlterSequence operation) {
        return List.of(own(operation.after().name()));
    }

    @Override
    public List<Privilege> visit(CreateTable operation) {
        return List.of(create(operation.table().name()));
    }

    @Override
    public List<Privilege> visit(DropTable operation) {
        return List.of(drop(operation.name()));
    }

    @Override
    public List<Privilege> visit(RenameTable operation) {
        return List.of(own(operation.from()), create(operation.to()));
    }

    @Override
    public List<Privilege> visit(AlterTableOptions operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Privilege> visit(AddColumn operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Privilege> visit(DropColumn operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Privilege> visit(RenameColumn operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Privilege> visit(AlterColumn operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Privilege> visit(AddConstraint operation) {
        if (operation.constraint() instanceof ForeignKey key) {
            Privilege reference = new Privilege(Kind.REFERENCE, key.referencedTable());
            return key.validated()
                    ? List.of(
                            own(operation.table()),
                            reference,
                            new Privilege(Kind.SEE_OWN_ROWS, operation.table()),
                            new Privilege(Kind.SEE_OWN_ROWS, key.referencedTable()))
                    : List.of(own(operation.table()), reference);
        }
        return operation.constraint() instanceof CheckConstraint
                ? List.of(own(operation.table()))
                : List.of(own(operation.table()), create(operation.table()));
    }

    @Override
    public List<Privilege> visit(DropConstraint operation) {
        return operation.definition() instanceof ForeignKey key
                ? List.of(own(operation.table()), new Privilege(Kind.LOCK, key.referencedTable()))
                : List.of(own(operation.table()));
    }

    @Override
    public List<Privilege> visit(RenameConstraint operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Privilege> visit(CreateIndex operation) {
        return List.of(own(operation.table()), create(operation.table()));
    }

    @Override
    public List<Privilege> visit(DropIndex operation) {
        return List.of(drop(operation.table()));
    }

    @Override
    public List<Privilege> visit(RenameIndex operation) {
        return List.of(own(operation.table()), create(operation.table()));
    }

    @Override
    public List<Privilege> visit(CreateView operation) {
        return List.of(create(operation.view().name()));
    }

    @Override
    public List<Privilege> visit(DropView operation) {
        return List.of(drop(operation.name()));
    }

    @Override
    public List<Privilege> visit(RenameView operation) {
        return List.of(own(operation.from()), create(operation.to()));
    }

    @Override
    public List<Privilege> visit(SetComment operation) {
        QualifiedName name = operation.target().name();
        return switch (operation.target().kind()) {
            case SCHEMA -> List.of(new Privilege(Kind.OWN_SCHEMA, name));
            case TYPE -> List.of(type(name));
            default -> List.of(own(name));
        };
    }

    @Override
    public List<Privilege> visit(Execute operation) {
        return List.of();
    }

    @Override
    public List<Privilege> visit(CreateExtension operation) {
        return List.of();
    }

    @Override
    public List<Privilege> visit(DropExtension operation) {
        return List.of();
    }

    @Override
    public List<Privilege> visit(CreateRoutine operation) {
        return List.of(create(operation.routine().name()));
    }

    @Override
    public List<Privilege> visit(DropRoutine operation) {
        return List.of();
    }

    @Override
    public List<Privilege> visit(AlterRoutine operation) {
        return List.of();
    }

    @Override
    public List<Privilege> visit(CreateTrigger operation) {
        return List.of();
    }

    @Override
    public List<Privilege> visit(DropTrigger operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Privilege> visit(CreatePolicy operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Privilege> visit(AlterPolicy operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Privilege> visit(DropPolicy operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Privilege> visit(AlterRowSecurity operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Privilege> visit(AddExclusion operation) {
        return List.of(own(operation.table()), create(operation.table()));
    }

    @Override
    public List<Privilege> visit(DropExclusion operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Privilege> visit(ValidateConstraint operation) {
        return List.of(own(operation.table()));
    }

    @Override
    public List<Privilege> visit(InsertRows operation) {
        return List.of();
    }

    @Override
    public List<Privilege> visit(BackfillRows operation) {
        return List.of(new Privilege(Kind.SEE_ROWS, operation.table()));
    }

    @Override
    public List<Privilege> visit(Require operation) {
        return List.of();
    }

    @Override
    public List<Privilege> visit(RunCode operation) {
        return List.of();
    }

    @Override
    public List<Privilege> visit(Irreversible operation) {
        return List.of();
    }

    private List<Privilege> rebuild(QualifiedName type, List<EnumUse> uses, List<EnumAttribute> attributes) {
        List<Privilege> privileges = new ArrayList<>(List.of(type(type), create(type)));
        uses.forEach(use -> privileges.add(own(use.column().table())));
        attributes.forEach(attribute -> privileges.add(type(attribute.type())));
        return privileges;
    }

    private Privilege create(QualifiedName name) {
        return createIn(name.schemaOr(defaultSchema));
    }

    public static Privilege createIn(String schema) {
        return new Privilege(Kind.CREATE_IN_SCHEMA, QualifiedName.of(schema));
    }

    private static Privilege own(QualifiedName relation) {
        return new Privilege(Kind.OWN_RELATION, relation);
    }

    /** Returns the privilege to drop a relation, which the owner of its schema has, too. */
    private static Privilege drop(QualifiedName relation) {
        return new Privilege(Kind.DROP_RELATION, relation);
    }

    private static Privilege type(QualifiedName name) {
        return new Privilege(Kind.OWN_TYPE, name);
    }
}
