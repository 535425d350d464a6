package dev.retort.generator.systems;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LingoIT {

    private static final ExampleSystem LINGO = new ExampleSystem("lingo");

    @Test
    void goesTheWholeWay(@TempDir Path work) throws Exception {
        Step today = Step.of(
                "27c6a30d7c24",
                List.of(),
                "The database of the first year",
                "2026-09-07T08:00:00Z",
                Wanted.by(LINGO.entities()),
                LINGO.before());
        Step phases = Step.of(
                "1975ea83b712",
                List.of(today.id()),
                "Add phase 1 to 4 models: sign-in, units, attempts, play",
                "2026-11-20T11:30:00Z",
                Wanted.by(LINGO.entities()),
                LINGO.scope());

        WholeWay.of(LINGO, work, List.of(today, phases), new LingoApplication()).go();
    }
}
