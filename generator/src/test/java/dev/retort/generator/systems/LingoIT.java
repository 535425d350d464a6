package dev.retort.generator.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.generator.Comparison;
import dev.retort.generator.NewRevision;
import dev.retort.generator.Project;
import dev.retort.generator.cases.State;
import dev.retort.operation.AddEnumValue;
import dev.retort.preflight.EnumValueInUseException;
import dev.retort.revision.RevisionTarget;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LingoIT {

    private static final ExampleSystem LINGO = new ExampleSystem("lingo");
    private static final RevisionTarget FIRST = RevisionTarget.parse("27c6a30d7c24");
    private static final String ENTRY =
            "insert into leaderboard_entries (user_id, week_start, league) select id, date '2026-11-30', '%s' from users"
                    + " where id not in (select user_id from leaderboard_entries) limit 1";

    @Test
    void goesTheWholeWay(@TempDir Path work) throws Exception {
        Wanted entities = Wanted.by(LINGO.entities());
        Step today = Step.of(
                "27c6a30d7c24",
                List.of(),
                "The database of the first year",
                "2026-09-07T08:00:00Z",
                entities,
                LINGO.before());
        Step phases = Step.of(
                "1975ea83b712",
                List.of(today.id()),
                "Add phase 1 to 4 models: sign-in, units, attempts, play",
                "2026-11-20T11:30:00Z",
                entities,
                LINGO.scope());

        WholeWay.of(LINGO, work, List.of(today, phases), new LingoApplication()).go();
    }

    @Test
    void aLeagueAddedLaterIsOneValueMoreAtItsPlace(@TempDir Path work, @Fresh TestDatabase database) throws Exception {
        Project project = LINGO.committed(work);
        PatchedEntities later =
                PatchedEntities.compile(LINGO, LingoApplication.class, work.resolve("later"), List.of("a-league"));
        Step league = Step.of(
                "5f0c3b9e71ad",
                List.of("1975ea83b712"),
                "A league between platinum and diamond",
                "2026-12-01T09:00:00Z",
                Wanted.by(later.source()),
                LINGO.scope());
        TeamDatabase team = new TeamDatabase(LINGO, project, FIRST, database);
        team.begin();
        team.migrator().upgrade(RevisionTarget.HEAD);
        database.execute(ENTRY.formatted("gold"));
        State before = State.of(database);

        Comparison comparison = Compared.of(league, database);
        assertThat(comparison.operations()).singleElement().isInstanceOfSatisfying(AddEnumValue.class, added -> {
            assertThat(added.type()).isEqualTo(QualifiedName.of("leaguetype"));
            assertThat(added.value()).isEqualTo("titanium");
        });
        NewRevision.of(league.revision(), comparison, "").write(project);
        team.migrator().upgrade(RevisionTarget.HEAD);

        assertThat(database.query("select unnest(enum_range(null::leaguetype))"))
                .containsExactly("bronze", "silver", "gold", "platinum", "titanium", "diamond");
        assertThat(Compared.of(league, database).operations()).isEmpty();
        database.execute(ENTRY.formatted("titanium"));
        assertThatThrownBy(() -> team.migrator().downgrade(RevisionTarget.parse("-1")))
                .isInstanceOf(EnumValueInUseException.class);
        database.execute("delete from leaderboard_entries where league = 'titanium'");
        team.migrator().downgrade(RevisionTarget.parse("-1"));
        State after = State.of(database);
        before.expectCatalog(after, "after the downgrade", database);
        after.contents().expectSame(before.contents(), "after the downgrade");
    }
}
