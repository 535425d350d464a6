create type mood as enum ('sad', 'ok', 'happy');
create table people (id bigint primary key, mood mood, moods mood[]);
