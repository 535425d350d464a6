create table users (id bigint primary key, name varchar(50), nick varchar(20), active boolean not null default true);
create schema billing; create table billing.invoices (id bigint primary key, user_id bigint references users);
