package dev.retort.history;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Operations;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksumTest {

    private static final List<Operation> TABLE = Operations.record(op -> {
        op.createTable("users", column("id", "bigint").notNull(), column("name", "varchar(9)"), primaryKey("id"));
        op.addEnumValue("mood", "happy");
    });

    /** Checksums in existing histories stay valid. If this test fails, a new version of the checksum is needed. */
    @Test
    void staysTheSameFromVersionToVersion() {
        assertThat(Checksum.of(TABLE))
                .isEqualTo("v1:sha256:8fc7e75ec7f3a23ea1a7d62085e63b1fdfe4e850a0ae6cdff483b321bb596336");
        assertThat(Checksum.of(List.of()))
                .isEqualTo("v1:sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void leavesOutWhatIsNotSaid() {
        assertThat(ValueText.of(TABLE.get(1)))
                .isEqualTo("AddEnumValue{type=QualifiedName{name=\"mood\"},value=\"happy\"}");
    }

    @Test
    void differsWithEachDetailAndWithTheOrder() {
        List<Operation> two = Operations.record(op -> {
            op.addColumn("t", column("a", "text"));
            op.addColumn("t", column("b", "text"));
        });

        assertThat(Checksum.of(two)).isNotEqualTo(Checksum.of(List.of(two.get(1), two.get(0))));
        assertThat(Checksum.of(two.subList(0, 1))).isNotEqualTo(Checksum.of(two));
        assertThat(ofColumn("x", "text")).isNotEqualTo(ofColumn("x", "varchar(9)"));
        assertThat(ofColumn("x", "varchar(8)")).isNotEqualTo(ofColumn("x", "varchar(9)"));
    }

    @Test
    void isThatOfTheFileWhateverTheDiffKnewBeyondIt() {
        QualifiedName name = QualifiedName.of("users");
        Operation known = new DropTable(name, Table.of(name, List.of()));
        Operation written = new DropTable(name, null);

        assertThat(Checksum.of(List.of(known))).isEqualTo(Checksum.of(List.of(written)));
    }

    @Test
    void tellsTextsApartThatLookLikeStructure() {
        List<Operation> one = Operations.record(op -> op.execute("a\",harmless=\"true"));
        List<Operation> other = Operations.record(op -> op.executeSafe("a"));

        assertThat(Checksum.of(one)).isNotEqualTo(Checksum.of(other));
    }

    @Test
    void comparesOnlyWhatWasMadeTheSameWay() {
        assertThat(Checksum.differ("v1:sha256:aa", "v1:sha256:bb")).isTrue();
        assertThat(Checksum.differ("v1:sha256:aa", "v1:sha256:aa")).isFalse();
        assertThat(Checksum.differ("v2:sha256:aa", "v1:sha256:bb")).isFalse();
    }

    private static String ofColumn(String name, String type) {
        return Checksum.of(Operations.record(op -> op.addColumn("t", column(name, type))));
    }
}
