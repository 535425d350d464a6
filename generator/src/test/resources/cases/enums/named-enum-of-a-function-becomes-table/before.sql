create type status as enum ('open', 'done');
create table tasks (id bigint primary key, status status);
create function label(s status) returns text language sql immutable return upper(s::text);
