create type mood as enum ('calm', 'wild');
create table days (id bigint primary key, mood mood not null, tone mood);

create view moods as select id, mood, tone from days;
create materialized view moods_kept as select * from moods;
create view moods_counted as select mood, count(*) as days from moods_kept group by mood;
