create sequence ticket_numbers;
create table tickets (id integer constraint tickets_pk primary key, unique (id));
create unique index on tickets (id);
