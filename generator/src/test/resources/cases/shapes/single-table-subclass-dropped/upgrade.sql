ALTER TABLE payments DROP CONSTRAINT payments_dtype_check;
ALTER TABLE payments DROP COLUMN till;
ALTER TABLE payments ADD CONSTRAINT payments_dtype_check CHECK ((dtype)::text = ANY (ARRAY[('Payment'::character varying)::text, ('CardPayment'::character varying)::text]));
