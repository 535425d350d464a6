create table databasechangelog (
    id varchar(255) not null, author varchar(255) not null, filename varchar(255) not null, dateexecuted timestamp not null,
    orderexecuted int not null, exectype varchar(10) not null, md5sum varchar(35), description varchar(255));
create table databasechangeloglock (
    id int not null, locked boolean not null, lockgranted timestamp, lockedby varchar(255),
    constraint databasechangeloglock_pkey primary key (id));
create sequence hibernate_sequence start with 1 increment by 1;
create table person (
    id bigint not null, first_name varchar(255), version int not null default 0, active boolean default true not null,
    constraint "personPK" primary key (id));
alter table person add constraint "UC_PERSON_NAME" unique (first_name);
create table address (id bigint not null, person_id bigint, street varchar(100), constraint address_pk primary key (id));
alter table address add constraint fk9fraf0i7hlpmwrdg4yqfxt4ma foreign key (person_id) references person (id)
    on update restrict on delete restrict;
alter table address add constraint not_empty check (street <> '') not valid;
