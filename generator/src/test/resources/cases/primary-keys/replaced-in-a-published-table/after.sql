create table parcels (id uuid primary key, label text not null);
create table lots (id bigint primary key, parcel_id uuid not null references parcels);
create publication everything for all tables;
