create schema org;
create table org.teams (
    id bigint primary key
);
create table users (
    id bigint primary key,
    name text not null,
    team_id bigint references org.teams
);
