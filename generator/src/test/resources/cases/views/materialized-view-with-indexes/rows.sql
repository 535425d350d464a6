insert into scores values (1, 'gold', 900), (2, 'gold', 100), (3, 'tin', 1); refresh materialized view league_totals;
