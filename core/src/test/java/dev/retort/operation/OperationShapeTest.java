package dev.retort.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every operation has an action and a subject, and its inverse has the opposite action. */
class OperationShapeTest {

    @Test
    void namesTheActionInTheClassName() {
        assertThat(EveryOperation.all()).allSatisfy(operation -> {
            String name = operation.getClass().getSimpleName();
            switch (operation.action()) {
                case CREATE -> assertThat(name).startsWith("Create");
                case ADD -> assertThat(name).startsWith("Add");
                case ALTER -> assertThat(name).startsWith("Alter");
                case RENAME -> assertThat(name).startsWith("Rename");
                case DROP -> assertThat(name).matches("(Drop|Remove).+");
                default -> assertThat(name).doesNotMatch("(Create|Add|Alter|Rename|Drop|Remove)[A-Z].*");
            }
        });
    }

    @Test
    void invertsTheActionOnTheSameObject() {
        assertThat(EveryOperation.all().filter(operation -> operation.action() != Action.RUN))
                .allSatisfy(operation -> {
                    Operation inverse;
                    try {
                        inverse = operation.inverse();
                    } catch (IrreversibleException e) {
                        return;
                    }
                    assertThat(inverse.subject()).isEqualTo(operation.result());
                    assertThat(inverse.result()).isEqualTo(operation.subject());
                    assertThat(inverse.action().creates()).isEqualTo(operation.action() == Action.DROP);
                });
    }

    @Test
    void movesTheAddressOfARenameAlone() {
        assertThat(EveryOperation.all().filter(operation -> operation.action() != Action.RENAME))
                .allSatisfy(operation -> assertThat(operation.result()).isEqualTo(operation.subject()));
    }

    @Test
    void namesObjectsForPeople() {
        QualifiedName users = QualifiedName.of("users");

        assertThat(ObjectAddress.column(users, "mail")).hasToString("column users.mail");
        assertThat(ObjectAddress.view(users, true)).hasToString("materialized view users");
        assertThat(ObjectAddress.routine(users, List.of("a int", "b text")))
                .hasToString("routine users(a int, b text)");
    }
}
