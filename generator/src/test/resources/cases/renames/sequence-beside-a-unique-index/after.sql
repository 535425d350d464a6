create sequence numbers;
create table tickets (id integer not null, unique (id));
