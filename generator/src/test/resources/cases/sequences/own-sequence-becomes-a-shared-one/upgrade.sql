SELECT pg_catalog.setval('boat_seq', greatest((SELECT CASE WHEN is_called THEN last_value OPERATOR(pg_catalog.+) 50 ELSE last_value END FROM boat_seq), (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 51 FROM boat), (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 51 FROM canoe)), false);
DROP SEQUENCE canoe_seq;
