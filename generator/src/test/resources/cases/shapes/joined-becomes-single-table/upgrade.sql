ALTER TABLE card_payments DROP CONSTRAINT card_payments_id_fkey;
ALTER TABLE payments ADD COLUMN card varchar(20);
ALTER TABLE payments ADD COLUMN dtype varchar(31);
UPDATE payments SET dtype = 'CardPayment';
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE payments ALTER COLUMN dtype SET NOT NULL;
ALTER TABLE payments ADD CONSTRAINT payments_dtype_check CHECK (dtype IN ('Payment', 'CardPayment'));
DROP TABLE card_payments;
