ALTER TABLE booking RENAME TO reservation;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('reservation_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'reservation'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('booking_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('reservation_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'reservation', c.conname, c.name);
    END LOOP;
END
$$;
ALTER TABLE reservation RENAME COLUMN room TO room_number;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'reservation'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'reservation_room_not_null') THEN
        ALTER TABLE reservation RENAME CONSTRAINT reservation_room_not_null TO reservation_room_number_not_null;
    END IF;
END
$$;
ALTER TABLE reservation RENAME COLUMN during TO stay;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'reservation'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'reservation_during_not_null') THEN
        ALTER TABLE reservation RENAME CONSTRAINT reservation_during_not_null TO reservation_stay_not_null;
    END IF;
END
$$;
ALTER TABLE reservation RENAME CONSTRAINT booking_pkey TO reservation_pkey;
CREATE TABLE guest (
    id bigint NOT NULL,
    name varchar(50),
    mail varchar(50),
    PRIMARY KEY (id)
);
ALTER TABLE reservation ALTER COLUMN room_number TYPE bigint;
ALTER TABLE reservation ADD COLUMN guest_id bigint;
ALTER TABLE reservation ADD CONSTRAINT reservation_guest FOREIGN KEY (guest_id) REFERENCES guest (id);
ALTER TABLE reservation DROP COLUMN guest_name;
ALTER TABLE reservation DROP COLUMN guest_mail;
