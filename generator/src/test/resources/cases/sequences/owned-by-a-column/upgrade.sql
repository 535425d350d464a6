ALTER SEQUENCE numbers OWNED BY users.id;
