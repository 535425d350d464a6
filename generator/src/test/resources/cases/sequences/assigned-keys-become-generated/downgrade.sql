DROP TABLE ferry;
DROP SEQUENCE vehicle_seq;
DROP SEQUENCE ferry_seq;
DROP SEQUENCE canoe_numbers;
