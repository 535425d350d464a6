create table days (id bigint primary key, mood varchar(20) not null, tone date);

create view moods as select id, mood, tone from days;
create materialized view moods_kept as select * from moods;
create view moods_counted as select mood, count(*) as days from moods_kept group by mood;
