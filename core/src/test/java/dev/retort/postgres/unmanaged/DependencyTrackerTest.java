package dev.retort.postgres.unmanaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AlterEnum;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropIndex;
import dev.retort.operation.DropRoutine;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropTrigger;
import dev.retort.operation.DropView;
import dev.retort.operation.EnumUse;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RunCode;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.unmanaged.DependencyTracker.Dependent;
import dev.retort.postgres.unmanaged.DependencyTracker.Target;
import dev.retort.schema.ColumnName;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyTrackerTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final QualifiedName MEMBERS = QualifiedName.of("members");
    private static final QualifiedName MAILS = QualifiedName.of("mails");
    private static final Dependent VIEW = new Dependent("pg_rewrite", MAILS, "_RETURN", List.of(), null, "mails");
    private static final Operation DROP = new DropColumn(USERS, "mail", null);

    @Test
    void viewThatIsDroppedBeforeIsOutOfTheWay() {
        DependencyTracker path = along(new DropView(MAILS, false, null), DROP);
        assertThat(path.hasSeenTo(1, VIEW)).isTrue();
    }

    @Test
    void viewThatIsDroppedAfterwardsIsInTheWay() {
        DependencyTracker path = along(DROP, new DropView(MAILS, false, null));
        assertThat(path.hasSeenTo(0, VIEW)).isFalse();
    }

    @Test
    void viewThatIsBackIsInTheWayAgain() {
        DependencyTracker path =
                along(new DropView(MAILS, false, null), new CreateView(View.of(MAILS, false, "SELECT 1")), DROP);
        assertThat(path.hasSeenTo(2, VIEW)).isFalse();
    }

    @Test
    void statementThatMentionsItHasSeenToIt() {
        assertThat(along(new Execute("DROP VIEW Mails CASCADE", false), DROP).hasSeenTo(1, VIEW))
                .isTrue();
        assertThat(along(new Execute("DROP VIEW letters", false), DROP).hasSeenTo(1, VIEW))
                .isFalse();
    }

    @Test
    void statementWithALetterOfANameHasNotSeenToIt() {
        Dependent policy = new Dependent("pg_policy", USERS, "p", List.of(), null, "p on public.users");
        assertThat(along(new Execute("set local application_name = 'nightly'", false), DROP)
                        .hasSeenTo(1, policy))
                .isFalse();
        assertThat(along(new Execute("drop policy p on users", false), DROP).hasSeenTo(1, policy))
                .isTrue();
        assertThat(along(new RunCode("drops policy p", false, connection -> {}), DROP)
                        .hasSeenTo(1, policy))
                .isTrue();
    }

    @Test
    void objectWithASignatureIsMentionedByItsName() {
        Dependent function = new Dependent("pg_proc", null, null, List.of(), null, "\"My shop\".\"Size.of\"(users)");
        Dependent cast = new Dependent("pg_cast", null, null, List.of(), "a as b", "(a AS b)");
        DependencyTracker path = along(
                new Execute("drop function \"My shop\".\"Size.of\"(users)", false),
                new Execute("do $$ begin execute ''; end $$", false),
                DROP);
        assertThat(path.hasSeenTo(2, function)).isTrue();
        assertThat(path.hasSeenTo(2, cast)).isFalse();
        assertThat(path.hasSeenTo(2, VIEW)).isFalse();
    }

    @Test
    void onlyAnObjectOfTheSameKindIsGoneWithATriggerAFunctionOrAConstraint() {
        DependencyTracker path = along(
                new DropTrigger(USERS, "p", null),
                new DropRoutine(QualifiedName.of("f"), false, List.of(), null),
                new DropConstraint(USERS, "c", null),
                DROP);
        assertThat(path.hasSeenTo(3, ofUsers("pg_trigger", "p"))).isTrue();
        assertThat(path.hasSeenTo(3, ofUsers("pg_policy", "p"))).isFalse();
        assertThat(path.hasSeenTo(3, new Dependent("pg_proc", null, null, List.of(), null, "public.f(integer)")))
                .isTrue();
        assertThat(path.hasSeenTo(3, ofUsers("pg_policy", "f"))).isFalse();
        assertThat(path.hasSeenTo(3, ofUsers("pg_constraint", "c"))).isTrue();
        assertThat(path.hasSeenTo(3, ofUsers("pg_policy", "c"))).isFalse();
    }

    private static Dependent ofUsers(String catalog, String name) {
        return new Dependent(catalog, USERS, name, List.of(), null, name + " on public.users");
    }

    @Test
    void whatIsRenamedIsLookedForUnderItsOldName() {
        DependencyTracker path = along(
                new RenameTable(USERS, MEMBERS),
                new RenameColumn(MEMBERS, "mail", "email"),
                new DropColumn(MEMBERS, "email", null));
        assertThat(path.targets())
                .containsExactly(
                        new Target(1, "rename", "column", USERS, "mail"),
                        new Target(2, "drop", "column", USERS, "mail"));
        assertThat(path.change(2)).isEqualTo("dropping members.email");
        assertThat(path.isAfterRename(2)).isTrue();
    }

    @Test
    void constraintAndIndexThatAreRenamedAreLookedForUnderTheirOldNames() {
        Dependent key = new Dependent("pg_constraint", USERS, "users_fk", List.of(), null, "users_fk on users");
        DependencyTracker path = along(
                new RenameTable(USERS, MEMBERS),
                new RenameConstraint(MEMBERS, "users_fk", "members_fk"),
                new RenameConstraint(MEMBERS, "users_key", "members_key"),
                new RenameIndex(MEMBERS, "users_idx", "members_idx"),
                new DropConstraint(MEMBERS, "members_fk", null),
                new DropConstraint(MEMBERS, "members_key", null),
                new DropIndex(MEMBERS, "members_idx", null));
        assertThat(path.targets())
                .containsExactly(
                        new Target(4, "drop", "constraint", USERS, "users_fk"),
                        new Target(5, "drop", "constraint", USERS, "users_key"),
                        new Target(6, "drop", "relation", QualifiedName.of("users_idx"), null));
        assertThat(path.hasSeenTo(5, key)).isTrue();
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
        DependencyTracker path = along(
                new RenameEnum(QualifiedName.of("status"), QualifiedName.of("state")),
                new RenameTable(USERS, MEMBERS),
                new RenameColumn(MEMBERS, "status", "state"),
                new AlterEnum(before, after, List.of(use), List.of()));
        assertThat(path.targets())
                .containsExactly(
                        new Target(2, "rename", "column", USERS, "status"),
                        new Target(3, "drop", "type", QualifiedName.of("status"), null),
                        new Target(3, "retype", "column", USERS, "status"));
    }

    private static DependencyTracker along(Operation... operations) {
        return DependencyTracker.along(List.of(operations), new ServerVersion(180000));
    }
}
