COMMENT ON INDEX users_name_idx IS NULL;
