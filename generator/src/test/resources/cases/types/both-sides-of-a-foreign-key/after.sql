create table teams (
    code uuid primary key
);
create table users (
    id bigint primary key,
    team uuid references teams
);
