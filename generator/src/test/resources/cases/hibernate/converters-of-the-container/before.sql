create table patient (
    id bigint primary key,
    name varchar(255),
    blood varchar(255),
    smoker char(1),
    constraint patient_blood_check check (blood in ('0', 'A', 'B', 'AB')),
    constraint patient_smoker_check check (smoker in ('J', 'N'))
);
