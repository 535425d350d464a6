create table clubs (
    id bigint primary key,
    captain_id bigint
);
create table players (
    id bigint primary key,
    club_id bigint references clubs
);
alter table clubs add foreign key (captain_id) references players;
