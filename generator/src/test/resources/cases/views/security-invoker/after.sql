create table accounts (id bigint primary key, balance bigint not null);
create view own_accounts with (security_invoker = true) as select id, balance from accounts;
