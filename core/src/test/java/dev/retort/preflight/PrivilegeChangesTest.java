package dev.retort.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivilegeChangesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role admin",
                "SET LOCAL ROLE admin",
                "set session authorization admin",
                "set session session authorization admin",
                "set session_authorization = admin",
                "reset role",
                "select pg_catalog.set_config('role', 'admin', true)",
                "/* as the owner */ grant admin to app",
                "grant update on bins to app",
                "alter table bins owner to app",
                "alter table if exists only bins add column x text, owner to app",
                "reassign owned by admin to app",
                "alter default privileges grant all on tables to app",
                "create role helper role app",
                "alter group admin add user app",
                "create schema shop authorization app",
                "select 1; set role admin",
                "do $$ begin set local role admin; end $$",
                "do $$ begin if true then grant admin to app; end if; end $$",
                "do 'begin execute format(''set role %I'', ''admin''); end'",
                "do $$ begin execute 'grant ' || 'admin to app'; end $$",
                "do $$ begin execute 'alter table ' || 'bins' || ' owner to app'; end $$",
                "create or replace function f() returns void language sql as 'grant admin to app'",
            })
    void recognizesAChangeOfPrivileges(String sql) {
        assertThat(PrivilegeChanges.areIn(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update bins set label = 'x' -- the role of the owner",
                "/* grant admin to app; set role admin */ select 1",
                "update bins set label = 'set role admin'",
                "select 'x'; select '; grant admin to app'",
                "comment on table bins is 'the owner of the authorization'",
                "insert into notes values ($$ grant admin to app; $$)",
                "update bins set role = 'admin'",
                "update bins set owner = 'x', \"grant\" = 'y', authorization_code = 'z' where bins.role is null",
                "select role, owner_id, no_grant from bins",
                "alter table bins rename column owner to boss",
                "alter table owner rename to owners",
                "alter table bins add column role text",
                "select set_config('application_name', 'role', true)",
                "set application_name = 'role'",
                "do $$ begin update bins set role = 'admin'; end $$",
                "do $$ begin -- grant admin to app\n perform 1; end $$",
                "drop table role_of_owner",
                "",
            })
    void ignoresAWordThatIsNoCommand(String sql) {
        assertThat(PrivilegeChanges.areIn(sql)).isFalse();
    }
}
