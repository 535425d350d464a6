create table users (
    id bigint primary key,
    name text not null,
    label text collate "C"
);
create index users_label_idx on users (label);
