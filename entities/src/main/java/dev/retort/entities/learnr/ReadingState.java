package dev.retort.entities.learnr;

/** Where a text in the queue stands. */
public enum ReadingState {
    UNREAD,
    READING,
    READ,
    DISMISSED
}
