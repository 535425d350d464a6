create table teams (
    id bigint primary key
);
create table users (
    id bigint primary key,
    team_id bigint references teams
);
