package dev.retort.revision;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Describes revisions in messages by their id, message and file. */
final class RevisionDescriptions {

    private final Map<String, String> details = new HashMap<>();

    /**
     * Creates descriptions.
     *
     * @param files the names of the files, by id, as far as they are known
     */
    RevisionDescriptions(Collection<RevisionInfo> revisions, Map<String, String> files) {
        for (RevisionInfo revision : revisions) {
            String file = files.getOrDefault(revision.id(), "");
            String separator = revision.message().isEmpty() || file.isEmpty() ? "" : ", ";
            details.put(revision.id(), revision.message() + separator + file);
        }
    }

    /** Returns the id, with the message and the file if they are known: {@code ae1 (adds users, M1.java)}. */
    String of(String id) {
        String known = details.getOrDefault(id, "");
        return known.isEmpty() ? id : id + " (" + known + ")";
    }

    /** Returns the descriptions in one line, separated by commas. */
    String inline(Collection<String> ids) {
        return ids.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** Returns the text that follows a colon: one revision on the same line, several on a line each. */
    String list(List<String> ids) {
        String separator = ids.size() == 1 ? " " : "\n  ";
        return ids.stream().map(id -> separator + of(id)).collect(Collectors.joining());
    }
}
