package dev.retort;

import java.util.List;
import java.util.stream.Collectors;

/** Phrases each remedy as a call of the library, for an application that migrates itself. */
final class LibraryWording implements RemedyWording {

    static final RemedyWording INSTANCE = new LibraryWording();

    private LibraryWording() {}

    @Override
    public String offer(Remedy.Offer offer) {
        return switch (offer) {
            case CONFIRM_DATA_LOSS -> "then confirm with MigratorOptions.withDataLossConfirmed(true)";
            case WAIT_LONGER_FOR_OTHERS -> "or wait longer with MigratorOptions.withLockWait";
            case RETRY_LOCKS_LONGER -> "or wait longer with MigratorOptions.withLockRetry";
            case USE_ROLE -> "or name a role that has it with MigratorOptions.withRole";
            case USE_OTHER_HISTORY_TABLE -> "or name another with MigratorOptions.withHistory";
            case SHOW_CURRENT -> "check the state of the database with Migrator.current()";
            case LIST_APPLIED -> "list them with Migrator.current()";
            case LIST_HEADS -> "list them with Migrator.graph().heads()";
            case WRITE_FIRST_REVISION -> "write the first one";
            case MERGE_HEADS -> "or join them with a migration that revises them all";
            case BEGIN_BRANCH -> "to begin a branch there, allow it to splice";
            case LIST_INTERRUPTED_STEPS -> "then list the interrupted steps with Migrator.interruptedSteps()";
            case RESUME_STEP -> "resume it with Migrator.repair(Resolution.RESUME)";
            case MARK_STEP -> "if it is complete, record that with Migrator.repair(Resolution.MARK)";
            case REVERT_STEP -> "or undo it with Migrator.repair(Resolution.REVERT)";
            case COMPARE_WITH_MIGRATIONS -> "compare these objects with those of the migration";
            case LOOK_AT_TABLE -> "inspect that table";
        };
    }

    @Override
    public String giveArgument(Remedy.GiveArgument argument) {
        return "give it with MigratorOptions.withArguments(Map.of(\"" + argument.name() + "\", …))";
    }

    @Override
    public String listRevisions(Remedy.ListRevisions all) {
        return "list the " + all.number() + " revisions with Migrator.graph().all()";
    }

    @Override
    public String listBranch(Remedy.ListBranch list) {
        return "list it with Migrator.graph().range(RevisionRange.parse(\"" + list.branch() + ":\"), …)";
    }

    @Override
    public String stampRevisions(Remedy.StampRevisions stamp) {
        return "if " + stamp.condition() + ", record that with Migrator.stamp(" + targets(stamp.revisions()) + ")";
    }

    @Override
    public String purgeHistory(Remedy.PurgeHistory purge) {
        List<String> left = purge.revisions().isEmpty() ? List.of("base") : purge.revisions();
        return "or, if they are lost, stamp the database with what is left: Migrator.stamp(" + targets(left)
                + ", true)";
    }

    @Override
    public String upgradeFirst(Remedy.UpgradeFirst upgrade) {
        String target = upgrade.heads().size() > 1 ? "heads" : "head";
        return "call Migrator.upgrade(\"" + target + "\") first, or Migrator.stamp(" + targets(List.of(target))
                + ") if the database has everything but its history does not say so";
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
