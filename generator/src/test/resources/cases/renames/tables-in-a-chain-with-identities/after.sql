create table past_orders (id bigint generated always as identity primary key, note text);
create table orders (id bigint generated always as identity primary key, note text);
