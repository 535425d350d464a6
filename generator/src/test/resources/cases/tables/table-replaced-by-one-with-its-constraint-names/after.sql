create table accounts (id bigint constraint account_key primary key, email text, number bigint);
create index account_email on accounts (email);
create unique index account_number on accounts (number);
create sequence users_number_seq;
create table notes (id bigint primary key, author bigint constraint author references accounts);
