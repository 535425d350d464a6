create table events (id bigserial primary key, what text not null unique);
create table notes (id bigint primary key, event_id bigint references events);
