package dev.retort.cli.text;

import dev.retort.Remedy;
import dev.retort.generator.report.Wording;
import dev.retort.generator.settings.Keys;
import java.util.List;

/** Phrases options, commands and remedies for the command line. */
public final class CommandWording implements Wording {

    static final Wording INSTANCE = new CommandWording();

    private CommandWording() {}

    @Override
    public String option(String name) {
        return name.equals("verbose") ? "-v" : "--" + name;
    }

    @Override
    public String option(String name, String value) {
        return option(name) + " " + value;
    }

    @Override
    public String command(String text) {
        return "retort " + text;
    }

    @Override
    public String offer(Remedy.Offer offer) {
        return switch (offer) {
            case CONFIRM_DATA_LOSS -> "then confirm with --yes";
            case WAIT_LONGER_FOR_OTHERS -> "or wait longer with --lock-wait";
            case RETRY_LOCKS_LONGER -> "or wait longer with --lock-retry";
            case USE_ROLE -> "or name a role that has it with --role";
            case USE_OTHER_HISTORY_TABLE -> "or name another with history.table in retort.properties";
            case SHOW_CURRENT -> "check the state of the database with retort current";
            case LIST_APPLIED -> "list them with retort history -i";
            case LIST_HEADS -> "list them with retort heads";
            case WRITE_FIRST_REVISION -> "write the first one with retort revision";
            case MERGE_HEADS -> "or join them with retort merge";
            case BEGIN_BRANCH -> "to begin a branch there, add --splice";
            case LIST_INTERRUPTED_STEPS -> "then list the interrupted steps with retort repair --dry-run";
            case RESUME_STEP -> "resume it with retort repair";
            case MARK_STEP -> "if it is complete, record that with retort repair --mark";
            case REVERT_STEP -> "or undo it with retort repair --revert";
            case COMPARE_WITH_MIGRATIONS -> "then list the differences with retort drift";
            case LOOK_AT_TABLE -> "inspect that table with retort show --schema TABLE";
        };
    }

    @Override
    public String giveArgument(Remedy.GiveArgument argument) {
        return "give it with -x " + argument.name() + "=VALUE, or as x." + argument.name() + " in the settings";
    }

    @Override
    public String listRevisions(Remedy.ListRevisions all) {
        return "list the " + all.number() + " revisions with retort history";
    }

    @Override
    public String listBranch(Remedy.ListBranch list) {
        return "use retort history -r " + list.branch() + ": to list its revisions";
    }

    @Override
    public String stampRevisions(Remedy.StampRevisions stamp) {
        return "if " + stamp.condition() + ", record that with retort stamp "
                + (stamp.revisions().isEmpty() ? "REV" : String.join(" ", stamp.revisions()));
    }

    @Override
    public String purgeHistory(Remedy.PurgeHistory purge) {
        List<String> left = purge.revisions().isEmpty() ? List.of("base") : purge.revisions();
        return "or, if they are lost, stamp the database with the remaining revisions: retort stamp --purge "
                + String.join(" ", left);
    }

    @Override
    public String upgradeFirst(Remedy.UpgradeFirst upgrade) {
        String target = upgrade.heads().size() > 1 ? "heads" : "head";
        return "run retort upgrade " + target + " first, or retort stamp " + target
                + " if the database has everything but its history does not say so";
    }

    @Override
    public String changeSetting(Remedy.ChangeSetting change) {
        String option = Keys.option(change.setting());
        return "name " + change.value() + " with --" + option
                + (option.equals(change.setting()) ? "" : " (" + change.setting() + " in retort.properties)");
    }
}
