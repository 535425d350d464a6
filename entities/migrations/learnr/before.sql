-- LearnR's first release, as a database that was made by hand has it.

create table users (
    id            uuid default gen_random_uuid() primary key,
    email         varchar(320) not null constraint uq_users_email unique,
    password_hash varchar(100) not null,
    role          varchar(10)  not null default 'LEARNER' check (role in ('LEARNER', 'EDITOR', 'ADMIN')),
    created_at    timestamptz  not null default now()
);
create index idx_users_role on users (role);
create index idx_users_created on users (created_at);

create table courses (
    id            uuid default gen_random_uuid() primary key,
    code          varchar(20)   not null constraint uq_courses_code unique,
    name          varchar(200)  not null,
    passing_score numeric(5, 2) not null default 70
        constraint ck_courses_passing_score check (passing_score between 0 and 100),
    is_active     boolean       not null default true
);
comment on column courses.passing_score is 'Per cent';
create index idx_courses_active on courses (is_active);

create table knowledge_areas (
    id        uuid default gen_random_uuid() primary key,
    course_id uuid          not null constraint fk_knowledge_areas_course references courses on delete cascade,
    code      varchar(40)   not null,
    name      varchar(200)  not null,
    weight    numeric(4, 3) not null constraint ck_knowledge_areas_weight check (weight > 0 and weight <= 1),
    constraint uq_knowledge_areas_course_code unique (course_id, code)
);
comment on column knowledge_areas.weight is 'Share of the exam';
create index idx_knowledge_areas_course on knowledge_areas (course_id);

create table questions (
    id                uuid default gen_random_uuid() primary key,
    course_id         uuid        not null constraint fk_questions_course references courses on delete cascade,
    knowledge_area_id uuid        not null constraint fk_questions_area references knowledge_areas on delete restrict,
    text              text        not null,
    options           jsonb       not null,
    correct           char(1)     not null check (correct in ('A', 'B', 'C', 'D')),
    difficulty        varchar(10) not null default 'MEDIUM' check (difficulty in ('EASY', 'MEDIUM', 'HARD')),
    embedding         double precision[],
    is_active         boolean     not null default true
);
comment on column questions.options is 'The answers by their letters';
comment on column questions.embedding is 'Where the question lies among the others, for finding similar ones';
create index idx_questions_course on questions (course_id);
create index idx_questions_area on questions (knowledge_area_id);
create index idx_questions_difficulty on questions (difficulty);
create index idx_questions_active on questions (course_id, knowledge_area_id) where is_active;

create table reading_content (
    id                uuid default gen_random_uuid() primary key,
    course_id         uuid         not null constraint fk_reading_content_course references courses on delete cascade,
    knowledge_area_id uuid         not null
        constraint fk_reading_content_area references knowledge_areas on delete restrict,
    title             varchar(300) not null,
    body              text         not null,
    embedding         double precision[]
);
comment on column reading_content.embedding is 'As those of questions';
create index idx_reading_content_course on reading_content (course_id);
create index idx_reading_content_area on reading_content (knowledge_area_id);

create table user_responses (
    id            uuid default gen_random_uuid() primary key,
    user_id       uuid        not null constraint fk_user_responses_user references users on delete cascade,
    question_id   uuid        not null constraint fk_user_responses_question references questions on delete cascade,
    given         char(1)     not null check (given in ('A', 'B', 'C', 'D')),
    is_correct    boolean     not null,
    seconds_taken integer     not null constraint ck_user_responses_seconds check (seconds_taken >= 0),
    answered_at   timestamptz not null default now()
);
create index idx_user_responses_user_answered on user_responses (user_id, answered_at desc);
create index idx_user_responses_question on user_responses (question_id);

create table user_competency (
    id                uuid default gen_random_uuid() primary key,
    user_id           uuid          not null constraint fk_user_competency_user references users on delete cascade,
    knowledge_area_id uuid          not null
        constraint fk_user_competency_area references knowledge_areas on delete cascade,
    score             numeric(5, 2) not null constraint ck_user_competency_score check (score between 0 and 100),
    updated_at        timestamptz   not null default now(),
    constraint uq_user_competency_user_area unique (user_id, knowledge_area_id)
);
comment on column user_competency.score is 'Per cent';
create index idx_user_competency_user on user_competency (user_id);
create index idx_user_competency_area on user_competency (knowledge_area_id);

create table concept_mastery (
    id                uuid default gen_random_uuid() primary key,
    user_id           uuid          not null constraint fk_concept_mastery_user references users on delete cascade,
    knowledge_area_id uuid          not null
        constraint fk_concept_mastery_area references knowledge_areas on delete cascade,
    concept           varchar(120)  not null,
    ease_factor       numeric(4, 2) not null default 2.5,
    interval_days     integer       not null default 1,
    due_on            date          not null default current_date,
    constraint uq_concept_mastery_user_concept unique (user_id, knowledge_area_id, concept)
);
create index idx_concept_mastery_user_due on concept_mastery (user_id, due_on);
create index idx_concept_mastery_area on concept_mastery (knowledge_area_id);

create table user_onboarding (
    user_id uuid primary key constraint fk_user_onboarding_user references users on delete cascade,
    answers jsonb not null default '{}',
    exam_on date
);
create index idx_user_onboarding_exam on user_onboarding (exam_on);

create table subscriptions (
    id          uuid default gen_random_uuid() primary key,
    user_id     uuid        not null constraint fk_subscriptions_user references users on delete cascade,
    plan        varchar(10) not null check (plan in ('FREE', 'MONTHLY', 'YEARLY')),
    valid_until date
);
create index idx_subscriptions_user on subscriptions (user_id);
