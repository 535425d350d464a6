package dev.retort.generator.revision;

import dev.retort.generator.NewRevision;
import dev.retort.generator.report.ErrorDocument;
import dev.retort.generator.report.Failure;
import dev.retort.generator.report.NoteDocument;
import dev.retort.generator.report.OperationDocument;
import dev.retort.generator.shadow.ProofResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The outcome of {@code revision} as JSON. */
public final class GeneratedDocument {

    /** There was nothing to write. */
    public static final Map<String, @Nullable Object> NOTHING = of(null, null, List.of(), List.of(), null);

    private GeneratedDocument() {}

    static Map<String, @Nullable Object> of(
            @Nullable String file,
            NewRevision revision,
            List<OperationDocument> operations,
            ProofResult proof,
            @Nullable Failure failure) {
        Map<String, @Nullable Object> document =
                of(file, revision.id(), operations, NoteDocument.of(revision.notes()), Proof.of(proof));
        if (failure != null) {
            document.put("error", ErrorDocument.Body.of(failure));
        }
        return document;
    }

    private static Map<String, @Nullable Object> of(
            @Nullable String file,
            @Nullable String id,
            List<OperationDocument> operations,
            List<NoteDocument> notes,
            @Nullable Proof proof) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("file", file);
        document.put("id", id);
        document.put("operations", operations);
        document.put("notes", notes);
        document.put("proof", proof);
        return document;
    }

    /**
     * A proof; a step that was not run is null.
     *
     * @param upgrade whether the upgrade ran
     * @param converges whether nothing was left to find
     * @param downgrade whether the catalog came back
     */
    private record Proof(@Nullable Boolean upgrade, @Nullable Boolean converges, @Nullable Boolean downgrade) {

        static @Nullable Proof of(ProofResult proof) {
            return proof.upgrade() == null ? null : new Proof(proof.upgrade(), proof.converges(), proof.downgrade());
        }
    }
}
