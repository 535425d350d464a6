package dev.retort.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropIndex;
import dev.retort.operation.RenameIndex;
import dev.retort.postgres.UnsupportedFeatureException;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IndexSqlTest {

    private static final QualifiedName TABLE = new QualifiedName("app", "t");

    @Test
    void createsAPlainIndex() {
        assertThat(create(Index.of("t_a_idx", List.of(IndexElement.column("a"), IndexElement.column("Order")))))
                .containsExactly("CREATE INDEX t_a_idx ON app.t (a, \"Order\")");
    }

    @Test
    void writesWhatIsNotTheDefaultOnly() {
        Index index = new Index(
                "i",
                "btree",
                true,
                List.of(
                        new IndexElement("lower(a)", true, "\"C\"", "text_pattern_ops", false, false),
                        IndexElement.column("b").asDescending(),
                        new IndexElement("c", false, null, null, true, false),
                        new IndexElement("d", false, null, null, false, true)),
                List.of("e", "f"),
                true,
                "g > 0",
                new TreeMap<>(Map.of("fillfactor", "70")),
                true,
                "for the list");

        assertThat(create(index))
                .containsExactly(
                        "CREATE UNIQUE INDEX i ON app.t ((lower(a)) COLLATE \"C\" text_pattern_ops, b DESC,"
                                + " c DESC NULLS LAST, d NULLS FIRST) INCLUDE (e, f) NULLS NOT DISTINCT"
                                + " WITH (fillfactor = 70) WHERE g > 0",
                        "COMMENT ON INDEX app.i IS 'for the list'");
        assertThatThrownBy(() -> WrittenSql.of(new CreateIndex(TABLE, index), 14))
                .isInstanceOf(UnsupportedFeatureException.class);
    }

    @Test
    void namesAnotherMethod() {
        Index gin = new Index(
                "i",
                "gin",
                false,
                List.of(new IndexElement("tags", false, null, "jsonb_path_ops", false, false)),
                List.of(),
                false,
                null,
                new TreeMap<>(),
                true,
                null);

        assertThat(create(gin)).containsExactly("CREATE INDEX i ON app.t USING gin (tags jsonb_path_ops)");
    }

    @Test
    void findsAnIndexInTheSchemaOfItsTable() {
        assertThat(WrittenSql.of(new DropIndex(TABLE, "I", null))).containsExactly("DROP INDEX app.\"I\"");
        assertThat(WrittenSql.of(new DropIndex(QualifiedName.of("t"), "i", null)))
                .containsExactly("DROP INDEX i");
        assertThat(WrittenSql.of(new RenameIndex(TABLE, "I", "j")))
                .containsExactly("ALTER INDEX app.\"I\" RENAME TO j");
    }

    private static List<String> create(Index index) {
        return WrittenSql.of(new CreateIndex(TABLE, index));
    }
}
