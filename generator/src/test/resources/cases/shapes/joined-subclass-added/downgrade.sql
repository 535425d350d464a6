ALTER TABLE cash_payments DROP CONSTRAINT cash_payments_id_fkey;
DROP TABLE cash_payments;
