do $$ begin
  if not exists (select from pg_roles where rolname = 'retort_reader') then create role retort_reader; end if;
  if not exists (select from pg_roles where rolname = 'Retort Owner') then create role "Retort Owner"; end if;
end $$;
create table users (
    id bigint primary key,
    name text not null
);
create schema audit;
comment on schema audit is 'who did it';
grant usage on schema audit to retort_reader with grant option;
grant create on schema audit to public;
alter default privileges in schema audit grant select, insert on tables to retort_reader;
alter default privileges in schema audit grant execute on functions to retort_reader with grant option;
alter default privileges in schema audit grant usage on sequences to public;
alter schema audit owner to "Retort Owner";
create table audit.events (id bigint primary key);
