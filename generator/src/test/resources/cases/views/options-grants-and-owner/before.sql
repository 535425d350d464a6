create table accounts (id bigint primary key, owner_name text, balance integer not null);
do $$ begin
  if not exists (select from pg_roles where rolname = 'retort_reader') then create role retort_reader; end if;
  if not exists (select from pg_roles where rolname = 'Retort Owner') then create role "Retort Owner"; end if;
end $$;
grant select on accounts to "Retort Owner";
grant create on schema public to "Retort Owner";
create view own_accounts with (security_barrier = true, check_option = local) as
    select id, owner_name, balance from accounts where owner_name = current_user;
alter view own_accounts alter column balance set default 0;
alter view own_accounts owner to "Retort Owner";
grant select, update on own_accounts to retort_reader with grant option;
grant select (id) on own_accounts to public;
grant insert (owner_name) on own_accounts to retort_reader;
