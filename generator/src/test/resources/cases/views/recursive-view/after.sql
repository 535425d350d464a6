create table nodes (id bigint primary key, parent_id bigint);
create recursive view ancestors (id, ancestor) as
    select id, parent_id from nodes union all select a.id, n.parent_id from ancestors a join nodes n on n.id = a.ancestor where n.parent_id is not null;
