package dev.retort.runner.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F6 and F7: many processes start at once on an empty database, with steps that no transaction shares. */
@Tag("slow")
class RaceIT {

    private static final int PROCESSES = Counts.of("processes", 4, 16);
    private static final int ROUNDS = Counts.of("rounds", 2, 50);

    @Test
    void letsOneProcessApplyAndTheOthersFindNothingToDo() throws Exception {
        List<ChildProcess> children = new ArrayList<>();
        try {
            for (int i = 0; i < PROCESSES; i++) {
                children.add(ChildProcess.start());
            }
            List<String> expected = new ArrayList<>(Collections.nCopies(PROCESSES - 1, "ran 0"));
            expected.add("ran " + MixedPlan.source().load().size());
            for (int round = 0; round < ROUNDS; round++) {
                try (TestDatabase database = TestServer.database()) {
                    for (ChildProcess child : children) {
                        child.begin(database.url());
                    }
                    List<String> answers = new ArrayList<>();
                    for (ChildProcess child : children) {
                        answers.add(child.answer());
                    }
                    assertThat(answers).containsExactlyInAnyOrderElementsOf(expected);
                    Outcome.expectWhole(database);
                    record(round + 1);
                }
            }
        } finally {
            for (ChildProcess child : children) {
                child.close();
            }
        }
    }

    private static void record(int rounds) {
        String figure = PROCESSES + " processes, " + rounds
                + " rounds: applied once each time, the others found nothing to do;" + " 0 errors";
        Figures.record("F6", figure);
        Figures.record("F7", figure + ", 0 deadlocks, 0 invalid indexes");
    }
}
