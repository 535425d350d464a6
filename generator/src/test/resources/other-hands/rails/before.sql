create table schema_migrations (version character varying not null primary key);
create table ar_internal_metadata (
    key character varying not null primary key, value character varying,
    created_at timestamp(6) without time zone not null, updated_at timestamp(6) without time zone not null);
create table users (
    id bigserial primary key, email character varying default '' not null, nickname character varying(40),
    created_at timestamp(6) without time zone not null, updated_at timestamp(6) without time zone not null);
create unique index index_users_on_email on users using btree (email);
create table posts (
    id bigserial primary key, user_id bigint not null, title character varying, tags character varying[] default '{}',
    meta jsonb default '{}'::jsonb not null, constraint fk_rails_5b5ddfd518 foreign key (user_id) references users (id));
create index index_posts_on_user_id on posts (user_id);
create index index_posts_on_tags on posts using gin (tags);
