create type status as enum ('open', 'closed', 'lost');
create table tickets (id bigint primary key, status status not null);
create function is_open(status) returns boolean language sql immutable return $1 = 'open'::status;
