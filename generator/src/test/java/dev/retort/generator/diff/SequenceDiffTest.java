package dev.retort.generator.diff;

import static dev.retort.generator.diff.Scenario.between;
import static dev.retort.generator.diff.Scenario.column;
import static dev.retort.generator.diff.Scenario.name;
import static dev.retort.generator.diff.Scenario.schema;
import static dev.retort.generator.diff.Scenario.table;
import static dev.retort.generator.diff.Scenario.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.Identity;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import org.junit.jupiter.api.Test;

class SequenceDiffTest {

    private static final DataType INTEGER = DataType.parse("integer");
    private static final Column PLAIN = column("id", "integer").withNotNull(true);
    private static final Column SERIAL = PLAIN.withDefault("nextval('t_id_seq'::regclass)");
    private static final Table TABLE = table("t", SERIAL);
    private static final Sequence OWNED =
            new Sequence(name("t_id_seq"), SequenceOptions.defaults(INTEGER), new ColumnName(name("t"), "id"), null);
    private static final Sequence FREE = OWNED.withOwner(null);
    private static final Schema WITH_SERIAL = with(schema(TABLE), OWNED);

    @Test
    void givesASequenceAwayAfterItsColumnHasCome() {
        assertThat(between(Schema.EMPTY, WITH_SERIAL))
                .containsExactly(new CreateSequence(FREE), new CreateTable(TABLE), new AlterSequence(FREE, OWNED));
    }

    @Test
    void setsASequenceFreeBeforeItsTableGoes() {
        assertThat(between(WITH_SERIAL, Schema.EMPTY))
                .containsExactly(
                        new AlterSequence(OWNED, FREE),
                        new DropTable(name("t"), TABLE),
                        new DropSequence(name("t_id_seq"), FREE));
    }

    @Test
    void dropsTheSequenceOfASerialColumnBeforeTheIdentityTakesItsName() {
        Column identity = PLAIN.withIdentity(Identity.byDefault(INTEGER));

        assertThat(between(WITH_SERIAL, schema(table("t", identity))))
                .containsExactly(
                        new AlterColumn(name("t"), SERIAL, PLAIN),
                        new DropSequence(name("t_id_seq"), OWNED),
                        new AlterColumn(name("t"), PLAIN, identity));
        assertThat(between(schema(table("t", identity)), WITH_SERIAL))
                .containsExactly(
                        new AlterColumn(name("t"), identity, PLAIN),
                        new CreateSequence(OWNED),
                        new AlterColumn(name("t"), PLAIN, SERIAL));
    }

    @Test
    void altersHowItCounts() {
        Sequence other = new Sequence(name("s"), SequenceOptions.ascending(INTEGER, 1, 50), null, null);
        Sequence sequence = new Sequence(name("s"), SequenceOptions.ascending(INTEGER, 7, 1), null, null);

        assertThat(between(with(Schema.EMPTY, sequence), with(Schema.EMPTY, other)))
                .containsExactly(new AlterSequence(sequence, other));
    }
}
