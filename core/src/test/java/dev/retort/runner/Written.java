package dev.retort.runner;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.revision.RevisionInfo;
import dev.retort.source.LoadedMigration;
import dev.retort.source.MigrationSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A line of migrations that a test writes. */
public final class Written implements MigrationSource {

    private final List<LoadedMigration> migrations = new ArrayList<>();

    /** Appends a revision. */
    public Written then(String id, Consumer<Operations> upgrade, Consumer<Operations> downgrade) {
        List<String> revises = migrations.isEmpty()
                ? List.of()
                : List.of(migrations.get(migrations.size() - 1).revision().id());
        return add(id, revises, upgrade, downgrade);
    }

    public Written add(String id, List<String> revises, Consumer<Operations> upgrade, Consumer<Operations> downgrade) {
        RevisionInfo revision = new RevisionInfo(id, revises, "about " + id, "", List.of(), List.of());
        migrations.add(new LoadedMigration(revision, new Directions(upgrade, downgrade), null));
        return this;
    }

    @Override
    public List<LoadedMigration> load() {
        return List.copyOf(migrations);
    }

    private record Directions(Consumer<Operations> up, Consumer<Operations> down) implements Migration {

        @Override
        public void upgrade(Operations op) {
            up.accept(op);
        }

        @Override
        public void downgrade(Operations op) {
            down.accept(op);
        }
    }
}
