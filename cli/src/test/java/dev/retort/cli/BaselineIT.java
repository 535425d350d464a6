package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.report.ExitCode;
import dev.retort.testing.DumpText;
import dev.retort.testing.Fresh;
import dev.retort.testing.PgDump;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole schema of an existing database as the first revision. */
class BaselineIT {

    private static final String MADE_BY_HAND =
            """
            do $$ begin if not exists (select from pg_roles where rolname = 'retort_reader') then create role retort_reader; end if;
                exception when duplicate_object or unique_violation then null; end $$;
            create schema audit;
            create schema ext;
            create extension citext schema ext;
            create type mood as enum ('sad', 'happy');
            create domain positive as integer check (value > 0);
            create table people (id bigserial primary key, name varchar(80) not null default 'nobody', mood mood,
                born date, height positive, email ext.citext, constraint grown check (born < '2020-01-01'), unique (name));
            create index people_mood on people (mood) where mood is not null;
            create table audit.events (id uuid primary key, person bigint references people on delete cascade,
                data jsonb not null default '{}', exclude using btree (id with =));
            create view happy_people as select id, name from people where mood = 'happy';
            create materialized view moods as select mood, count(*) as number from people group by mood;
            create unique index moods_mood on moods (mood);
            create function touch() returns trigger language plpgsql as 'begin return new; end';
            create trigger people_touch before update on people for each row execute function touch();
            alter table audit.events enable row level security;
            alter table audit.events force row level security;
            create policy all_of_them on audit.events for select to retort_reader using (true);
            comment on policy all_of_them on audit.events is 'for reports';
            alter table people add constraint not_empty check (name <> '') not valid;
            create table flyway_schema_history (installed_rank integer primary key, version varchar(50));
            insert into people (name, mood) values ('Ada', 'happy');""";

    private static final String CATALOG =
            """
            select c.oid::regclass || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' '
                   || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where c.oid >= 16384 and c.relkind in ('r', 'v', 'm', 'S') and a.attnum > 0
              and c.relname not in ('flyway_schema_history', 'retort_history')
            union all
            select k.conrelid::regclass || ' ' || k.conname || ' ' || replace(pg_get_constraintdef(k.oid), ' NOT VALID', '')
            from pg_constraint k where k.oid >= 16384 and k.contype in ('p', 'u', 'f', 'c') and k.contypid = 0
              and k.conrelid::regclass::text not in ('flyway_schema_history', 'retort_history')
            union all
            select pg_get_indexdef(i.indexrelid) from pg_index i where i.indexrelid >= 16384
              and i.indrelid::regclass::text !~ '^pg_toast' and i.indrelid::regclass::text not in ('flyway_schema_history', 'retort_history', 'audit.events')
            union all
            select concat_ws(' ', p.polname, p.polrelid::regclass, p.polcmd, p.polpermissive, pg_get_expr(p.polqual, p.polrelid),
                             p.polroles::regrole[], obj_description(p.oid, 'pg_policy')) from pg_policy p
            union all
            select concat_ws(' ', c.oid::regclass, c.relrowsecurity, c.relforcerowsecurity)
            from pg_class c where c.relrowsecurity or c.relforcerowsecurity
            union all
            select pg_get_viewdef(c.oid) from pg_class c where c.oid >= 16384 and c.relkind in ('v', 'm')
            order by 1""";

    private final Path folder;
    private final Cli cli;

    BaselineIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.cli = Cli.of(folder);
    }

    @Test
    void isStampedWhereItWasReadAndRunElsewhere(@Fresh TestDatabase made, @Fresh TestDatabase other) throws Exception {
        made.execute(MADE_BY_HAND);
        cli.on(made);

        Cli.Result baseline = cli.must("revision", "--baseline");

        assertThat(baseline.err())
                .contains("left out, because they belong to other tools: table public.flyway_schema_history")
                .contains("trigger people_touch on people", "function touch()")
                .contains("constraint events_id_excl on audit.events")
                .contains("NOT VALID of constraint not_empty on people")
                .contains("proof: upgrade runs", "comparison finds no difference", "downgrade restores the catalog");
        String file = baseline.out().strip();
        assertThat(Files.readString(folder.resolve(file)))
                .contains(
                        "createPolicy(\"audit.events\"",
                        "enableRowSecurity(\"audit.events\")",
                        "forceRowSecurity(\"audit.events\")")
                .contains("message = \"baseline\"", "Not included, because Retort does not manage them:")
                .doesNotContain("flyway");
        assertThat(cli.must("current", "--check-heads").out()).contains("(head) (current)");
        assertThat(cli.must("upgrade", "head").err()).contains("nothing to do");

        cli.on(other);
        cli.must("upgrade", "head");
        assertThat(other.query(CATALOG)).isEqualTo(made.query(CATALOG));
        cli.must("downgrade", "base", "--yes");
        assertThat(other.query(CATALOG)).isEmpty();
    }

    @Test
    void keepsToTheSchemasThatAreNamedAndToWhatIsNotExcluded(@Fresh TestDatabase made) throws Exception {
        made.execute(MADE_BY_HAND);
        Files.writeString(folder.resolve("retort.properties"), "exclude = view:*");
        cli.on(made);

        String source = cli.must("revision", "--baseline", "--dry-run", "--schemas", "public")
                .out();

        assertThat(source).contains("createTable(\"people\"").doesNotContain("events", "happy_people");
        assertThat(cli.files()).isEmpty();
        assertThat(made.query("select to_regclass('retort_history') is null")).containsExactly("t");
    }

    @Test
    void refusesWhereThereIsABeginningAlready(@Fresh TestDatabase made) throws Exception {
        assertThat(cli.run("revision", "--baseline").err())
                .contains("error: a baseline is read from a database, and none is configured");
        cli.on(made);
        assertThat(cli.must("revision", "--baseline").err()).contains("contains no objects");
        made.execute("create table people (id bigint primary key)");
        assertThat(cli.run("revision", "--baseline", "--autogenerate").exitCode())
                .isEqualTo(ExitCode.USAGE);
        Path file = cli.createsTable("M1", "aaaa", "", "roots");
        assertThat(cli.run("revision", "--baseline").err())
                .contains("error: a baseline must be the first revision, but migrations already has a migration");
        cli.must("stamp", "head");
        Files.delete(file);
        Cli.Result refused = cli.run("revision", "--baseline");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.err()).contains("already has a migration history: aaaa");
    }

    /** Each needs one that an alphabetical order, or one kind after the other, would create later. */
    @Test
    void createsTypesFunctionsAndExtensionsInTheOrderOfTheirDependencies(
            @Fresh TestDatabase made, @Fresh TestDatabase other) throws Exception {
        made.execute(
                """
                set check_function_bodies = off;
                create extension cube;
                create extension earthdistance;
                alter extension cube set schema public;
                create sequence numbers;
                create type shade as enum ('light', 'dark');
                create domain pale as shade check (value <> 'dark') ;
                create type "Colour" as (hue int, shade pale);
                create domain vivid as "Colour" check ((value).hue > 0);
                create type palette as (main vivid, others pale[]);
                create function is_even(n int) returns boolean language sql immutable strict parallel safe
                  as 'select n % 2 = 0';
                create domain even as int check (is_even(value));
                create domain counted as bigint default nextval('numbers');
                create function half(n even, by int default 2) returns even language plpgsql stable
                  set search_path = public, pg_temp set work_mem = '1MB'
                  as $$begin return n / by; end$$;
                comment on function half(even, int) is 'it''s half';
                create function next_number() returns bigint language sql as 'select nextval(''numbers'')';
                create function last_number() returns bigint language sql as 'select max(id) from things';
                create function label(t text, out upper text) language sql immutable as 'select upper(t)';
                create function nobody_calls() returns int language sql as 'select 1';
                create procedure unused() language sql as 'select 1';
                create table things (
                  id bigint primary key default next_number(), previous bigint default last_number(),
                  parts palette, size even default half(4), counter counted, place earth,
                  check (half(size) < 10));
                create table wrapped (thing things, name text, shouted text generated always as (label(name)) stored);
                create index things_even on things (is_even(id::int));
                create view even_things as select id, half(size) from things""");
        cli.on(made);

        Cli.Result baseline = cli.must("revision", "--baseline");

        assertThat(baseline.err())
                .contains("proof: upgrade runs", "comparison finds no difference", "downgrade restores the catalog")
                .contains("function nobody_calls()", "procedure unused()")
                .doesNotContain("function half", "function is_even");
        assertThat(Files.readString(folder.resolve(baseline.out().strip())))
                .contains("op.createFunction(function(\"half\")")
                .containsSubsequence(
                        "create extension if not exists cube", "create extension if not exists earthdistance");
        cli.on(other).must("upgrade", "head");
        assertThat(other.query(CATALOG)).isEqualTo(made.query(CATALOG));
        String functions =
                "select pg_get_functiondef(oid) || coalesce(obj_description(oid, 'pg_proc'), '') from pg_proc"
                        + " where pronamespace = 'public'::regnamespace and prokind = 'f' and proname <> 'nobody_calls'"
                        + " and not exists (select from pg_depend d where d.objid = pg_proc.oid and d.deptype = 'e') order by 1";
        assertThat(other.query(functions)).isEqualTo(made.query(functions));
        cli.must("downgrade", "base", "--yes");
        assertThat(other.query(CATALOG)).isEmpty();
        assertThat(other.query(functions)).isEmpty();
    }

    /** The names are such that an order by kind or by name would create each object too early. */
    @Test
    void createsTablesAndWhatUsesTheirRowTypesInTheOrderOfTheirDependencies(
            @Fresh TestDatabase made, @Fresh TestDatabase other) throws Exception {
        made.execute(
                """
                create table z_plain (id bigint primary key, name text);
                create table y_nested (id bigint primary key, plain z_plain, more z_plain[]);
                create function is_small(n y_nested) returns boolean language sql immutable as 'select n.id < 1000';
                create function id_of(n y_nested) returns bigint language plpgsql immutable as 'begin return n.id; end';
                alter table y_nested add check (is_small(y_nested)), add other bigint default id_of(null);
                create type b_pair as (first y_nested, others z_plain[]);
                create domain c_named as z_plain check ((value).name <> '');
                create table a_pairs (id bigint primary key, pair b_pair, pairs b_pair[], named c_named);
                create function a_plain(id bigint) returns z_plain language sql stable
                  as 'select p from z_plain p where p.id = $1';
                create function all_plain() returns setof z_plain language sql stable as 'select * from z_plain';
                create function name_of(p z_plain) returns text language sql immutable as 'select p.name';
                create table a_used (id bigint primary key, plain z_plain default a_plain(1),
                  name text generated always as (name_of(plain)) stored);
                create view a_view as select name_of(p) as name from all_plain() p""");
        cli.on(made);

        Cli.Result baseline = cli.must("revision", "--baseline");

        assertThat(baseline.err())
                .contains("proof: upgrade runs", "comparison finds no difference", "downgrade restores the catalog")
                .doesNotContain("function is_small", "function id_of", "function name_of", "function all_plain");
        cli.on(other).must("upgrade", "head");
        assertThat(other.query(CATALOG)).isEqualTo(made.query(CATALOG));
        if (PgDump.dumps(made)) {
            assertThat(DumpText.withoutOrder(PgDump.of(other, "retort_history")))
                    .isEqualTo(DumpText.withoutOrder(PgDump.of(made, "retort_history")));
        }
        cli.must("downgrade", "base", "--yes");
        assertThat(other.query(CATALOG)).isEmpty();
    }

    @Test
    void createsAnExtensionAfterTheOneThatItRequires(@Fresh TestDatabase made, @Fresh TestDatabase shadow)
            throws Exception {
        made.assumeExtension("pgrouting");
        made.execute("create extension postgis; create extension pgrouting; create table places (place geometry)");
        cli.on(made);

        Cli.Result baseline = cli.must("revision", "--baseline", "--shadow", shadow.url());

        assertThat(baseline.err()).contains("proof: upgrade runs", "downgrade restores the catalog");
        assertThat(Files.readString(folder.resolve(baseline.out().strip())))
                .containsSubsequence(
                        "create extension if not exists postgis", "create extension if not exists pgrouting");
        assertThat(shadow.query("select extname from pg_extension where extname <> 'plpgsql'"))
                .isEmpty();
    }
}
