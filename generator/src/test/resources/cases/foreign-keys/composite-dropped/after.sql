create table teams (
    club_id bigint,
    number integer,
    primary key (club_id, number)
);
create table users (
    id bigint primary key,
    club_id bigint,
    team_number integer
);
