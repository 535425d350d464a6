create table users (
    id bigint primary key,
    name text not null,
    age integer,
    kind text,
    constraint grown_admins check (kind <> 'admin' or age >= 18)
);
