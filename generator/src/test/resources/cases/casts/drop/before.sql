create type mood as enum ('sad', 'happy');
create table users (
    id bigint primary key,
    name text not null,
    m mood
);
create cast (varchar as mood) with inout as implicit;
