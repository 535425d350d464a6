package dev.retort.entities.lingo;

/** The levels of the Common European Framework of Reference for Languages, easiest first. */
public enum CefrLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
