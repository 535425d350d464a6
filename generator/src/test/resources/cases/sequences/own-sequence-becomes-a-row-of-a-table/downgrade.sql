CREATE SEQUENCE ferry_seq INCREMENT BY 50;
SELECT pg_catalog.setval('ferry_seq', greatest(1, (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 51 FROM ferry)), false);
