ALTER TABLE payments DROP COLUMN currency;
ALTER TABLE cash_payments DROP COLUMN currency;
ALTER TABLE card_payments DROP COLUMN currency;
