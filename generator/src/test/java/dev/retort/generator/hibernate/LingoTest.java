package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.postgres.ServerVersion;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

class LingoTest {

    @Test
    void findsTheEntitiesOfAPackageAndReadsTheirIndexes() {
        EntityModel model = EntityReader.read(Lingo.SOURCE, ServerVersion.ofMajor(18));

        assertThat(model.schema().table(QualifiedName.of("courses")))
                .hasValueSatisfying(courses -> assertThat(courses.indexes())
                        .containsExactly(Index.of(
                                "idx_course_level_published",
                                List.of(IndexElement.column("level"), IndexElement.column("is_published")))));
    }

    @Test
    void readsTheServersDefaultOfAJsonColumn() {
        EntityModel model = EntityReader.read(Lingo.SOURCE, ServerVersion.ofMajor(18));

        assertThat(model.schema()
                        .table(QualifiedName.of("courses"))
                        .orElseThrow()
                        .column("tags"))
                .map(Column::defaultSql)
                .hasValue("'{}'");
    }
}
