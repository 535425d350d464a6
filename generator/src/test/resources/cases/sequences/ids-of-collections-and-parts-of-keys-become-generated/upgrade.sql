CREATE SEQUENCE place_numbers;
CREATE SEQUENCE shop_tags_seq INCREMENT BY 50;
SELECT pg_catalog.setval('place_numbers', greatest(1, (SELECT pg_catalog.max(number)::bigint OPERATOR(pg_catalog.+) 1 FROM place)), false);
SELECT pg_catalog.setval('shop_tags_seq', greatest(1, (SELECT pg_catalog.max(tag_id)::bigint OPERATOR(pg_catalog.+) 51 FROM shop_tags)), false);
