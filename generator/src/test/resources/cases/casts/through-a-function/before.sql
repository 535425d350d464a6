create type mood as enum ('good', 'bad', 'unknown');
create function mood_of(varchar) returns mood language sql immutable as 'select lower($1)::text::mood';
create cast (varchar as mood) with function mood_of(varchar) as assignment;
create table users (id bigint primary key, feels mood);
