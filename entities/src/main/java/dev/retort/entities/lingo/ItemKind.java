package dev.retort.entities.lingo;

/** What a thing in the shop is for. */
public enum ItemKind {
    STREAK_FREEZE,
    DOUBLE_XP,
    AVATAR,
    THEME
}
