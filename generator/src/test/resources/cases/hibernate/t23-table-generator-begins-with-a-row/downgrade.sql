delete from hibernate_sequences;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE invoices;
DROP TABLE hibernate_sequences;
