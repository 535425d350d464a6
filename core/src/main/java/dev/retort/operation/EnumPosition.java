package dev.retort.operation;

import dev.retort.PublicApi;

/**
 * The position of a new enum value ({@code BEFORE} or {@code AFTER}).
 *
 * @param before whether the new value sorts directly before the neighbour; if not, it sorts directly after it
 * @param neighbour an existing value
 */
@PublicApi
public record EnumPosition(boolean before, String neighbour) {}
