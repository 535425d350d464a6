create domain email_address as varchar(255) check (value like '%@%');
create table users (id bigint primary key, email email_address not null, others email_address[]);
