package dev.retort.entities.lingo;

/** What a wallet holds. */
public enum Currency {
    COINS,
    GEMS
}
