package dev.retort;

import java.io.Serializable;
import java.util.List;

/**
 * One thing to do about a problem, as data: the library words it as a call, the command line as an option or a command.
 *
 * <p>In words it is a clause that begins with a small letter and has no full stop, such as {@code connect to its primary
 * server}.
 */
@PublicApi
public sealed interface Remedy extends Serializable {

    /** This remedy in the words of somebody who tells users what to do. */
    String in(RemedyWording wording);

    /** A remedy that has the same words for everybody. */
    static Remedy of(String text) {
        return new Advice(text);
    }

    /**
     * Advice that has the same words for everybody, such as a statement to run or a change of the migration.
     *
     * @param text the advice
     */
    record Advice(String text) implements Remedy {
        @Override
        public String in(RemedyWording wording) {
            return wording.advice(this);
        }
    }

    /** Something that Retort offers and that needs no more data. */
    enum Offer implements Remedy {
        /** Confirm that rows may be lost or changed. */
        CONFIRM_DATA_LOSS,
        /** Wait longer until another runner has finished. */
        WAIT_LONGER_FOR_OTHERS,
        /** Try for a longer time to get the locks of tables. */
        RETRY_LOCKS_LONGER,
        /** Migrate with a role that has the privilege. */
        USE_ROLE,
        /** Keep the history in another table. */
        USE_OTHER_HISTORY_TABLE,
        /** Look which revisions the database is at. */
        SHOW_CURRENT,
        /** List the revisions that are applied. */
        LIST_APPLIED,
        /** List the heads. */
        LIST_HEADS,
        /** Write the first revision. */
        WRITE_FIRST_REVISION,
        /** Join the heads with a revision that revises them all. */
        MERGE_HEADS,
        /** Let a new revision begin a branch. */
        BEGIN_BRANCH,
        /** Look at the interrupted steps. */
        LIST_INTERRUPTED_STEPS,
        /** Go on with the interrupted step. */
        RESUME_STEP,
        /** Record that the interrupted step is done. */
        MARK_STEP,
        /** Undo the interrupted step. */
        REVERT_STEP,
        /** Compare the database with the migrations. */
        COMPARE_WITH_MIGRATIONS,
        /** Look at the table that is there. */
        LOOK_AT_TABLE;

        @Override
        public String in(RemedyWording wording) {
            return wording.offer(this);
        }
    }

    /**
     * The argument that a migration asks for must be given.
     *
     * @param name the name of the argument
     */
    record GiveArgument(String name) implements Remedy {
        @Override
        public String in(RemedyWording wording) {
            return wording.giveArgument(this);
        }
    }

    /**
     * The list of all revisions has the right one.
     *
     * @param number how many there are
     */
    record ListRevisions(int number) implements Remedy {
        @Override
        public String in(RemedyWording wording) {
            return wording.listRevisions(this);
        }
    }

    /**
     * The list of a branch's revisions has the right one.
     *
     * @param branch the branch's label
     */
    record ListBranch(String branch) implements Remedy {
        @Override
        public String in(RemedyWording wording) {
            return wording.listBranch(this);
        }
    }

    /**
     * Where a condition holds, the history must be told that the database is at these revisions.
     *
     * @param condition the condition, as a clause such as {@code the database has all of this revision}
     * @param revisions the revisions; none where the user must find out which
     */
    record StampRevisions(String condition, List<String> revisions) implements Remedy {
        public StampRevisions {
            revisions = List.copyOf(revisions);
        }

        @Override
        public String in(RemedyWording wording) {
            return wording.stampRevisions(this);
        }
    }

    /**
     * Where migrations are lost, the history must be told that the database is at those that are left.
     *
     * @param revisions the heads of what is left; none for base
     */
    record PurgeHistory(List<String> revisions) implements Remedy {
        public PurgeHistory {
            revisions = List.copyOf(revisions);
        }

        @Override
        public String in(RemedyWording wording) {
            return wording.purgeHistory(this);
        }
    }

    /**
     * The database must be upgraded first, or its history be told that it is at the head.
     *
     * @param heads the heads that it must be at
     */
    record UpgradeFirst(List<String> heads) implements Remedy {
        public UpgradeFirst {
            heads = List.copyOf(heads);
        }

        @Override
        public String in(RemedyWording wording) {
            return wording.upgradeFirst(this);
        }
    }

    /**
     * A setting must have another value.
     *
     * @param setting the name of the setting, as in a file of settings
     * @param value the value, as a noun such as {@code an empty database}
     */
    record ChangeSetting(String setting, String value) implements Remedy {
        @Override
        public String in(RemedyWording wording) {
            return wording.changeSetting(this);
        }
    }
}
