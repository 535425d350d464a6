create table users (id bigint primary key, name varchar(50), nick varchar(20), active boolean not null default true);
create view nicks as select id, nick from users;
create function all_nicks() returns setof nicks language sql as 'select * from nicks';
