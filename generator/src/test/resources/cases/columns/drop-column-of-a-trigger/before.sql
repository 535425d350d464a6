create table users (id bigint primary key, name varchar(50), nick varchar(20), active boolean not null default true);
create function note() returns trigger language plpgsql as 'begin return new; end';
create trigger renamed after update of nick on users for each row execute function note();
