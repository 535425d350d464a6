create table parcels (
    id uuid primary key,
    label text not null,
    parent_id uuid references parcels
);
create table lots (
    id bigint primary key,
    parcel_id uuid not null references parcels,
    spare_parcel_id uuid references parcels
);
create index lots_parcel_id_idx on lots (parcel_id);
create table parcel_tags (
    parcel_id uuid references parcels,
    tag text,
    primary key (parcel_id, tag)
);
