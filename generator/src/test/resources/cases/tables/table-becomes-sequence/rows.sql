insert into invoice_number values (7); insert into invoices values (1);
