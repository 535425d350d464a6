ALTER SEQUENCE member_numbers RENAME TO user_numbers;
