create table invoice_number (next bigint not null);
create table invoices (id bigint primary key);
