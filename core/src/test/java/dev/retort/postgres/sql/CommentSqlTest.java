package dev.retort.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.SetComment;
import dev.retort.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentSqlTest {

    @ParameterizedTest
    @CsvSource({
        "TABLE, , TABLE app.\"T\"",
        "COLUMN, Order, COLUMN app.\"T\".\"Order\"",
        "CONSTRAINT, c, CONSTRAINT c ON app.\"T\"",
        "INDEX, i, INDEX app.i",
        "SEQUENCE, , SEQUENCE app.\"T\"",
        "TYPE, , TYPE app.\"T\"",
    })
    void namesWhatTheCommentIsOn(Kind kind, @Nullable String part, String target) {
        assertThat(set(new ObjectAddress(kind, new QualifiedName("app", "T"), part), "it's"))
                .containsExactly("COMMENT ON " + target + " IS 'it''s'");
    }

    @Test
    void namesASchema() {
        assertThat(set(new ObjectAddress(Kind.SCHEMA, QualifiedName.of("App"), null), "x"))
                .containsExactly("COMMENT ON SCHEMA \"App\" IS 'x'");
    }

    @Test
    void takesACommentAway() {
        ObjectAddress table = new ObjectAddress(Kind.TABLE, QualifiedName.of("t"), null);

        assertThat(set(table, null)).containsExactly("COMMENT ON TABLE t IS NULL");
        assertThat(set(table, "")).containsExactly("COMMENT ON TABLE t IS NULL");
    }

    @Test
    void asksForTheNameOfAColumn() {
        assertThatThrownBy(() -> set(new ObjectAddress(Kind.COLUMN, QualifiedName.of("t"), null), "x"))
                .hasMessageContaining("COLUMN");
    }

    private static List<String> set(ObjectAddress target, @Nullable String comment) {
        return WrittenSql.of(new SetComment(target, null, comment));
    }
}
