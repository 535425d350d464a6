CREATE SEQUENCE coupon_numbers;
CREATE SEQUENCE ticket_numbers;
SELECT pg_catalog.setval('ticket_numbers', greatest(1, (SELECT pg_catalog.max(number)::bigint OPERATOR(pg_catalog.+) 1 FROM ticket)), false);
ALTER TABLE ticket ADD COLUMN coupon bigint;
