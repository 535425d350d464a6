package dev.retort.entities.assistant;

/** Whether a user may sign in; spelled as the labels of the type in the database are. */
public enum UserStatus {
    active,
    invited,
    suspended
}
