create type level as enum ('INFO', 'ERROR');
create table events (
    id bigint not null, happened timestamptz(6) not null, message text, primary key (id, happened)
) partition by range (happened);
create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01');
create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01');
create table events_rest partition of events default;
create index events_message on events (message);
create table documents (id bigint primary key, title varchar(255));
create table scanned_documents (scanner varchar(20)) inherits (documents);
alter table documents enable row level security;
create policy all_of_them on documents using (true);
create foreign data wrapper nothing;
create server elsewhere foreign data wrapper nothing;
create foreign table remote_prices (sku varchar(255), price numeric(38, 2)) server elsewhere;
grant select on documents to public;
