create table users (id bigint primary key, nick varchar(50) not null default 'nobody');
