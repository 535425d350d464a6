-- The type has its values in the order of the database and of Java, which Hibernate's script does not keep.
drop table ticket;
drop type priority cascade;
create type priority as enum ('NONE', 'LOW', 'MEDIUM', 'HIGH', 'HIGHER', 'URGENT');
create cast (varchar as priority) with inout as implicit;
create cast (priority as varchar) with inout as implicit;
create table ticket (id bigint primary key, priority priority not null);
