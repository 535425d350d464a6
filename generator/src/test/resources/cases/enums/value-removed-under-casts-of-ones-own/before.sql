create cast (mood as text) with inout as assignment;
create cast (mood as bytea) with inout;
