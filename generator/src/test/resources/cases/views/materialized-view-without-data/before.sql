create table scores (id bigint primary key, xp integer not null);
create materialized view bests as select id, xp from scores where xp > 100 with no data;
create view best_names as select id from bests;
