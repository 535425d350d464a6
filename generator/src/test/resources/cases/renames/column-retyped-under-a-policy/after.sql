create table members (id bigint primary key, email text);
create policy own on members for select using (email = current_user::text);
create function note() returns trigger language plpgsql as 'begin return new; end';
create trigger changed before update of email on members for each row when (old.email is distinct from new.email) execute function note();
