create type mood as enum ('sad', 'ok', 'happy');
create cast (mood as varchar) with inout;
create table people (id bigint primary key, mood varchar(20), moods varchar(20)[]);
