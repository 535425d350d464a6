create table users (id bigint primary key, name varchar(50), nick text, active boolean not null default true);
create view nicks as select id, nick from users;
create function note() returns trigger language plpgsql as 'begin return new; end';
create trigger renamed instead of update on nicks for each row execute function note();
