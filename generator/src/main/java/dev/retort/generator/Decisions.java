package dev.retort.generator;

import dev.retort.generator.rename.Rename;
import dev.retort.schema.ColumnName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The decisions about a difference that only a person can make.
 *
 * @param renames the renames; each would be a drop and an addition otherwise
 * @param backfills the SQL values that existing rows get in columns that take no nulls
 */
public record Decisions(List<Rename> renames, Map<ColumnName, String> backfills) {

    /** No decisions. */
    public static final Decisions NONE = new Decisions(List.of(), Map.of());

    public Decisions {
        renames = List.copyOf(renames);
        backfills = Map.copyOf(backfills);
    }

    /** These decisions with other renames. */
    public Decisions withRenames(List<Rename> newRenames) {
        return new Decisions(newRenames, backfills);
    }

    /** These decisions with one more rename. */
    public Decisions and(Rename rename) {
        List<Rename> more = new ArrayList<>(renames);
        more.add(rename);
        return withRenames(more);
    }

    /** These decisions with other values for rows. */
    public Decisions withBackfills(Map<ColumnName, String> newBackfills) {
        return new Decisions(renames, newBackfills);
    }
}
