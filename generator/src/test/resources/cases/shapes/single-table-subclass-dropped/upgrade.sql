ALTER TABLE payments DROP CONSTRAINT payments_dtype_check;
ALTER TABLE payments ADD CONSTRAINT payments_dtype_check CHECK (dtype IN ('Payment', 'CardPayment'));
ALTER TABLE payments DROP COLUMN till;
