package dev.retort.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.postgres.effect.EffectState.Kind;
import dev.retort.runner.NonTransactionalAction.Cleanup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonTransactionalActionTest {

    @ParameterizedTest
    @CsvSource({
        "false, MISSING, RUN",
        "false, PARTIAL, REPAIR",
        "false, DONE,    RUN",
        "false, OTHER,   REFUSE_OTHER_OBJECT",
        "false, UNKNOWN, RUN",
        "true,  MISSING, RUN",
        "true,  PARTIAL, REPAIR",
        "true,  DONE,    RECORD",
        "true,  OTHER,   REFUSE_OTHER_OBJECT",
        "true,  UNKNOWN, REFUSE_UNKNOWN_OUTCOME",
    })
    void runsAStatementUnlessAnEarlierRunMayHaveCompletedIt(boolean begun, Kind found, NonTransactionalAction action) {
        assertThat(NonTransactionalAction.of(begun, found)).isEqualTo(action);
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING, true,  false, FORGET_STATEMENT",
        "MISSING, false, false, FORGET_STATEMENT",
        "MISSING, true,  true,  FORGET_STATEMENT",
        "MISSING, false, true,  FORGET_STATEMENT",
        "PARTIAL, true,  false, REMOVE_PART",
        "PARTIAL, true,  true,  REMOVE_PART",
        "PARTIAL, false, false, LEAVE_TO_NEXT_RUN",
        "PARTIAL, false, true,  LEAVE_TO_NEXT_RUN",
        "DONE,    true,  false, LEAVE_TO_NEXT_RUN",
        "DONE,    false, false, LEAVE_TO_NEXT_RUN",
        "DONE,    true,  true,  LEAVE_TO_NEXT_RUN",
        "DONE,    false, true,  LEAVE_TO_NEXT_RUN",
        "OTHER,   true,  false, LEAVE_TO_NEXT_RUN",
        "OTHER,   false, false, LEAVE_TO_NEXT_RUN",
        "OTHER,   true,  true,  LEAVE_TO_NEXT_RUN",
        "OTHER,   false, true,  LEAVE_TO_NEXT_RUN",
        "UNKNOWN, true,  false, FORGET_STATEMENT",
        "UNKNOWN, false, false, FORGET_STATEMENT",
        "UNKNOWN, true,  true,  LEAVE_TO_NEXT_RUN",
        "UNKNOWN, false, true,  LEAVE_TO_NEXT_RUN",
    })
    void forgetsAFailedStatementOnlyIfNothingIsLeftOfIt(
            Kind left, boolean revertible, boolean connectionLost, Cleanup cleanup) {
        assertThat(Cleanup.of(left, revertible, connectionLost)).isEqualTo(cleanup);
    }
}
