ALTER TABLE users SET (autovacuum_enabled = false, fillfactor = 70);
ALTER TABLE users RESET (autovacuum_vacuum_scale_factor);
