package dev.retort.review.diagram;

/**
 * A point of a drawing, in pixels from its upper left corner.
 *
 * @param x the distance to the right
 * @param y the distance downwards
 */
record Point(double x, double y) {}
