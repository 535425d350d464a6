DROP SEQUENCE shop_tags_seq;
DROP SEQUENCE place_numbers;
