ALTER TABLE invoices DROP COLUMN number;
DROP SEQUENCE invoice_number;
CREATE TABLE invoice_number (
    next bigint NOT NULL
);
