create table prices (id bigint primary key, net numeric(10,2) not null check (net >= 0), gross integer);
