"""Measures Retort beside Alembic, Hibernate and psql on models of any number of tables."""
