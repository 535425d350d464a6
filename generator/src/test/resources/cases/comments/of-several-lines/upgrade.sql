COMMENT ON TABLE users IS 'One
Two /* */ -- three';
