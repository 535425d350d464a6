create table parcels (
    number uuid not null,
    label text not null
);
