create table users (id bigint primary key, mail varchar(100) check (mail like '%@%' and mail <> 'mail'), domain text generated always as (split_part(mail, '@', 2)) stored);
create index users_lower_idx on users (lower(mail)) where mail is not null;
create index users_mail_length on users (length(mail), id) include (mail);
create view addresses as select mail from users;
