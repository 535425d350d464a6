ALTER TABLE payments DROP CONSTRAINT payments_dtype_check;
ALTER TABLE payments DROP CONSTRAINT payments_check;
ALTER TABLE payments DROP COLUMN till;
ALTER TABLE payments ADD CONSTRAINT payments_dtype_check CHECK (dtype IN ('Payment', 'CardPayment'));
