create table users (id bigint primary key, mail text not null, fax text, unique (mail, fax));
