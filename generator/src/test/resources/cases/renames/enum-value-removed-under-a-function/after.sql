create type state as enum ('open', 'closed');
create table tickets (id bigint primary key, status state not null);
