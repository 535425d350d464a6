package dev.retort.generator;

import dev.retort.generator.filter.ObjectName;
import dev.retort.operation.Operation;
import java.util.List;

/**
 * A project's own rules for the objects that are compared and the operations that are written. Retort finds
 * implementations by {@link java.util.ServiceLoader} on the class path of the entities: a public class with a public
 * constructor without parameters, named in {@code META-INF/services/dev.retort.generator.DiffCustomizer}. If there are
 * several, they are called in the order in which they are found.
 */
public interface DiffCustomizer {

    /**
     * Whether an object is compared. An object that is not compared stays as it is, together with the objects that depend
     * on it: it is not created, changed or dropped.
     */
    default boolean includes(ObjectName object) {
        return true;
    }

    /**
     * The operations of a migration, in place of those that were found. This method is called once for each comparison
     * that finds any operations. Its result is reviewed, written and proved like the operations that were found; an empty
     * list means that there is no difference.
     *
     * @param operations the operations that were found, in an order that PostgreSQL accepts
     */
    default List<Operation> rewrite(List<Operation> operations) {
        return operations;
    }
}
