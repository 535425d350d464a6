ALTER TABLE reservation ADD COLUMN guest_mail varchar(50);
ALTER TABLE reservation ADD COLUMN guest_name varchar(50);
ALTER TABLE reservation DROP CONSTRAINT reservation_guest;
ALTER TABLE reservation DROP COLUMN guest_id;
ALTER TABLE reservation ALTER COLUMN room_number TYPE integer;
DROP TABLE guest;
ALTER TABLE reservation RENAME CONSTRAINT reservation_pkey TO booking_pkey;
ALTER TABLE reservation RENAME COLUMN stay TO during;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'reservation'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'reservation_stay_not_null') THEN
        ALTER TABLE reservation RENAME CONSTRAINT reservation_stay_not_null TO reservation_during_not_null;
    END IF;
END
$$;
ALTER TABLE reservation RENAME COLUMN room_number TO room;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'reservation'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'reservation_room_number_not_null') THEN
        ALTER TABLE reservation RENAME CONSTRAINT reservation_room_number_not_null TO reservation_room_not_null;
    END IF;
END
$$;
ALTER TABLE reservation RENAME TO booking;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('booking_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'booking'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('reservation_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('booking_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'booking', c.conname, c.name);
    END LOOP;
END
$$;
