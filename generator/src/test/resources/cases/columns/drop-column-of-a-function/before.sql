create table users (id bigint primary key, name varchar(50), nick varchar(20), active boolean not null default true);
create function nicks() returns setof text begin atomic select nick from users; end;
