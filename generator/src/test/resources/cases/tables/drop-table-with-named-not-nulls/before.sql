create table teams (id bigint primary key);
create table users (
    id bigint primary key,
    email text constraint mail_is_there not null,
    note text constraint noted not null no inherit,
    age integer
);
alter table users add constraint age_is_known not null age not valid;
comment on constraint mail_is_there on users is 'since the newsletter';
