package dev.retort.spring;

import dev.retort.Remedy;
import dev.retort.RemedyWording;
import java.util.List;

/** Phrases each remedy as a property of the application, or as a command where there is no property. */
final class PropertyWording implements RemedyWording {

    static final PropertyWording INSTANCE = new PropertyWording();

    private PropertyWording() {}

    @Override
    public String offer(Remedy.Offer offer) {
        return switch (offer) {
            case CONFIRM_DATA_LOSS -> "then confirm with retort.confirm-data-loss=true for one start";
            case WAIT_LONGER_FOR_OTHERS -> "or wait longer with retort.lock-wait";
            case RETRY_LOCKS_LONGER -> "or wait longer with retort.lock-retry";
            case USE_ROLE -> "or name a role that has it with retort.role, or a user with retort.user";
            case USE_OTHER_HISTORY_TABLE -> "or name another with retort.history-table";
            case SHOW_CURRENT -> "check the state of the database with the command retort current";
            case LIST_APPLIED -> "list them with the command retort history -i";
            case LIST_HEADS -> "list them with the command retort heads";
            case WRITE_FIRST_REVISION -> "write the first one with the command retort revision";
            case MERGE_HEADS -> "or join them with the command retort merge";
            case BEGIN_BRANCH -> "to begin a branch there, use the command retort revision --splice";
            case LIST_INTERRUPTED_STEPS -> "then list the interrupted steps with the command retort repair --dry-run";
            case RESUME_STEP -> "resume it with the command retort repair";
            case MARK_STEP -> "if it is complete, record that with the command retort repair --mark";
            case REVERT_STEP -> "or undo it with the command retort repair --revert";
            case COMPARE_WITH_MIGRATIONS -> "then list the differences with the command retort drift";
            case LOOK_AT_TABLE -> "inspect that table";
        };
    }

    @Override
    public String giveArgument(Remedy.GiveArgument argument) {
        return "set retort.arguments." + argument.name();
    }

    @Override
    public String listRevisions(Remedy.ListRevisions all) {
        return "list the " + all.number() + " revisions with the command retort history";
    }

    @Override
    public String listBranch(Remedy.ListBranch list) {
        return "list its revisions with the command retort history -r " + list.branch() + ":";
    }

    @Override
    public String stampRevisions(Remedy.StampRevisions stamp) {
        return "if " + stamp.condition() + ", record that with the command retort stamp "
                + (stamp.revisions().isEmpty() ? "REV" : String.join(" ", stamp.revisions()));
    }

    @Override
    public String purgeHistory(Remedy.PurgeHistory purge) {
        List<String> left = purge.revisions().isEmpty() ? List.of("base") : purge.revisions();
        return "or, if they are lost, record what is left with the command retort stamp --purge "
                + String.join(" ", left);
    }

    @Override
    public String upgradeFirst(Remedy.UpgradeFirst upgrade) {
        String target = upgrade.heads().size() > 1 ? "heads" : "head";
        return "run the command retort upgrade " + target + " first, or retort stamp " + target
                + " if the database has everything but its history does not say so";
    }

    @Override
    public String changeSetting(Remedy.ChangeSetting change) {
        return "set " + change.setting() + " to " + change.value();
    }
}
