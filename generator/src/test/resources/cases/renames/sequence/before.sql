create sequence user_numbers increment 50;
create table users (id bigint primary key default nextval('user_numbers'));
