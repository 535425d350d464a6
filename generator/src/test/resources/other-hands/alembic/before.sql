create table alembic_version (version_num varchar(32) not null, constraint alembic_version_pkc primary key (version_num));
create type orderstatus as enum ('NEW', 'PAID');
create table "order" (
    id serial not null, status orderstatus not null, quantity integer not null, created_at timestamp with time zone default now(),
    constraint pk_order primary key (id), constraint ck_order_quantity check (quantity > 0),
    constraint uq_order_status_created unique (status, created_at));
create index ix_order_created_at on "order" (created_at);
create table order_line (
    order_id integer not null, line integer not null, sku varchar not null, price double precision,
    constraint pk_order_line primary key (order_id, line),
    constraint fk_order_line_order_id_order foreign key (order_id) references "order" (id) on delete cascade);
