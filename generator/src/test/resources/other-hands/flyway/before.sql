create table flyway_schema_history (
    installed_rank integer not null constraint flyway_schema_history_pk primary key,
    version varchar(50), description varchar(200) not null, type varchar(20) not null, script varchar(1000) not null,
    checksum integer, installed_by varchar(100) not null, installed_on timestamp not null default now(),
    execution_time integer not null, success boolean not null);
create index flyway_schema_history_s_idx on flyway_schema_history (success);
create sequence customers_seq increment by 50;
create table customers (
    id bigint primary key, name varchar not null, email varchar(255) not null, created timestamp default now(), unique (email));
create table orders (
    id serial primary key, customer_id bigint not null references customers,
    total numeric(12, 2) not null default 0.00, note text, internal_flags integer);
create index orders_customer on orders (customer_id);
create index orders_customer_2 on orders (customer_id);
create view open_orders as select o.id, c.name from orders o join customers c on c.id = o.customer_id;
create function touch() returns trigger language plpgsql as $$ begin new.created := now(); return new; end $$;
create trigger customers_touch before update on customers for each row execute function touch();
