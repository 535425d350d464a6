package dev.retort.entities.lingo;

/** Who vouches for a user. */
public enum IdentityProvider {
    LOCAL,
    GOOGLE,
    APPLE,
    FACEBOOK
}
