create table teams (
    id bigint primary key,
    code text not null unique
);
create table users (
    id bigint primary key,
    name text not null,
    team_id bigint references teams
);
comment on constraint users_team_id_fkey on users is 'Where they play';
