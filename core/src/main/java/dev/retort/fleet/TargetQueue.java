package dev.retort.fleet;

import dev.retort.session.ConnectionSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The targets that wait. A worker keeps to the database of its connection as long as that has targets. */
final class TargetQueue {

    private final Map<ConnectionSource, Deque<Target>> byDatabase = new LinkedHashMap<>();

    TargetQueue(List<Target> targets) {
        targets.forEach(target -> byDatabase
                .computeIfAbsent(target.connections(), source -> new ArrayDeque<>())
                .add(target));
    }

    /** Takes the next target of a database, or else of the one with the most targets; null if there is none. */
    synchronized @Nullable Target next(@Nullable KeptConnection connection) {
        Deque<Target> waiting = byDatabase.values().stream()
                .filter(targets -> !targets.isEmpty())
                .max(Comparator.comparing(
                                (Deque<Target> targets) -> connection != null && connection.isTo(targets.getFirst()))
                        .thenComparing(Deque::size))
                .orElse(null);
        return waiting == null ? null : waiting.poll();
    }
}
