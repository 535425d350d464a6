package dev.retort.operation;

/**
 * Where a new enum value stands.
 *
 * @param before whether it stands before the neighbour, else after it
 * @param neighbour a value that is there already
 */
public record EnumPosition(boolean before, String neighbour) {}
