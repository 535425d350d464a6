-- The key keeps the order that it has in the database.
alter table valve_remarks drop constraint valve_remarks_pkey, add primary key (valve_id, remarks_key);
