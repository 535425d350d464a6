package dev.retort.postgres.unmanaged;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionedNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "p ~ drop policy p on bins",
                "p ~ DROP POLICY P ON bins",
                "p ~ drop policy \"p\" on bins",
                "P ~ drop policy \"P\" on bins",
                "Own rows ~ drop policy \"Own rows\" on bins",
                "mails ~ drop view shop.mails",
                "mails ~ drop view \"shop\".\"mails\" cascade",
                "t ~ alter table t disable row level security",
                "p ~ do $$ begin execute 'drop policy p on bins'; end $$",
                "P ~ do $$ begin execute 'drop policy \"P\" on bins'; end $$",
                "P ~ do $$ begin execute format('drop policy %I on bins', 'P'); end $$",
                "p ~ do $$ begin execute E'drop\\npolicy p on bins'; end $$",
                "p ~ do $$ begin execute 'comment on policy p on ' || 'bins is ''it'''; end $$",
                "p ~ do $a$ begin execute $b$drop policy p on bins$b$; end $a$",
                "p ~ do 'begin drop policy p on bins; end'",
                "p ~ do language plpgsql 'begin execute ''drop policy p on bins''; end'",
                "p ~ create or replace function f() returns void language sql as 'drop policy p on bins'",
                "p ~ select run_sql($$drop policy p on bins$$)",
                "insert ~ drop policy insert on bins",
                "insert ~ drop policy if exists insert on bins",
                "select ~ drop policy \"select\" on bins",
                "position ~ alter table bins alter position drop default",
            })
    void countAsWholeNames(String name, String sql) {
        assertThat(MentionedNames.inStatement(sql)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "p ~ set local application_name = 'nightly'",
                "nightly ~ set local application_name = 'nightly'",
                "p ~ drop policy pp on bins",
                "p ~ drop policy \"p p\" on bins",
                "t ~ update bins set label = 't' where shelf_t = 1",
                "P ~ drop policy P on bins",
                "p ~ drop policy \"P\" on bins",
                "p ~ select 1 -- leaves p alone",
                "p ~ select /* leaves p alone */ 1",
                "p ~ do $$ begin /* leaves p alone */ null; end $$",
                "p ~ comment on table bins is 'has p'",
                "p ~ select E'\\' p'",
                "insert ~ insert into bins values (1)",
                "update ~ do $$ begin update bins set label = null; end $$",
                "select ~ select 1",
                "'' ~ do $$ begin execute ''; end $$",
            })
    void countNeitherInPartNorAsDataNorInComments(String name, String sql) {
        assertThat(MentionedNames.inStatement(sql)).doesNotContain(name);
    }

    @Test
    void countInADescriptionOfCode() {
        assertThat(MentionedNames.inCode("the shop's view p and the firm's \"Q\""))
                .contains("p", "Q")
                .doesNotContain("shop's", "h");
        assertThat(MentionedNames.inCode("it's p")).contains("p");
    }
}
