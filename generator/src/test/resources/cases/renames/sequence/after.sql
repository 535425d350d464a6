create sequence member_numbers increment 50;
create table users (id bigint primary key default nextval('member_numbers'));
