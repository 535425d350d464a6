create table _prisma_migrations (
    id varchar(36) not null primary key, checksum varchar(64) not null, applied_steps_count integer not null default 0);
create type "Role" as enum ('USER', 'ADMIN');
create table "User" (
    "id" text not null, "email" text not null, "role" "Role" not null default 'USER', "createdAt" timestamp(3) not null default current_timestamp,
    constraint "User_pkey" primary key ("id"));
create unique index "User_email_key" on "User" ("email");
create table "Profile" ("userId" text not null, "bio" text, constraint "Profile_pkey" primary key ("userId"));
alter table "Profile" add constraint "Profile_userId_fkey" foreign key ("userId") references "User" ("id") on delete cascade on update cascade;
