create table users (id bigserial primary key, mail text not null, constraint mail_is_unique unique (mail));
