package dev.retort.postgres.unmanaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AlterEnum;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropEnum;
import dev.retort.operation.DropExclusion;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropRoutine;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropTrigger;
import dev.retort.operation.DropView;
import dev.retort.operation.EnumUse;
import dev.retort.operation.Execute;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RunCode;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.unmanaged.DependencyTracker.Change;
import dev.retort.postgres.unmanaged.DependencyTracker.Target;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DependencyTrackerTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final QualifiedName MEMBERS = QualifiedName.of("members");
    private static final QualifiedName MAILS = QualifiedName.of("mails");
    private static final Dependent VIEW =
            new Dependent("pg_rewrite", List.of(MAILS), "_RETURN", List.of(), null, "mails");
    private static final QualifiedName F = QualifiedName.of("f");
    private static final ObjectAddress A_AS_B = ObjectAddress.cast(DataType.parse("a"), DataType.parse("b"));
    private static final Operation DROP = new DropColumn(USERS, "mail", null);

    @Test
    void viewThatIsDroppedBeforeIsOutOfTheWay() {
        DependencyTracker tracker = along(new DropView(MAILS, false, null), DROP);
        assertThat(tracker.isHandled(1, VIEW)).isTrue();
    }

    @Test
    void viewThatIsDroppedAfterwardsIsInTheWay() {
        DependencyTracker tracker = along(DROP, new DropView(MAILS, false, null));
        assertThat(tracker.isHandled(0, VIEW)).isFalse();
    }

    @Test
    void viewThatIsBackIsInTheWayAgain() {
        DependencyTracker tracker =
                along(new DropView(MAILS, false, null), new CreateView(View.of(MAILS, false, "SELECT 1")), DROP);
        assertThat(tracker.isHandled(2, VIEW)).isFalse();
    }

    @Test
    void viewThatIsDroppedAgainIsOutOfTheWay() {
        Operation drop = new DropView(MAILS, false, null);
        DependencyTracker tracker =
                along(drop, DROP, new CreateView(View.of(MAILS, false, "SELECT 1")), DROP, drop, DROP);
        assertThat(List.of(1, 3, 5))
                .filteredOn(place -> tracker.isHandled(place, VIEW))
                .containsExactly(1, 5);
    }

    @Test
    void columnOfARecreatedViewHasAnotherType() {
        Dependent column = new Dependent("pg_class", List.of(MAILS), "state", List.of(), null, "mails.state");
        DependencyTracker tracker =
                along(new DropView(MAILS, false, null), new CreateView(View.of(MAILS, false, "SELECT 1")), DROP);
        assertThat(tracker.isHandled(2, column)).isTrue();
    }

    @Test
    void objectThatIsMovedIsOutOfItsSchema() {
        QualifiedName moved = new QualifiedName("old", "users");
        DependencyTracker tracker = along(new RenameTable(moved, USERS), new DropSchema("old", null));
        assertThat(tracker.isHandled(1, new Dependent("pg_class", List.of(moved), "users", List.of(), null, "")))
                .isTrue();
        assertThat(tracker.isHandled(1, new Dependent("pg_policy", List.of(moved), "p", List.of(), null, "")))
                .isFalse();
    }

    @Test
    void routineOfAnotherSchemaIsNotGone() {
        Dependent routine = new Dependent(
                "pg_proc", List.of(new QualifiedName("other", "f")), null, List.of(), null, "other.f(integer)");
        assertThat(along(new DropRoutine(F, false, List.of(), null), DROP).isHandled(1, routine))
                .isFalse();
    }

    @Test
    void rebuildOfATypeHandlesItsColumnsForItselfOnly() {
        Dependent column = new Dependent("pg_class", List.of(USERS), "state", List.of(), null, "users.state");
        EnumType type = new EnumType(QualifiedName.of("state"), List.of("a", "b"), null);
        EnumUse use = new EnumUse(new ColumnName(USERS, "state"), false, null);
        DependencyTracker tracker =
                along(new AlterEnum(type, type, List.of(use), List.of()), new DropEnum(type.name(), null));
        assertThat(tracker.isHandled(0, column)).isTrue();
        assertThat(tracker.isHandled(1, column)).isFalse();
    }

    @Test
    void dependentsOfAnExclusionConstraintBlockItsDrop() {
        assertThat(along(new DropExclusion(USERS, "once", null)).targets())
                .containsExactly(new Target(0, Change.DROP, ObjectAddress.constraint(USERS, "once")));
    }

    @Test
    void tracksAPlanOfManyDrops() {
        List<Operation> drops = IntStream.range(0, 30_000)
                .<Operation>mapToObj(i -> new DropTable(QualifiedName.of("t" + i), null))
                .toList();
        DependencyTracker tracker = DependencyTracker.of(drops, new ServerVersion(180000));
        Dependent first = new Dependent("pg_constraint", List.of(QualifiedName.of("t0")), "k", List.of(), null, "");
        assertThat(tracker.targets()).hasSize(30_000);
        assertThat(tracker.isHandled(0, first)).isFalse();
        assertThat(tracker.isHandled(29_999, first)).isTrue();
    }

    @Test
    void statementThatMentionsItHasSeenToIt() {
        assertThat(along(new Execute("DROP VIEW Mails CASCADE", false), DROP).isHandled(1, VIEW))
                .isTrue();
        assertThat(along(new Execute("DROP VIEW letters", false), DROP).isHandled(1, VIEW))
                .isFalse();
    }

    @Test
    void statementWithALetterOfANameHasNotSeenToIt() {
        Dependent policy = new Dependent("pg_policy", List.of(USERS), "p", List.of(), null, "p on public.users");
        assertThat(along(new Execute("set local application_name = 'nightly'", false), DROP)
                        .isHandled(1, policy))
                .isFalse();
        assertThat(along(new Execute("drop policy p on users", false), DROP).isHandled(1, policy))
                .isTrue();
        assertThat(along(new RunCode("drops policy p", false, connection -> {}), DROP)
                        .isHandled(1, policy))
                .isTrue();
    }

    @Test
    void objectWithASignatureIsMentionedByItsName() {
        Dependent function =
                new Dependent("pg_proc", List.of(), null, List.of(), null, "\"My shop\".\"Size.of\"(users)");
        Dependent cast = new Dependent("pg_cast", List.of(), null, List.of(), A_AS_B, "(a AS b)");
        DependencyTracker tracker = along(
                new Execute("drop function \"My shop\".\"Size.of\"(users)", false),
                new Execute("do $$ begin execute ''; end $$", false),
                DROP);
        assertThat(tracker.isHandled(2, function)).isTrue();
        assertThat(tracker.isHandled(2, cast)).isFalse();
        assertThat(tracker.isHandled(2, VIEW)).isFalse();
    }

    @Test
    void onlyAnObjectOfTheSameKindIsGoneWithATriggerAFunctionOrAConstraint() {
        DependencyTracker tracker = along(
                new DropTrigger(USERS, "p", null),
                new DropRoutine(F, false, List.of(), null),
                new DropConstraint(USERS, "c", null),
                DROP);
        assertThat(tracker.isHandled(3, ofUsers("pg_trigger", "p"))).isTrue();
        assertThat(tracker.isHandled(3, ofUsers("pg_policy", "p"))).isFalse();
        assertThat(tracker.isHandled(
                        3, new Dependent("pg_proc", List.of(F), null, List.of(), null, "public.f(integer)")))
                .isTrue();
        assertThat(tracker.isHandled(3, ofUsers("pg_policy", "f"))).isFalse();
        assertThat(tracker.isHandled(3, ofUsers("pg_constraint", "c"))).isTrue();
        assertThat(tracker.isHandled(3, ofUsers("pg_policy", "c"))).isFalse();
    }

    private static Dependent ofUsers(String catalog, String name) {
        return new Dependent(catalog, List.of(USERS), name, List.of(), null, name + " on public.users");
    }

    @Test
    void whatIsRenamedIsLookedForUnderItsOldName() {
        DependencyTracker tracker = along(
                new RenameTable(USERS, MEMBERS),
                new RenameColumn(MEMBERS, "mail", "email"),
                new DropColumn(MEMBERS, "email", null));
        assertThat(tracker.targets())
                .containsExactly(
                        new Target(1, Change.RENAME, ObjectAddress.column(USERS, "mail")),
                        new Target(2, Change.DROP, ObjectAddress.column(USERS, "mail")));
        assertThat(tracker.change(2)).isEqualTo("dropping members.email");
        assertThat(tracker.isAfterRename(2)).isTrue();
    }

    @Test
    void constraintAndIndexThatAreRenamedAreLookedForUnderTheirOldNames() {
        Dependent key =
                new Dependent("pg_constraint", List.of(USERS), "users_fk", List.of(), null, "users_fk on users");
        DependencyTracker tracker = along(
                new RenameTable(USERS, MEMBERS),
                new RenameConstraint(MEMBERS, "users_fk", "members_fk"),
                new RenameConstraint(MEMBERS, "users_key", "members_key"),
                new RenameIndex(MEMBERS, "users_idx", "members_idx"),
                new DropConstraint(MEMBERS, "members_fk", null),
                new DropConstraint(MEMBERS, "members_key", null),
                new DropIndex(MEMBERS, "members_idx", null));
        assertThat(tracker.targets())
                .containsExactly(
                        new Target(4, Change.DROP, ObjectAddress.constraint(USERS, "users_fk")),
                        new Target(5, Change.DROP, ObjectAddress.constraint(USERS, "users_key")),
                        new Target(6, Change.DROP, ObjectAddress.index(USERS, "users_idx")));
        assertThat(tracker.isHandled(5, key)).isTrue();
    }

    @Test
    void tableUnderANameThatAnotherHadBeforeIsNew() {
        assertThat(along(new RenameTable(USERS, MEMBERS), new DropTable(USERS, null))
                        .targets())
                .isEmpty();
    }

    @Test
    void typeThatIsRenamedAndMadeAnewIsLookedForUnderItsOldName() {
        EnumType before = new EnumType(QualifiedName.of("state"), List.of("a", "b"), null);
        EnumType after = new EnumType(QualifiedName.of("state"), List.of("a"), null);
        EnumUse use = new EnumUse(new ColumnName(MEMBERS, "state"), false, null);
        DependencyTracker tracker = along(
                new RenameEnum(QualifiedName.of("status"), QualifiedName.of("state")),
                new RenameTable(USERS, MEMBERS),
                new RenameColumn(MEMBERS, "status", "state"),
                new AlterEnum(before, after, List.of(use), List.of()));
        assertThat(tracker.targets())
                .containsExactly(
                        new Target(2, Change.RENAME, ObjectAddress.column(USERS, "status")),
                        new Target(3, Change.DROP, ObjectAddress.type(QualifiedName.of("status"))),
                        new Target(3, Change.RETYPE, ObjectAddress.column(USERS, "status")));
    }

    private static DependencyTracker along(Operation... operations) {
        return DependencyTracker.of(List.of(operations), new ServerVersion(180000));
    }
}
