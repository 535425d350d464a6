create type priority as enum ('LOW', 'MEDIUM', 'HIGH');
create cast (varchar as priority) with inout as implicit;
create cast (priority as varchar) with inout as implicit;
create table ticket (id bigint primary key, priority priority not null);
