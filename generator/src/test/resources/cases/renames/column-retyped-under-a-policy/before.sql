create table users (id bigint primary key, mail varchar(100));
create policy own on users for select using (mail = current_user);
create function note() returns trigger language plpgsql as 'begin return new; end';
create trigger changed before update of mail on users for each row when (old.mail is distinct from new.mail) execute function note();
