create domain email_address as varchar(255) check (value like '%@%');
create table users (id bigint primary key, email varchar(255) not null, others varchar(255)[]);
