package dev.retort.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Remedy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandWordingTest {

    @ParameterizedTest
    @MethodSource("dev.retort.EveryRemedy#all")
    void isASentenceWithoutACallOfTheLibrary(Remedy remedy) {
        assertThat(CommandWording.INSTANCE.sentence(remedy))
                .matches("[A-Z].*[^:]\\.")
                .doesNotStartWith("Retort ")
                .doesNotContain("Migrator", "Resolution", "RevisionTarget");
    }

    @Test
    void namesTheCommandOrTheOption() {
        assertThat(Stream.of(
                                Remedy.Offer.CONFIRM_DATA_LOSS,
                                new Remedy.GiveArgument("tenant"),
                                new Remedy.ListBranch("shop"),
                                new Remedy.StampRevisions("the database has it all", List.of("aaa1", "bbb2")),
                                new Remedy.StampRevisions("the database has it all", List.of()),
                                new Remedy.PurgeHistory(List.of()),
                                new Remedy.UpgradeFirst(List.of("aaa1", "bbb2")),
                                new Remedy.ChangeSetting("shadow", "an empty database"),
                                new Remedy.ChangeSetting("migrations.dir", "another folder"))
                        .map(CommandWording.INSTANCE::sentence))
                .containsExactly(
                        "Then confirm with --yes.",
                        "Give it with -x tenant=VALUE, or as x.tenant in the settings.",
                        "Use retort history -r shop: to list its revisions.",
                        "If the database has it all, record that with retort stamp aaa1 bbb2.",
                        "If the database has it all, record that with retort stamp REV.",
                        "Or, if they are lost, stamp the database with the remaining revisions: retort stamp --purge base.",
                        "Run retort upgrade heads first, or retort stamp heads if the database has everything but its"
                                + " history does not say so.",
                        "Name an empty database with --shadow.",
                        "Name another folder with --migrations (migrations.dir in retort.properties).");
    }
}
