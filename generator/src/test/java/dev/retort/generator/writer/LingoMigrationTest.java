package dev.retort.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.hibernate.EntityReader;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.generator.review.Review;
import dev.retort.generator.writer.MigrationDraft.Body;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first migration of a whole system, from its entity classes. */
class LingoMigrationTest {

    private static final EntitySource LINGO =
            EntitySource.ofPackages(List.of(Path.of("../entities/target/classes")), "dev.retort.entities.lingo");

    @Test
    void recordsWhatTheDiffFound() {
        Schema wanted = EntityReader.read(LINGO, ServerVersion.ofMajor(18)).schema();
        List<Operation> upgrade = SchemaDiff.between(Schema.EMPTY, wanted);
        List<Operation> downgrade =
                new ArrayList<>(upgrade.stream().map(Operation::inverse).toList());
        Collections.reverse(downgrade);
        MigrationDraft draft = new MigrationDraft(
                Drafts.revision("1975ea83b712", "First"),
                "",
                "M20261120_1130_First",
                new Body(upgrade, Review.of(upgrade)),
                Drafts.body(downgrade));

        String source = MigrationWriter.write(draft);
        CompiledMigration migration = CompiledMigration.of(draft.className(), source);

        assertThat(source.lines()).allMatch(line -> line.length() <= 120);
        assertThat(migration.upgrade())
                .containsExactlyElementsOf(
                        upgrade.stream().map(Operation::abbreviated).toList());
        assertThat(migration.downgrade())
                .containsExactlyElementsOf(
                        downgrade.stream().map(Operation::abbreviated).toList());
    }
}
