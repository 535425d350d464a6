create table users (id bigint primary key, email text, constraint mail_unique unique (email));
