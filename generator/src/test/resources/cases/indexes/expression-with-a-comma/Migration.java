package migrations;

import static dev.retort.migration.Definitions.expression;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * expression with a comma.
 *
 * <p>The first revision. Review notes: 5 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "expression with a comma",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ExpressionWithAComma implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Index build: PostgreSQL reads all rows of doc and blocks writes until the migration commits (SHARE).
        op.createIndex("doc", index(expression("to_tsvector('english'::regconfig, (body)::text)")).named("doc_body"));

        op.createIndex("doc",
                index(
                        key("sub_title"),
                        expression("COALESCE(sub_title, title, 'a, B ('::character varying)").descending(),
                        key("title").descending())
                        .named("doc_both"));

        op.createIndex("doc",
                index(
                        expression("lower((title)::text)").descending().nullsLast(),
                        key("sub_title").operatorClass("varchar_pattern_ops"))
                        .named("doc_lower"));

        // Fails if two rows of doc have the same COALESCE(sub_title, title), id.
        // Index build: PostgreSQL reads all rows of doc and blocks writes until the migration commits (SHARE).
        op.createIndex("doc",
                index(expression("COALESCE(sub_title, title)"), key("id").descending()).named("doc_name").unique());

        // Index build: PostgreSQL reads all rows of doc and blocks writes until the migration commits (SHARE).
        op.createIndex("doc",
                index(
                        expression("replace(replace((body)::text, ','::text, ';'::text), ' '::text, ' '::text)"),
                        key("sub_title"))
                        .named("doc_plain"));

        // Index build: PostgreSQL reads all rows of doc_tag and blocks writes until the migration commits (SHARE).
        op.createIndex("doc_tag", index(expression("COALESCE(tag, 'none'::character varying)")).named("doc_tag_known"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("doc_tag", "doc_tag_known");
        op.dropIndex("doc", "doc_plain");
        op.dropIndex("doc", "doc_name");
        op.dropIndex("doc", "doc_lower");
        op.dropIndex("doc", "doc_both");
        op.dropIndex("doc", "doc_body");
    }
}
