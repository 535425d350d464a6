-- The checks of converters that only the application knows stay as the database has them.
alter table patient add constraint patient_blood_check check (blood in ('0', 'A', 'B', 'AB'));
alter table patient add constraint patient_smoker_check check (smoker in ('J', 'N'));
