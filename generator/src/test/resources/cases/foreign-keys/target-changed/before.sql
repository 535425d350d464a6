create table clubs (
    id bigint primary key
);
create table teams (
    id bigint primary key,
    code text not null unique
);
create table users (
    id bigint primary key,
    team_id bigint,
    team_code text,
    constraint fk_team foreign key (team_id) references teams
);
