package dev.retort.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenOperationTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final Table TABLE = Table.of(USERS, List.of(Column.of("id", DataType.parse("bigint"))));

    @Test
    void newTableLeavesTheNamesOutThatPostgresqlGives() {
        Table named = TABLE.withPrimaryKey(PrimaryKey.of("users_pkey", List.of("id")))
                .withUniques(List.of(UniqueConstraint.of("users_id_key", List.of("id"))));

        Table nameless = TABLE.withPrimaryKey(PrimaryKey.of(null, List.of("id")))
                .withUniques(List.of(UniqueConstraint.of(null, List.of("id"))));
        assertThat(new CreateTable(named).abbreviated()).isEqualTo(new CreateTable(nameless));
    }

    @Test
    void newTableKeepsNamesOfItsOwn() {
        Table named = TABLE.withPrimaryKey(PrimaryKey.of("pk_users", List.of("id")))
                .withUniques(List.of(UniqueConstraint.of("uk_users", List.of("id"))));

        assertThat(new CreateTable(named).abbreviated()).isEqualTo(new CreateTable(named));
    }

    @Test
    void indexThatComesBackIsValid() {
        Index index = Index.of("users_id_idx", List.of(IndexElement.column("id")));

        assertThat(new CreateIndex(USERS, index.withValid(false)).abbreviated())
                .isEqualTo(new CreateIndex(USERS, index));
    }

    @Test
    void dropNamesWhatItDropsAndNoMore() {
        assertThat(new DropTable(USERS, TABLE).abbreviated()).isEqualTo(new DropTable(USERS, null));
    }
}
