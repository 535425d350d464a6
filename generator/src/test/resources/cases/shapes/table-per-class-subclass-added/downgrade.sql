DROP TABLE cash_payments;
