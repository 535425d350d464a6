package dev.retort.postgres.overview;

import java.util.List;

/**
 * A constraint as it is shown.
 *
 * @param name its name
 * @param kind what it is: {@code primary key}, {@code unique}, {@code foreign key}, {@code check} or {@code exclusion}
 * @param columns its columns, in the constraint's order
 * @param definition it as SQL, as {@code pg_get_constraintdef} gives it
 * @param validated whether all rows were checked
 */
public record ConstraintOverview(String name, String kind, List<String> columns, String definition, boolean validated) {

    public ConstraintOverview {
        columns = List.copyOf(columns);
    }
}
