package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Remedy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MavenWordingTest {

    private static final MavenWording WORDING = new MavenWording(" -pl :app");

    @ParameterizedTest
    @MethodSource("dev.retort.EveryRemedy#all")
    void isASentenceWithoutACallOfTheLibrary(Remedy remedy) {
        assertThat(WORDING.sentence(remedy))
                .matches("[A-Z].*[^:]\\.")
                .doesNotContain("Migrator", "Resolution", "RevisionTarget", " --lock", " --yes");
    }

    @Test
    void namesTheGoalOrTheProperty() {
        assertThat(Stream.of(
                                Remedy.Offer.CONFIRM_DATA_LOSS,
                                Remedy.Offer.LIST_HEADS,
                                new Remedy.GiveArgument("tenant"),
                                new Remedy.ListBranch("shop"),
                                new Remedy.UpgradeFirst(List.of("aaa1", "bbb2")),
                                new Remedy.ChangeSetting("shadow", "an empty database"),
                                new Remedy.ChangeSetting("lock-wait", "a time"))
                        .map(WORDING::sentence))
                .containsExactly(
                        "Then confirm with -Dretort.yes.",
                        "List them with mvn retort:history -pl :app.",
                        "Give it with -Dretort.x.tenant=VALUE, or as x.tenant in retort.properties.",
                        "Use mvn retort:history -Dretort.range=shop: -pl :app to list its revisions.",
                        "Run mvn retort:upgrade -Dretort.target=heads -pl :app first, or retort stamp heads (on the"
                                + " command line of Retort) if the database has everything but its history does not"
                                + " say so.",
                        "Name an empty database with -Dretort.shadow (shadow in retort.properties).",
                        "Name a time with -Dretort.lockWait (lock-wait in retort.properties).");
    }
}
