create type mood as enum ('good', 'bad', 'worse');
create table people (id bigint primary key, mood mood);
