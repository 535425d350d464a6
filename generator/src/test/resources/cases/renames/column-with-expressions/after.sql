create table users (id bigint primary key, email varchar(100) check (email like '%@%' and email <> 'mail'), domain text generated always as (split_part(email, '@', 2)) stored);
create index users_lower_idx on users (lower(email)) where email is not null;
create index users_mail_length on users (length(email), id) include (email);
create view addresses as select email as mail from users;
