insert into accounts values (1, 'Ada', 200);
refresh materialized view rich;
