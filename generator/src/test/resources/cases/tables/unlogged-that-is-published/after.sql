create unlogged table visits (id bigint primary key, at timestamptz);
