create table users (id bigint primary key, name varchar(50), nick varchar(20), active boolean not null default true);
create function note() returns trigger language plpgsql as 'begin return new; end';
create trigger renamed after update of nick, name on users for each row execute function note('x', 'it''s');
comment on trigger renamed on users is 'Tells.';
create trigger changed before insert or update on users for each row when (new.nick is not null) execute function note();
create trigger counted after update on users referencing new table as added for each statement execute function note();
create trigger off before update of nick on users for each row execute function note();
alter table users disable trigger off;
create constraint trigger late after insert or update of nick on users deferrable initially deferred for each row execute function note();
