ALTER TABLE ticket DROP COLUMN coupon;
DROP SEQUENCE ticket_numbers;
DROP SEQUENCE coupon_numbers;
