create table members (id bigserial primary key, email text not null, constraint mail_is_unique unique (email));
