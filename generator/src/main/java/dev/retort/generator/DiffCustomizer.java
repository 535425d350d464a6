package dev.retort.generator;

import dev.retort.generator.filter.ObjectName;
import dev.retort.operation.Operation;
import java.util.List;

/**
 * A project's own say in what is compared and what is written. Retort finds implementations by {@link
 * java.util.ServiceLoader} on the class path of the entities: a public class with a public constructor without
 * parameters, named in {@code META-INF/services/dev.retort.generator.DiffCustomizer}. Several are asked in the order in
 * which they are found.
 */
public interface DiffCustomizer {

    /**
     * Whether an object is compared. One that is not stays as it is, on both sides and with all that hangs on it: it is
     * neither made nor changed nor dropped.
     */
    default boolean includes(ObjectName object) {
        return true;
    }

    /**
     * The operations of a migration in place of those that were found. It is asked once for each comparison that found
     * any; what it returns is reviewed, written and proved like the rest, and an empty list means no difference.
     *
     * @param operations what was found, in an order that PostgreSQL accepts
     */
    default List<Operation> rewrite(List<Operation> operations) {
        return operations;
    }
}
