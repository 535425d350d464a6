package dev.retort.revision;

import java.util.List;

/**
 * What a migration says about itself.
 *
 * @param id the id that commands and other revisions use
 * @param revises the revisions that it follows: none for a first one, several for a merge
 * @param message what it is for, in a line; may be empty
 * @param created when it was written, as an ISO instant; may be empty
 * @param labels names for the branch that begins here
 * @param dependsOn revisions of other branches that must be applied before, by id or label
 */
public record RevisionInfo(
        String id, List<String> revises, String message, String created, List<String> labels, List<String> dependsOn) {

    /**
     * @throws InvalidRevisionNameException when the id or a label could be taken for something else on a command line
     */
    public RevisionInfo {
        RevisionNames.check("id", id);
        labels.forEach(label -> RevisionNames.check("label", label));
        revises = List.copyOf(revises);
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
    }

    /** Whether it joins several branches. */
    public boolean isMerge() {
        return revises.size() > 1;
    }

    /** Whether it follows no other. */
    public boolean isBase() {
        return revises.isEmpty();
    }
}
