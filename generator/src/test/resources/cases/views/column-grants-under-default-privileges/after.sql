do $$ begin
  if not exists (select from pg_roles where rolname = 'retort_reader') then create role retort_reader; end if;
  if not exists (select from pg_roles where rolname = 'Retort Owner') then create role "Retort Owner"; end if;
end $$;
create schema reports;
create table accounts (id bigint primary key, owner_name text, balance bigint not null);
create view amounts as select id, owner_name, balance from accounts;
create materialized view sums as select owner_name, sum(balance) as balance from accounts group by owner_name;
create view reports.balances as select id, balance from accounts;
grant select (id), update (balance) on amounts to retort_reader;
grant select (owner_name) on amounts to public;
grant update (id) on amounts to "Retort Owner" with grant option;
grant insert on amounts to "Retort Owner";
grant select (owner_name) on sums to retort_reader with grant option;
grant select on sums to "Retort Owner";
grant select (id) on reports.balances to retort_reader;
alter default privileges grant select, update on tables to retort_reader, public;
alter default privileges grant select, insert, update on tables to "Retort Owner" with grant option;
