create type mood as enum ('sad', 'glad', 'mad');
create table people (
    id bigint not null,
    mood mood,
    nickname text,
    boss bigint,
    unique (id) include (mood),
    unique (boss) include (nickname),
    foreign key (boss) references people (id)
);
create table notes (
    person bigint references people (id),
    boss bigint references people (boss)
);
