package dev.retort.entities.learnr;

/** The purposes of a quiz session. */
public enum SessionKind {
    DIAGNOSTIC,
    PRACTICE,
    MOCK_EXAM
}
