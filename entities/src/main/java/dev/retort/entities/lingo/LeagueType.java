package dev.retort.entities.lingo;

/**
 * The leagues of the weekly leaderboard, lowest first, which is how PostgreSQL sorts them. Spelled as the type's labels
 * are, because Hibernate makes one of the other.
 */
public enum LeagueType {
    bronze,
    silver,
    gold,
    platinum,
    diamond
}
