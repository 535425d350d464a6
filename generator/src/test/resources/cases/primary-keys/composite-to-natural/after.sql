create table user_roles (
    user_id bigint not null,
    role_id bigint not null,
    code uuid not null,
    primary key (code)
);
