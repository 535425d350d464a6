insert into accounts values (1, 'Ada', 900);
refresh materialized view sums;
