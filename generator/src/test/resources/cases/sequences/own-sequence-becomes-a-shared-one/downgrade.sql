CREATE SEQUENCE canoe_seq INCREMENT BY 50;
SELECT pg_catalog.setval('canoe_seq', greatest(1, (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 51 FROM boat), (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 51 FROM canoe)), false);
