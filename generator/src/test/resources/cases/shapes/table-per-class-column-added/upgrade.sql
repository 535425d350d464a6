ALTER TABLE card_payments ADD COLUMN currency varchar(3);
ALTER TABLE cash_payments ADD COLUMN currency varchar(3);
ALTER TABLE payments ADD COLUMN currency varchar(3);
