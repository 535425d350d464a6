delete from hibernate_sequences;
DROP TABLE invoices;
DROP TABLE hibernate_sequences;
