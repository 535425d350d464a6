package dev.retort;

/** The words for each kind of {@link Remedy}: clauses that begin with a small letter and have no full stop. */
@PublicApi
public interface RemedyWording {

    /** The words of advice, which are the same for everybody. */
    default String advice(Remedy.Advice advice) {
        return advice.text();
    }

    /** The words for something that Retort offers. */
    String offer(Remedy.Offer offer);

    /** The words for an argument to be given. */
    String giveArgument(Remedy.GiveArgument argument);

    /** The words for a look at all revisions. */
    String listRevisions(Remedy.ListRevisions all);

    /** The words for a look at the revisions of a branch. */
    String listBranch(Remedy.ListBranch list);

    /** The words for a history to be told where the database is. */
    String stampRevisions(Remedy.StampRevisions stamp);

    /** The words for a history to be told where the database is, and to forget the rest. */
    String purgeHistory(Remedy.PurgeHistory purge);

    /** The words for an upgrade that must come first. */
    String upgradeFirst(Remedy.UpgradeFirst upgrade);

    /** The words for a setting to be changed. */
    String changeSetting(Remedy.ChangeSetting change);
}
