package dev.retort.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.Comparison;
import dev.retort.generator.NewRevision;
import dev.retort.generator.Project;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.cases.Case.Side;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One case, the product's own way: compared, written to a file, compiled, planned, applied and undone. */
final class Run {

    private static final Instant CREATED = Instant.parse("2026-11-20T11:30:00Z");

    private final Case change;
    private final Models models;
    private final Project project;
    private final Goldens goldens;

    Run(Case change, CaseClasses classes, Path work) {
        this.change = change;
        this.models = new Models(change, classes);
        this.project = new Project(work, work.resolve("migrations"), "migrations");
        this.goldens = new Goldens(change);
    }

    /** Runs it on a database, which is empty. */
    void on(TestDatabase database) throws SQLException, IOException {
        try (TestDatabase direct = database.sibling()) {
            EntityModel before = models.make(database, Side.BEFORE);
            EntityModel after = models.make(direct, Side.AFTER);
            assertThat(models.comparison(database, before).operations())
                    .as("before, against itself")
                    .isEmpty();
            database.execute(change.text("rows.sql").orElse("select"));
            Comparison comparison = models.decided(database, after);
            assertThat(comparison.isEmpty())
                    .as("no difference in %s", comparison.operations())
                    .isEqualTo(change.properties().same());
            if (!comparison.isEmpty()) {
                goldens.checkMigration(write(comparison), database.major());
                migrate(database, direct, before, after, comparison.operations());
            }
        }
    }

    private Path write(Comparison comparison) {
        RevisionInfo revision =
                new RevisionInfo("0123456789ab", List.of(), change.message(), CREATED.toString(), List.of(), List.of());
        return NewRevision.of(revision, comparison, "").write(project);
    }

    private void migrate(
            TestDatabase database,
            TestDatabase direct,
            EntityModel before,
            EntityModel after,
            List<Operation> operations)
            throws SQLException, IOException {
        Migrator migrator = Migrator.of(database::connect, ProjectMigrations.of(project)::loaded)
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));
        if (change.properties().refused().isEmpty()) {
            thereAndBack(database, direct, before, after, migrator, operations);
        } else {
            new Refusal(change.properties().refused()).expect(database, migrator);
        }
    }

    private void thereAndBack(
            TestDatabase database,
            TestDatabase direct,
            EntityModel before,
            EntityModel after,
            Migrator migrator,
            List<Operation> operations)
            throws SQLException, IOException {
        State original = State.of(database);
        goldens.checkUpgrade(migrator.plan(RevisionTarget.HEADS), database.major());
        migrator.upgrade(RevisionTarget.HEADS);
        assertThat(models.comparison(database, after).operations())
                .as("left to do after the upgrade")
                .isEmpty();
        assertThat(Listings.withoutMadeUpNames(database)).isEqualTo(Listings.withoutMadeUpNames(direct));
        Dumps.expectSameWithoutMadeUpNames(database, direct, "after the upgrade");
        for (String query : change.properties().holds()) {
            assertThat(database.query(query)).as(query).containsExactly("t");
        }
        Contents upgraded = Contents.of(database);
        Contents kept = original.contents().after(operations).in(upgraded);
        expectKept(kept, upgraded, "after the upgrade");

        goldens.checkDowngrade(migrator.planDowngrade(RevisionTarget.BASE), database.major());
        migrator.downgrade(RevisionTarget.BASE);
        State downgraded = State.of(database);
        original.expectCatalog(downgraded, "after the downgrade", database);
        assertThat(models.comparison(database, before).operations())
                .as("left to do after the downgrade")
                .isEmpty();
        expectKept(kept.after(inverses(operations)), downgraded.contents(), "after the downgrade");
    }

    /** Of the renames, which come first and all have one. */
    private static List<Operation> inverses(List<Operation> operations) {
        List<Operation> inverses = new ArrayList<>();
        operations.stream()
                .filter(operation ->
                        operation.is(Action.RENAME, Kind.TABLE) || operation.is(Action.RENAME, Kind.COLUMN))
                .forEach(operation -> inverses.add(0, operation.inverse()));
        return inverses;
    }

    private void expectKept(Contents expected, Contents actual, String when) {
        if (!change.properties().lossy()) {
            List<String> changed = change.properties().changed();
            actual.in(expected).without(changed).expectSame(expected.without(changed), when);
        }
    }
}
