DROP SEQUENCE refund_numbers;
DROP SEQUENCE debt_numbers;
