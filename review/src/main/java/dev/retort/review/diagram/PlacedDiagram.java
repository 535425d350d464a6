package dev.retort.review.diagram;

import java.util.List;

/**
 * A diagram whose parts have their places in a drawing.
 *
 * @param tables the tables
 * @param relations the foreign keys
 * @param width the width of the drawing in pixels
 * @param height its height in pixels
 */
record PlacedDiagram(List<PlacedTable> tables, List<PlacedRelation> relations, double width, double height) {

    PlacedDiagram {
        tables = List.copyOf(tables);
        relations = List.copyOf(relations);
    }
}
