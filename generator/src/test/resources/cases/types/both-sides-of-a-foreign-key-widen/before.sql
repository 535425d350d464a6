create table teams (
    id integer primary key
);
create table users (
    id bigint primary key,
    team_id integer references teams
);
