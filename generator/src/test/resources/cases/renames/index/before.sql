create table users (id bigint primary key, email text);
create index ix_mail on users (email);
