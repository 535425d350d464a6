package dev.retort.entities.lingo;

/** What somebody did. */
public enum ActivityVerb {
    COMPLETED_LESSON,
    EARNED_ACHIEVEMENT,
    FOLLOWED,
    REACHED_LEAGUE
}
