package dev.retort.generator.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.retort.generator.note.Note;
import dev.retort.migration.Revision;
import dev.retort.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Creates the documentation and the annotation of the class. */
final class ClassHeader {

    private static final int WIDTH = 120 - 3;
    private static final int LONG = 8;

    private final MigrationDraft draft;
    private final RevisionInfo info;

    ClassHeader(MigrationDraft draft) {
        this.draft = draft;
        this.info = draft.revision();
    }

    /** The documentation according to the template, or the default if the template has none. */
    CodeBlock documentation(HeaderTemplate template, MethodContent upgrade) {
        String wanted = template.documentation(values(upgrade));
        return CodeBlock.of("$L", wanted.isEmpty() ? documentation(upgrade) + "\n" : wanted);
    }

    /** The values of a template's placeholders. */
    Map<String, String> values(MethodContent upgrade) {
        String created = draft.created();
        return Map.of(
                "id", CommentText.javadoc(info.id()),
                "revises", CommentText.javadoc(info.revises().isEmpty() ? "base" : Summary.list(info.revises())),
                "message", CommentText.javadoc(info.message()),
                "created", created,
                "year", created.substring(0, 4),
                "review", review(upgrade),
                "summary", upgrade.statements().isEmpty() ? "" : Summary.of(upgrade.statements()) + ".",
                "documentation", documentation(upgrade));
    }

    private String documentation(MethodContent upgrade) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(wrapped(title()));
        if (upgrade.statements().size() > LONG) {
            paragraphs.add(wrapped("<p>" + Summary.of(upgrade.statements()) + "."));
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

    private static String review(MethodContent upgrade) {
        List<String> counts = new ArrayList<>();
        count(counts, upgrade.count(Note.Level.DANGER), "danger", "dangers");
        count(counts, upgrade.count(Note.Level.WARNING), "warning", "warnings");
        count(counts, upgrade.count(Note.Level.NOTE), "note", "notes");
        return "Review notes: " + (counts.isEmpty() ? "none" : Summary.list(counts)) + ".";
    }

    /** The version of Hibernate that read the entities, because another version can read them differently. */
    private String reader() {
        String sentence = RecordedHibernate.sentence(draft.hibernate());
        return sentence.isEmpty() || draft.upgrade().operations().isEmpty() ? "" : " " + sentence;
    }

    private static void count(List<String> counts, long number, String singular, String plural) {
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
