package dev.retort.revision;

import dev.retort.PublicApi;
import java.util.List;

/**
 * The metadata of a revision, from the annotation of its migration.
 *
 * @param id the id that commands and other revisions use
 * @param revises the parents: none for a base, several for a merge
 * @param message a one-line description; may be empty
 * @param created the time of creation, as an ISO instant; may be empty
 * @param labels the labels of the branch that starts with this revision
 * @param dependsOn the revisions of other branches that must be applied before this one, by id or label
 */
@PublicApi
public record RevisionInfo(
        String id, List<String> revises, String message, String created, List<String> labels, List<String> dependsOn) {

    /**
     * @throws InvalidRevisionNameException if the id or a label could be parsed as something else on a command line
     */
    public RevisionInfo {
        RevisionNames.check("id", id);
        labels.forEach(label -> RevisionNames.check("label", label));
        revises = List.copyOf(revises);
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
    }

    /** Whether it has several parents. */
    public boolean isMerge() {
        return revises.size() > 1;
    }

    /** Whether it has no parent. */
    public boolean isBase() {
        return revises.isEmpty();
    }

    /** Returns the revision for messages, such as {@code revision ae1 (adds users)}. */
    public String describe() {
        return "revision " + id + (message.isEmpty() ? "" : " (" + message + ")");
    }
}
