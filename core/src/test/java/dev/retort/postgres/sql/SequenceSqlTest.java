package dev.retort.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.DropSequence;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceSqlTest {

    private static final QualifiedName NAME = QualifiedName.of("users_seq");
    private static final DataType BIGINT = DataType.parse("bigint");
    private static final DataType INTEGER = DataType.parse("integer");
    private static final ColumnName OWNER = new ColumnName(QualifiedName.of("users"), "Id");

    @Test
    void createsWithTheOptionsThatAreNotPostgresOwn() {
        assertThat(create(SequenceOptions.defaults(BIGINT))).containsExactly("CREATE SEQUENCE users_seq");
        assertThat(create(SequenceOptions.defaults(INTEGER))).containsExactly("CREATE SEQUENCE users_seq AS integer");
        assertThat(create(SequenceOptions.ascending(BIGINT, 1, 50)))
                .containsExactly("CREATE SEQUENCE users_seq INCREMENT BY 50");
        assertThat(create(SequenceOptions.ascending(BIGINT, -1, -1)))
                .containsExactly("CREATE SEQUENCE users_seq INCREMENT BY -1");
        assertThat(create(new SequenceOptions(BIGINT, 7, 1, 5, 90, 20, true)))
                .containsExactly("CREATE SEQUENCE users_seq MINVALUE 5 MAXVALUE 90 START WITH 7 CACHE 20 CYCLE");
    }

    @Test
    void startsAtALeastValueOfItsOwnUnlessToldOtherwise() {
        assertThat(create(new SequenceOptions(BIGINT, 5, 1, 5, Long.MAX_VALUE, 1, false)))
                .containsExactly("CREATE SEQUENCE users_seq MINVALUE 5");
    }

    @Test
    void writesOwnerAndComment() {
        assertThat(WrittenSql.of(new CreateSequence(
                        new Sequence(NAME, SequenceOptions.defaults(BIGINT), OWNER, "numbers of users"))))
                .containsExactly(
                        "CREATE SEQUENCE users_seq OWNED BY users.\"Id\"",
                        "COMMENT ON SEQUENCE users_seq IS 'numbers of users'");
    }

    @Test
    void altersWhatDiffersOnly() {
        Sequence before = sequence(SequenceOptions.defaults(BIGINT));

        assertThat(alter(before, before)).isEmpty();
        assertThat(alter(before, sequence(SequenceOptions.ascending(BIGINT, 1, 50))))
                .containsExactly("ALTER SEQUENCE users_seq INCREMENT BY 50");
        assertThat(alter(before, before.withOwner(OWNER)))
                .containsExactly("ALTER SEQUENCE users_seq OWNED BY users.\"Id\"");
        assertThat(alter(before.withOwner(OWNER), before)).containsExactly("ALTER SEQUENCE users_seq OWNED BY NONE");
        assertThat(alter(before, before.withComment("c"))).containsExactly("COMMENT ON SEQUENCE users_seq IS 'c'");
    }

    @Test
    void leavesTheBoundsToANewTypeWhereTheyWereTheOldOnes() {
        assertThat(alter(sequence(SequenceOptions.defaults(INTEGER)), sequence(SequenceOptions.defaults(BIGINT))))
                .containsExactly("ALTER SEQUENCE users_seq AS bigint");
        assertThat(alter(
                        sequence(new SequenceOptions(INTEGER, 1, 1, 1, 90, 1, false)),
                        sequence(SequenceOptions.defaults(BIGINT))))
                .containsExactly("ALTER SEQUENCE users_seq AS bigint MAXVALUE 9223372036854775807");
    }

    @Test
    void beginsAgainWhereNoOldValueIsInTheNewRange() {
        assertThat(alter(
                        sequence(SequenceOptions.ascending(BIGINT, 1, 1)),
                        sequence(SequenceOptions.ascending(BIGINT, -1, -1))))
                .containsExactly("ALTER SEQUENCE users_seq INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE -1"
                        + " START WITH -1 RESTART");
    }

    @Test
    void drops() {
        assertThat(WrittenSql.of(new DropSequence(new QualifiedName("Other", "s"), null)))
                .containsExactly("DROP SEQUENCE \"Other\".s");
    }

    private static Sequence sequence(SequenceOptions options) {
        return new Sequence(NAME, options, null, null);
    }

    private static List<String> create(SequenceOptions options) {
        return WrittenSql.of(new CreateSequence(sequence(options)));
    }

    private static List<String> alter(Sequence before, Sequence after) {
        return WrittenSql.of(new AlterSequence(before, after));
    }
}
