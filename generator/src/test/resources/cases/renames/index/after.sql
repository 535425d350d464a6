create table users (id bigint primary key, email text);
create index ix_email on users (email);
