create table teams (
    id bigint primary key,
    code text not null unique
);
create table users (
    id bigint primary key,
    team_id bigint,
    team_code text
);
alter table users add constraint users_team_id_fkey foreign key (team_id) references teams;
