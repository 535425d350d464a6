package dev.retort.cli.text;

import dev.retort.Remedy;
import dev.retort.RemedyWording;
import dev.retort.cli.settings.Keys;
import java.util.List;

/** Words each remedy for somebody at the command line: as an option or a command. */
public final class CommandWording implements RemedyWording {

    static final RemedyWording INSTANCE = new CommandWording();

    private CommandWording() {}

    /** A remedy as a sentence of its own. */
    public static String sentence(Remedy remedy) {
        return sentence(remedy.in(INSTANCE));
    }

    /** A clause as a sentence of its own; nothing stays nothing. */
    public static String sentence(String clause) {
        String whole = clause.isEmpty() ? "" : Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
        boolean ended = whole.isEmpty() || ".!?\"".indexOf(whole.charAt(whole.length() - 1)) >= 0;
        return ended ? whole : whole + ".";
    }

    @Override
    public String offer(Remedy.Offer offer) {
        return switch (offer) {
            case CONFIRM_DATA_LOSS -> "then say yes with --yes";
            case WAIT_LONGER_FOR_OTHERS -> "or wait longer with --lock-wait";
            case RETRY_LOCKS_LONGER -> "or wait longer with --lock-retry";
            case USE_ROLE -> "or name a role that has it with --role";
            case USE_OTHER_HISTORY_TABLE -> "or name another with history.table in retort.properties";
            case SHOW_CURRENT -> "see what retort current says";
            case LIST_APPLIED -> "see with retort history -i which those are";
            case LIST_HEADS -> "list them with retort heads";
            case WRITE_FIRST_REVISION -> "write the first one with retort revision";
            case MERGE_HEADS -> "or join them with retort merge";
            case BEGIN_BRANCH -> "to begin a branch there, add --splice";
            case LIST_INTERRUPTED_STEPS -> "see what retort repair --dry-run says then";
            case RESUME_STEP -> "let retort repair go on with it";
            case MARK_STEP -> "if it did what it should, record that with retort repair --mark";
            case REVERT_STEP -> "or take back what there is of it with retort repair --revert";
            case COMPARE_WITH_MIGRATIONS -> "then see with retort drift what is different";
            case LOOK_AT_TABLE -> "look at it with retort show --schema TABLE";
        };
    }

    @Override
    public String giveArgument(Remedy.GiveArgument argument) {
        return "give it with -x " + argument.name() + "=VALUE, or as x." + argument.name() + " in the settings";
    }

    @Override
    public String listRevisions(Remedy.ListRevisions all) {
        return "see retort history for the " + all.number() + " that there are";
    }

    @Override
    public String listBranch(Remedy.ListBranch list) {
        return "see retort history -r " + list.branch() + ": for its revisions";
    }

    @Override
    public String stampRevisions(Remedy.StampRevisions stamp) {
        return "if " + stamp.condition() + ", say so with retort stamp "
                + (stamp.revisions().isEmpty() ? "REV" : String.join(" ", stamp.revisions()));
    }

    @Override
    public String purgeHistory(Remedy.PurgeHistory purge) {
        List<String> left = purge.revisions().isEmpty() ? List.of("base") : purge.revisions();
        return "or, if they are gone for good, say that it is at what is left: retort stamp --purge "
                + String.join(" ", left);
    }

    @Override
    public String upgradeFirst(Remedy.UpgradeFirst upgrade) {
        String target = upgrade.heads().size() > 1 ? "heads" : "head";
        return "run retort upgrade " + target + " first, or retort stamp " + target
                + " where the database has it all without its history";
    }

    @Override
    public String changeSetting(Remedy.ChangeSetting change) {
        String option = Keys.option(change.setting());
        return "name " + change.value() + " with --" + option
                + (option.equals(change.setting()) ? "" : " (" + change.setting() + " in retort.properties)");
    }
}
