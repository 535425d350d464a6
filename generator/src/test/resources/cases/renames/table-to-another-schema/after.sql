create schema audit;
create table audit.log (id bigserial primary key, what text not null unique);
create table notes (id bigint primary key, event_id bigint references audit.log);
