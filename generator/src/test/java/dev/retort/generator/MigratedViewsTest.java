package dev.retort.generator;

import static dev.retort.migration.Definitions.materializedView;
import static dev.retort.migration.Definitions.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.revision.RevisionInfo;
import dev.retort.schema.QualifiedName;
import dev.retort.source.LoadedMigration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MigratedViewsTest {

    @Test
    void areThoseOfOperationsAndNotOfStatements() {
        assertThat(of(op -> {
                    op.createView(view("totals").as("select 1 as n"));
                    op.createView(materializedView("sales.months").as("select 2 as n"));
                    op.execute("create view by_hand as select 3 as n");
                }))
                .containsExactlyInAnyOrder(QualifiedName.of("totals"), QualifiedName.parse("sales.months"));
    }

    @Test
    void areUnknownWhereAMigrationReadsArguments() {
        assertThat(of(op -> op.createView(view(op.argument("name")).as("select 1 as n"))))
                .isEmpty();
    }

    private static Set<QualifiedName> of(Consumer<Operations> upgrade) {
        Migration migration = new Migration() {
            @Override
            public void upgrade(Operations op) {
                upgrade.accept(op);
            }

            @Override
            public void downgrade(Operations op) {}
        };
        RevisionInfo revision =
                new RevisionInfo("0123456789ab", List.of(), "views", "2026-11-20T11:30:00Z", List.of(), List.of());
        return MigratedViews.of(ProjectMigrations.of(() -> List.of(new LoadedMigration(revision, migration, null))));
    }
}
