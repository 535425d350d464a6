create type mood as enum ('sad', 'glad');
create table people (
    id bigint not null,
    mood mood,
    nickname varchar(20),
    boss bigint,
    unique (id) include (mood),
    unique (boss) include (nickname),
    foreign key (boss) references people (id)
);
create table notes (
    person bigint references people (id),
    boss bigint references people (boss)
);
