ALTER SEQUENCE user_numbers RENAME TO member_numbers;
