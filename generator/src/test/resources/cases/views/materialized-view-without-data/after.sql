create table scores (id bigint primary key, xp bigint not null);
create materialized view bests as select id, xp from scores where xp > 100 with no data;
create view best_names as select id from bests;
