package dev.retort.review.diagram;

/**
 * A table with its place in a drawing.
 *
 * @param table the table
 * @param corner its upper left corner
 * @param width its width in pixels
 * @param height its height in pixels
 */
record PlacedTable(DiagramTable table, Point corner, double width, double height) {}
