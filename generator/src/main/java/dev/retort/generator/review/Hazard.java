package dev.retort.generator.review;

import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import java.util.List;

/** One kind of hazard: it finds nothing in operations that it does not handle. */
abstract class Hazard extends PartialVisitor<List<Finding>> {

    @Override
    protected final List<Finding> visitOther(Operation operation) {
        return List.of();
    }
}
