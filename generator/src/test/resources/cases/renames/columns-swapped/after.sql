create table prices (id bigint primary key, gross numeric(10,2) not null check (gross >= 0), net integer);
