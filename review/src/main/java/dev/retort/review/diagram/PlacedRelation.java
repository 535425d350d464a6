package dev.retort.review.diagram;

import java.util.List;

/**
 * A foreign key with its line in a drawing.
 *
 * @param relation the foreign key
 * @param points the ends and the bends of the line, from the referencing table to the referenced one
 */
record PlacedRelation(Relation relation, List<Point> points) {

    PlacedRelation {
        points = List.copyOf(points);
    }
}
