package dev.retort;

/** Phrases each kind of {@link Remedy} as a clause that begins with a lower-case letter and has no full stop. */
@PublicApi
public interface RemedyWording {

    /** Phrases advice; its text is the same in every wording. */
    default String advice(Remedy.Advice advice) {
        return advice.text();
    }

    /** Phrases the use of a feature of Retort. */
    String offer(Remedy.Offer offer);

    /** Phrases that an argument must be supplied. */
    String giveArgument(Remedy.GiveArgument argument);

    /** Phrases how to list all revisions. */
    String listRevisions(Remedy.ListRevisions all);

    /** Phrases how to list the revisions of a branch. */
    String listBranch(Remedy.ListBranch list);

    /** Phrases how to record the revisions that the database is at. */
    String stampRevisions(Remedy.StampRevisions stamp);

    /** Phrases how to record the revisions that are left, and to delete the other rows of the history. */
    String purgeHistory(Remedy.PurgeHistory purge);

    /** Phrases that an upgrade must come first. */
    String upgradeFirst(Remedy.UpgradeFirst upgrade);

    /** Phrases how to change a setting. */
    String changeSetting(Remedy.ChangeSetting change);
}
