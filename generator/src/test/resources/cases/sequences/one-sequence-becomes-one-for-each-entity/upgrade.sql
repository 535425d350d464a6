CREATE SEQUENCE barge_seq INCREMENT BY 50;
CREATE SEQUENCE canoe_seq INCREMENT BY 50;
SELECT pg_catalog.setval('barge_seq', greatest(1, (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 51 FROM barge)), false);
SELECT pg_catalog.setval('canoe_seq', greatest(1, (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 51 FROM canoe)), false);
DROP SEQUENCE hibernate_sequence;
