package dev.retort.generator.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.retort.generator.note.Note;
import dev.retort.migration.Revision;
import dev.retort.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands above the class: documentation and {@code @Revision}. */
final class ClassHeader {

    private static final int WIDTH = 120 - 3;
    private static final int LONG = 8;

    private final MigrationDraft draft;
    private final RevisionInfo info;

    ClassHeader(MigrationDraft draft) {
        this.draft = draft;
        this.info = draft.revision();
    }

    /** The documentation that the template wants, or else Retort's own. */
    CodeBlock documentation(HeaderTemplate template, List<Statement> upgrade) {
        String wanted = template.documentation(values(upgrade));
        return CodeBlock.of("$L", wanted.isEmpty() ? documentation(upgrade) + "\n" : wanted);
    }

    /** What a template may name. */
    Map<String, String> values(List<Statement> upgrade) {
        String created = draft.created();
        return Map.of(
                "id", CommentText.javadoc(info.id()),
                "revises", CommentText.javadoc(info.revises().isEmpty() ? "base" : Summary.list(info.revises())),
                "message", CommentText.javadoc(info.message()),
                "created", created,
                "year", created.substring(0, 4),
                "review", review(upgrade),
                "summary", upgrade.isEmpty() ? "" : Summary.of(upgrade) + ".",
                "documentation", documentation(upgrade));
    }

    private String documentation(List<Statement> upgrade) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(wrapped(title()));
        if (upgrade.size() > LONG) {
            paragraphs.add(wrapped("<p>" + Summary.of(upgrade) + "."));
        }
        draft.remarks().forEach(remark -> paragraphs.add(wrapped("<p>" + CommentText.javadoc(remark))));
        paragraphs.add(wrapped("<p>" + place() + " " + review(upgrade) + reader()));
        return String.join("\n\n", paragraphs);
    }

    AnnotationSpec annotation() {
        AnnotationSpec.Builder revision = AnnotationSpec.builder(Revision.class);
        member(revision, "id", info.id());
        members(revision, "revises", info.revises());
        if (!info.message().isEmpty()) {
            member(revision, "message", info.message());
        }
        member(revision, "created", draft.created());
        members(revision, "labels", info.labels());
        members(revision, "dependsOn", info.dependsOn());
        return revision.build();
    }

    private String title() {
        String message = CommentText.javadoc(info.message());
        if (message.isEmpty()) {
            return "Revision " + info.id() + ".";
        }
        return message.matches(".*\\p{IsPunctuation}") ? message : message + ".";
    }

    private String place() {
        return info.revises().isEmpty() ? "The first revision." : "Revises " + Summary.list(info.revises()) + ".";
    }

    private static String review(List<Statement> upgrade) {
        List<Note> notes = upgrade.stream()
                .flatMap(statement -> statement.ownNotes().stream())
                .toList();
        List<String> counts = new ArrayList<>();
        count(counts, notes, Note.Level.DANGER, "danger", "dangers");
        count(counts, notes, Note.Level.WARNING, "warning", "warnings");
        count(counts, notes, Note.Level.NOTE, "note", "notes");
        return "Review: " + (counts.isEmpty() ? "no notes" : Summary.list(counts)) + ".";
    }

    /** Which Hibernate read the entities, since another may read something else in them. */
    private String reader() {
        String version = draft.hibernate().replaceFirst("\\.Final$", "");
        return version.isEmpty() || draft.upgrade().operations().isEmpty()
                ? ""
                : " Entities read with Hibernate " + CommentText.javadoc(version) + ".";
    }

    private static void count(List<String> counts, List<Note> notes, Note.Level level, String singular, String plural) {
        long number = notes.stream().filter(note -> note.level() == level).count();
        if (number > 0) {
            counts.add(Summary.counted(number, singular, plural));
        }
    }

    private static String wrapped(String paragraph) {
        return String.join("\n", CommentText.wrapped(paragraph, WIDTH));
    }

    private static void member(AnnotationSpec.Builder revision, String name, String value) {
        revision.addMember(name, "$L", StringLiteral.of(value));
    }

    private static void members(AnnotationSpec.Builder revision, String name, List<String> values) {
        values.forEach(value -> member(revision, name, value));
    }
}
