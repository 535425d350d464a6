create table events (id bigint not null, day date not null, size bigint) partition by range (day);
create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01');
create view sizes as select size from events;
