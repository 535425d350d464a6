package dev.retort;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of remedy, with and without the optional names. */
public final class EveryRemedy {

    private EveryRemedy() {}

    public static Stream<Remedy> all() {
        return Stream.concat(
                Arrays.stream(Remedy.Offer.values()),
                Stream.of(
                        Remedy.of("connect to its primary server"),
                        new Remedy.GiveArgument("tenant"),
                        new Remedy.ListRevisions(3),
                        new Remedy.ListBranch("shop"),
                        new Remedy.StampRevisions("the database has it all", List.of("aaa1", "bbb2")),
                        new Remedy.StampRevisions("the database has it all", List.of()),
                        new Remedy.PurgeHistory(List.of("aaa1")),
                        new Remedy.PurgeHistory(List.of()),
                        new Remedy.UpgradeFirst(List.of("aaa1")),
                        new Remedy.ChangeSetting("shadow", "an empty database")));
    }
}
