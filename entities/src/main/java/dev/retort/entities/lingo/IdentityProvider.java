package dev.retort.entities.lingo;

/** The services that authenticate a user. */
public enum IdentityProvider {
    LOCAL,
    GOOGLE,
    APPLE,
    FACEBOOK
}
