package dev.retort;

import java.io.Serializable;
import java.util.List;

/**
 * A remedy for a problem, as data: the library phrases it as a call, the command line as an option or a command.
 *
 * <p>Its text is a clause that begins with a lower-case letter and has no full stop, such as
 * {@code connect to its primary server}.
 */
@PublicApi
public sealed interface Remedy extends Serializable {

    /** Returns the text of this remedy in the given wording. */
    String in(RemedyWording wording);

    /** Returns a remedy whose text is the same in every wording. */
    static Remedy of(String text) {
        return new Advice(text);
    }

    /**
     * Advice whose text is the same in every wording, such as a statement to run or a change of the migration.
     *
     * @param text the advice
     */
    record Advice(String text) implements Remedy {
        @Override
        public String in(RemedyWording wording) {
            return wording.advice(this);
        }
    }

    /** A feature of Retort that needs no further data. */
    enum Offer implements Remedy {
        /** Confirm that rows may be lost or changed. */
        CONFIRM_DATA_LOSS,
        /** Wait longer until another runner has finished. */
        WAIT_LONGER_FOR_OTHERS,
        /** Retry for a longer time to get the locks of tables. */
        RETRY_LOCKS_LONGER,
        /** Migrate with a role that has the privilege. */
        USE_ROLE,
        /** Keep the history in another table. */
        USE_OTHER_HISTORY_TABLE,
        /** Check which revisions the database is at. */
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
        /** List the interrupted steps. */
        LIST_INTERRUPTED_STEPS,
        /** Resume the interrupted step. */
        RESUME_STEP,
        /** Record that the interrupted step is complete. */
        MARK_STEP,
        /** Undo the interrupted step. */
        REVERT_STEP,
        /** Compare the database with the migrations. */
        COMPARE_WITH_MIGRATIONS,
        /** Inspect the table that exists. */
        LOOK_AT_TABLE;

        @Override
        public String in(RemedyWording wording) {
            return wording.offer(this);
        }
    }

    /**
     * Supply the argument that a migration requires.
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
     * Find the right revision in the list of all revisions.
     *
     * @param number the number of revisions
     */
    record ListRevisions(int number) implements Remedy {
        @Override
        public String in(RemedyWording wording) {
            return wording.listRevisions(this);
        }
    }

    /**
     * Find the right revision in the list of a branch.
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
     * Record in the history that the database is at these revisions, if a condition holds.
     *
     * @param condition the condition, as a clause such as {@code the database has everything of this revision}
     * @param revisions the revisions; empty if the user must find out which
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
     * Record in the history that the database is at the migrations that are left, if the others are lost.
     *
     * @param revisions the heads of the revisions that are left; empty for base
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
     * Upgrade the database first, or record in its history that it is at the head.
     *
     * @param heads the heads that the database must be at
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
     * Change the value of a setting.
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
