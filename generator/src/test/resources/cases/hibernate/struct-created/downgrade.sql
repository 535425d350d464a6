DROP TABLE customers;
DROP TYPE address;
