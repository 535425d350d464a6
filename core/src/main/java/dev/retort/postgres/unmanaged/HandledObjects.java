package dev.retort.postgres.unmanaged;

import dev.retort.operation.ObjectAddress;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The objects that the operations of a plan drop, recreate, move or mention, each with the index of the operation.
 *
 * <p>The objects are those that the database has before the plan, by their names there.
 */
final class HandledObjects {

    private enum State {
        /** The object and its parts no longer exist. */
        GONE,
        /** A recreated view reads other columns than before; a moved relation is no longer in its schema. */
        REPLACED
    }

    private final Map<ObjectAddress, NavigableMap<Integer, State>> states = new HashMap<>();
    private final Map<Integer, Set<ObjectAddress>> within = new HashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();

    void drop(int operation, ObjectAddress object) {
        statesOf(object).put(operation, State.GONE);
    }

    /** Records that a view is created, which recreates it if it was dropped. */
    void createView(int operation, ObjectAddress view) {
        if (isBefore(operation, view, State.GONE)) {
            statesOf(view).put(operation, State.REPLACED);
        }
    }

    /** Records that an object is moved to another schema. */
    void move(int operation, ObjectAddress object) {
        if (!isBefore(operation, object, State.GONE)) {
            statesOf(object).put(operation, State.REPLACED);
        }
    }

    /** Records that an operation handles the object itself, for this operation only. */
    void handleWithin(int operation, ObjectAddress object) {
        within.computeIfAbsent(operation, key -> new HashSet<>()).add(key(object));
    }

    /** Records the names that a statement of the author mentions. */
    void mention(int operation, Collection<String> names) {
        names.forEach(name -> mentions.putIfAbsent(name, operation));
    }

    /** Whether the operation itself or one before it handles the dependent object. */
    boolean includes(int operation, Dependent dependent) {
        return dependent.addresses().stream().anyMatch(address -> isHandled(operation, address, dependent))
                || mentions.getOrDefault(dependent.mentionedName(), operation) < operation;
    }

    private boolean isHandled(int operation, ObjectAddress address, Dependent dependent) {
        return within.getOrDefault(operation, Set.of()).contains(key(address))
                || isBefore(operation, address, State.GONE)
                || (dependent.isOfRelation() && isBefore(operation, address, State.REPLACED));
    }

    private boolean isBefore(int operation, ObjectAddress object, State state) {
        NavigableMap<Integer, State> found = states.get(key(object));
        Map.Entry<Integer, State> last = found == null ? null : found.lowerEntry(operation);
        return last != null && last.getValue() == state;
    }

    private NavigableMap<Integer, State> statesOf(ObjectAddress object) {
        return states.computeIfAbsent(key(object), key -> new TreeMap<>());
    }

    /**
     * Returns one address for all relations and types of a name, because they share their names, and one for all
     * routines of a name.
     */
    private static ObjectAddress key(ObjectAddress object) {
        return switch (object.kind()) {
            case TYPE, SEQUENCE, VIEW, MATERIALIZED_VIEW -> ObjectAddress.table(object.name());
            case INDEX -> ObjectAddress.table(object.name().sibling(object.requiredPart()));
            case ROUTINE -> new ObjectAddress(ObjectAddress.Kind.ROUTINE, object.name(), null);
            default -> object;
        };
    }
}
