CREATE SEQUENCE debt_numbers INCREMENT BY -1;
CREATE SEQUENCE refund_numbers INCREMENT BY -1 MAXVALUE 1000;
SELECT pg_catalog.setval('debt_numbers', least(-1, (SELECT pg_catalog.min(id)::bigint OPERATOR(pg_catalog.-) 1 FROM debt)), false);
SELECT pg_catalog.setval('refund_numbers', least(1000, (SELECT pg_catalog.min(id)::bigint OPERATOR(pg_catalog.-) 1 FROM refund)), false);
