package dev.retort;

import java.util.List;
import java.util.stream.Collectors;

/** Words each remedy for an application that migrates itself: as a call of the library. */
final class LibraryWording implements RemedyWording {

    static final RemedyWording INSTANCE = new LibraryWording();

    private LibraryWording() {}

    @Override
    public String offer(Remedy.Offer offer) {
        return switch (offer) {
            case CONFIRM_DATA_LOSS -> "then confirm with MigratorOptions.withYes(true)";
            case WAIT_LONGER_FOR_OTHERS -> "or wait longer with MigratorOptions.withLockWait";
            case RETRY_LOCKS_LONGER -> "or wait longer with MigratorOptions.withLockRetry";
            case USE_ROLE -> "or name a role that has it with MigratorOptions.withRole";
            case USE_OTHER_HISTORY_TABLE -> "or name another with MigratorOptions.withHistory";
            case SHOW_CURRENT -> "see what Migrator.current() returns";
            case LIST_APPLIED -> "see with Migrator.current() which those are";
            case LIST_HEADS -> "list them with Migrator.graph().heads()";
            case WRITE_FIRST_REVISION -> "write the first one";
            case MERGE_HEADS -> "or join them with a migration that revises them all";
            case BEGIN_BRANCH -> "to begin a branch there, allow it to splice";
            case LIST_INTERRUPTED_STEPS -> "see what Migrator.openSteps() returns then";
            case RESUME_STEP -> "let Migrator.repair(Resolution.RESUME) go on with it";
            case MARK_STEP -> "if it did what it should, record that with Migrator.repair(Resolution.MARK)";
            case REVERT_STEP -> "or take back what there is of it with Migrator.repair(Resolution.REVERT)";
            case COMPARE_WITH_MIGRATIONS -> "compare these objects with those of the migration";
            case LOOK_AT_TABLE -> "look at what is there";
        };
    }

    @Override
    public String giveArgument(Remedy.GiveArgument argument) {
        return "give it with MigratorOptions.withArguments(Map.of(\"" + argument.name() + "\", …))";
    }

    @Override
    public String listRevisions(Remedy.ListRevisions all) {
        return "see Migrator.graph().all() for the " + all.number() + " that there are";
    }

    @Override
    public String listBranch(Remedy.ListBranch list) {
        return "list it with Migrator.graph().range(RevisionRange.parse(\"" + list.branch() + ":\"), …)";
    }

    @Override
    public String stampRevisions(Remedy.StampRevisions stamp) {
        return "if " + stamp.condition() + ", say so with Migrator.stamp(" + targets(stamp.revisions()) + ")";
    }

    @Override
    public String purgeHistory(Remedy.PurgeHistory purge) {
        List<String> left = purge.revisions().isEmpty() ? List.of("base") : purge.revisions();
        return "or, if they are gone for good, say that it is at what is left: Migrator.stamp(" + targets(left)
                + ", true)";
    }

    @Override
    public String upgradeFirst(Remedy.UpgradeFirst upgrade) {
        String target = upgrade.heads().size() > 1 ? "heads" : "head";
        return "call Migrator.upgrade(\"" + target + "\") first, or Migrator.stamp(" + targets(List.of(target))
                + ") where the database has it all without its history";
    }

    @Override
    public String changeSetting(Remedy.ChangeSetting change) {
        return "set " + change.setting() + " to " + change.value();
    }

    private static String targets(List<String> revisions) {
        return "List.of("
                + (revisions.isEmpty()
                        ? "…"
                        : revisions.stream()
                                .map(revision -> "RevisionTarget.parse(\"" + revision + "\")")
                                .collect(Collectors.joining(", ")))
                + ")";
    }
}
