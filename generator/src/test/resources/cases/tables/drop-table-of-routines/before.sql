create table bins (
    id bigint primary key,
    label text
);
create table shelves (
    id bigint primary key
);
create function label_of(b bins) returns text language plpgsql as $$
begin
    -- the label, or nothing
    return coalesce(b.label, '-- none');
end
$$;
create procedure log_bin(b bins) language plpgsql as $$
begin
    raise notice '%', b.label; -- only that
end
$$;
create function longer(a text, b bins) returns text language sql immutable as 'select greatest(a, b.label) -- the longer one';
create aggregate longest(bins) (sfunc = longer, stype = text);
