create table teams (
    club_id bigint,
    number integer,
    primary key (club_id, number)
);
create table users (
    id bigint primary key,
    club_id bigint,
    team_number integer,
    constraint users_team_fkey foreign key (team_number, club_id) references teams (number, club_id)
);
