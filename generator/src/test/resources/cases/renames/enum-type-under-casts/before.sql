create type status as enum ('open', 'done', 'lost');
create cast (varchar as status) with inout as implicit;
create cast (status as varchar) with inout as implicit;
create table tickets (id bigint primary key, status status not null);
