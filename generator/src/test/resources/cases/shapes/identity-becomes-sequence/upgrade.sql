ALTER TABLE customer ALTER COLUMN id DROP IDENTITY;
CREATE SEQUENCE customer_seq INCREMENT BY 50;
SELECT pg_catalog.setval('customer_seq', greatest(1, (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 51 FROM customer)), false);
