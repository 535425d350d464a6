package dev.retort.generator.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision as JSON.
 *
 * @param id its id
 * @param revises those that it follows
 * @param message what it is for
 * @param created when it was written
 * @param labels the names of its branch
 * @param dependsOn what must be applied before
 * @param head whether none follows it
 * @param applied whether the database has it; null where no database was asked
 * @param file its source
 */
public record RevisionDocument(
        String id,
        List<String> revises,
        String message,
        String created,
        List<String> labels,
        List<String> dependsOn,
        boolean head,
        @Nullable Boolean applied,
        @Nullable String file) {}
