CREATE TYPE currency AS ENUM ('EUR', 'CHF');
CREATE TYPE price AS (amount numeric(12, 2), currency currency);
CREATE FUNCTION total(prices price[]) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
    sum numeric := 0; -- of all of them
    one price;
BEGIN
    FOREACH one IN ARRAY prices LOOP
        sum := sum + one.amount;
    END LOOP;
    RETURN sum;
END
$$;
CREATE TYPE visit AS (name text, seen timestamptz);
CREATE PROCEDURE log_visit(v visit) LANGUAGE plpgsql AS $$
BEGIN
    RAISE NOTICE '%', v.name; -- only that
END
$$;
CREATE TYPE level AS ENUM ('LOW', 'HIGH');
CREATE FUNCTION higher(a level, b level) RETURNS level LANGUAGE sql AS 'SELECT greatest(a, b)';
CREATE AGGREGATE highest(level) (sfunc = higher, stype = level);
CREATE TYPE shade AS ENUM ('DARK', 'LIGHT');
CREATE DOMAIN dark_shade AS shade CHECK (value = 'DARK');
CREATE TYPE step AS ENUM ('FIRST', 'LAST');
CREATE FUNCTION next_step(name text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    s step := name;
BEGIN
    RETURN s::text;
END
$$;
