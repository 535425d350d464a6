create sequence invoice_number;
create table invoices (id bigint primary key, number bigint default nextval('invoice_number'));
