package dev.retort.entities.lingo;

/** The kinds of items in the shop. */
public enum ItemKind {
    STREAK_FREEZE,
    DOUBLE_XP,
    AVATAR,
    THEME
}
