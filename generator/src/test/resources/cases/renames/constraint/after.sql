create table users (id bigint primary key, email text, constraint email_unique unique (email));
