create table users (id bigint primary key, nick varchar(20) not null default 'nobody');
