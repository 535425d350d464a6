package dev.retort.generator.writer;

import dev.retort.generator.note.Note;
import dev.retort.generator.writer.MigrationDraft.Body;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionInfo;
import java.util.List;

/** Drafts of migrations that follow no other. */
final class Drafts {

    private Drafts() {}

    static RevisionInfo revision(String id, String message) {
        return new RevisionInfo(id, List.of(), message, "1970-01-01T00:00:00Z", List.of(), List.of());
    }

    static Body body(List<Operation> operations, Note... notes) {
        return new Body(operations, List.of(notes));
    }
}
