DROP TABLE invoice_number;
CREATE SEQUENCE invoice_number;
ALTER TABLE invoices ADD COLUMN number bigint DEFAULT nextval('invoice_number'::regclass);
