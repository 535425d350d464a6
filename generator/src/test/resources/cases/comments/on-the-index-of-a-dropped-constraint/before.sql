create table users (
    id bigint primary key,
    name text constraint users_name unique
);
comment on index users_name is 'it''s by name';
comment on constraint users_name on users is 'no two';
create table visits (id bigint constraint visits_key primary key);
comment on index visits_key is 'by number';
