ALTER TABLE payments DROP CONSTRAINT payments_dtype_check;
ALTER TABLE payments ADD COLUMN till varchar(20);
ALTER TABLE payments ADD CONSTRAINT payments_check CHECK ((dtype <> 'CashPayment') OR (till IS NOT NULL));
ALTER TABLE payments ADD CONSTRAINT payments_dtype_check CHECK (dtype IN ('Payment', 'CardPayment', 'CashPayment'));
