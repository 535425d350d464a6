create table teams (
    id bigint primary key,
    code text not null unique
);
create table users (
    id bigint primary key,
    team_id bigint,
    team_code text
);
