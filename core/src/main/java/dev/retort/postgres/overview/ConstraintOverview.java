package dev.retort.postgres.overview;

import java.util.List;

/**
 * A constraint of a table overview.
 *
 * @param name its name
 * @param kind its kind: {@code primary key}, {@code unique}, {@code foreign key}, {@code check} or {@code exclusion}
 * @param columns its columns, in order
 * @param definition its definition, as {@code pg_get_constraintdef} prints it
 * @param validated false if existing rows were not checked ({@code NOT VALID})
 */
public record ConstraintOverview(String name, String kind, List<String> columns, String definition, boolean validated) {

    public ConstraintOverview {
        columns = List.copyOf(columns);
    }
}
