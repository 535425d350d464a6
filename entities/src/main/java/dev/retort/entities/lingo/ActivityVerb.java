package dev.retort.entities.lingo;

/** The kinds of activities. */
public enum ActivityVerb {
    COMPLETED_LESSON,
    EARNED_ACHIEVEMENT,
    FOLLOWED,
    REACHED_LEAGUE
}
