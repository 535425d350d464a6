create table address (id bigint primary key, city text not null);
create table people (id bigint primary key, address_id bigint references address);
