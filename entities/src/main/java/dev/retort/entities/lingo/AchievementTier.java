package dev.retort.entities.lingo;

/** How much an achievement is worth showing. */
public enum AchievementTier {
    BRONZE,
    SILVER,
    GOLD
}
