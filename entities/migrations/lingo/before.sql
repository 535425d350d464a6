-- Lingo's database as its team made it by hand in the first year, before any tool.

create sequence course_seq increment by 50;
create sequence lesson_seq increment by 50;

create table users (
    id            uuid                     default gen_random_uuid() primary key,
    email         varchar(320)             not null,
    display_name  varchar(80)              not null,
    password_hash varchar(255),
    created_at    timestamp with time zone not null default now(),
    constraint uq_users_email unique (email)
);

create table courses (
    id            bigint       primary key,
    title         varchar(200) not null,
    description   text,
    language_code char(3)      not null,
    level         varchar(2)   not null check (level in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    is_published  boolean      not null default false
);

create table lessons (
    id        bigint       primary key,
    course_id bigint       not null constraint fk_lessons_course references courses on delete cascade,
    position  integer      not null constraint ck_lessons_position check (position > 0),
    title     varchar(200) not null,
    xp_reward integer      not null default 10,
    constraint uq_lessons_course_position unique (course_id, position)
);
