package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import dev.retort.schema.ViewUses;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewDiffTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final View MAILS = view("mails", List.of("mail"), USERS);
    private static final View LOUD = view("loud_mails", List.of(), QualifiedName.of("mails"));
    private static final View NAMES = view("names", List.of("name"), USERS);

    @Test
    void dropsThoseAboveFirstAndMakesThemLast() {
        assertThat(around(retyped("mail")))
                .containsExactly(drop(LOUD), drop(MAILS), new CreateView(MAILS), new CreateView(LOUD));
    }

    @Test
    void leavesAloneWhatReadsOtherColumns() {
        assertThat(around(retyped("name"))).containsExactly(drop(NAMES), new CreateView(NAMES));
    }

    @Test
    void leavesAloneWhatAChangeWithoutAnotherTypeDoesNotConcern() {
        Column column = Column.of("mail", DataType.parse("text"));
        assertThat(around(new AlterColumn(USERS, column, column.withDefault("''"))))
                .isEmpty();
    }

    @Test
    void leavesWhatReadsSomethingThatGoesForGood() {
        assertThat(around(new DropColumn(USERS, "mail", null))).isEmpty();
        assertThat(around(new DropTable(USERS, null))).isEmpty();
    }

    @Test
    void makesAgainWhatReadsAColumnThatIsMadeAnew() {
        assertThat(around(
                        new DropColumn(USERS, "name", null),
                        new AddColumn(USERS, Column.of("name", DataType.parse("text")))))
                .containsExactly(drop(NAMES), new CreateView(NAMES));
    }

    @Test
    void givesOneThatIsWantedOtherwiseItsNewQueryAndMakesThoseAboveAgain() {
        View wanted = MAILS.withDefinition("SELECT lower(mail) AS mail FROM users");
        assertThat(new ViewDiff(List.of(MAILS, LOUD, NAMES), List.of(wanted), List.of()).around(List.of()))
                .containsExactly(drop(LOUD), drop(MAILS), new CreateView(wanted), new CreateView(LOUD));
    }

    private static List<Operation> around(Operation... operations) {
        return new ViewDiff(List.of(MAILS, LOUD, NAMES), List.of(), List.of()).around(Arrays.asList(operations));
    }

    private static AlterColumn retyped(String column) {
        Column before = Column.of(column, DataType.parse("integer"));
        return new AlterColumn(USERS, before, before.withType(DataType.parse("bigint")));
    }

    private static DropView drop(View view) {
        return new DropView(view.name(), false, view);
    }

    private static View view(String name, List<String> columns, QualifiedName relation) {
        return View.of(QualifiedName.of(name), false, "SELECT * FROM " + relation)
                .withUses(new ViewUses(
                        columns.stream()
                                .map(column -> new ColumnName(relation, column))
                                .toList(),
                        List.of(relation),
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
