package dev.retort.entities.lingo;

/** The currencies of a wallet. */
public enum Currency {
    COINS,
    GEMS
}
