create table teams (
    code varchar(36) primary key
);
create table users (
    id bigint primary key,
    team varchar(36) references teams
);
