package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.trigger;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * change type of a trigger column.
 *
 * <p>Creates 2 triggers; changes 1 column; drops 2 triggers; runs 4 statements.
 *
 * <p>The first revision. Review notes: 6 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "change type of a trigger column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ChangeTypeOfATriggerColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.nick fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // In the way of a change below: trigger changed. It is created again after the change, as it is.
        op.dropTrigger("users", "changed");

        // In the way of a change below: trigger late. It is created again after the change, as it is.
        op.executeSafe("""
                DO $retort0$
                BEGIN
                  PERFORM pg_catalog.set_config('retort.trigger_c0125355', (
                    EXISTS (SELECT FROM pg_catalog.pg_trigger
                            WHERE tgrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass('users') AND tgname OPERATOR(pg_catalog.=) 'late'))::text, false);
                  IF pg_catalog.current_setting('retort.trigger_c0125355', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$DROP TRIGGER late ON users$$;
                  END IF;
                END
                $retort0$""");

        // In the way of a change below: trigger off. It is created again after the change, as it is.
        op.executeSafe("""
                DO $retort0$
                BEGIN
                  PERFORM pg_catalog.set_config('retort.trigger_a3d34d5a', (
                    EXISTS (SELECT FROM pg_catalog.pg_trigger
                            WHERE tgrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass('users') AND tgname OPERATOR(pg_catalog.=) 'off'))::text, false);
                  IF pg_catalog.current_setting('retort.trigger_a3d34d5a', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$DROP TRIGGER off ON users$$;
                  END IF;
                END
                $retort0$""");

        // In the way of a change below: trigger renamed. It is created again after the change, as it is.
        op.dropTrigger("users", "renamed");

        op.alterColumn("users",
                from(column("nick", "varchar(20)")),
                to(column("nick", "text")));

        op.createTrigger("users",
                trigger("renamed").after("UPDATE OF nick, name").forEachRow().executes("note('x', 'it''s')")
                        .comment("Tells."));

        op.executeSafe("""
                DO $retort0$
                BEGIN
                  IF pg_catalog.current_setting('retort.trigger_a3d34d5a', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$CREATE TRIGGER off BEFORE UPDATE OF nick ON users FOR EACH ROW EXECUTE FUNCTION note();
                ALTER TABLE users DISABLE TRIGGER off$$;
                  END IF;
                END
                $retort0$""");

        op.executeSafe("""
                DO $retort0$
                BEGIN
                  IF pg_catalog.current_setting('retort.trigger_c0125355', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$CREATE CONSTRAINT TRIGGER late AFTER INSERT OR UPDATE OF nick ON users DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note()$$;
                  END IF;
                END
                $retort0$""");

        op.createTrigger("users",
                trigger("changed").before("INSERT OR UPDATE").forEachRow().when("new.nick IS NOT NULL")
                        .executes("note()"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTrigger("users", "changed");

        op.executeSafe("""
                DO $retort0$
                BEGIN
                  PERFORM pg_catalog.set_config('retort.trigger_c0125355', (
                    EXISTS (SELECT FROM pg_catalog.pg_trigger
                            WHERE tgrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass('users') AND tgname OPERATOR(pg_catalog.=) 'late'))::text, false);
                  IF pg_catalog.current_setting('retort.trigger_c0125355', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$DROP TRIGGER late ON users$$;
                  END IF;
                END
                $retort0$""");

        op.executeSafe("""
                DO $retort0$
                BEGIN
                  PERFORM pg_catalog.set_config('retort.trigger_a3d34d5a', (
                    EXISTS (SELECT FROM pg_catalog.pg_trigger
                            WHERE tgrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass('users') AND tgname OPERATOR(pg_catalog.=) 'off'))::text, false);
                  IF pg_catalog.current_setting('retort.trigger_a3d34d5a', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$DROP TRIGGER off ON users$$;
                  END IF;
                END
                $retort0$""");

        op.dropTrigger("users", "renamed");

        op.alterColumn("users",
                from(column("nick", "text")),
                to(column("nick", "varchar(20)")));

        op.createTrigger("users",
                trigger("renamed").after("UPDATE OF nick, name").forEachRow().executes("note('x', 'it''s')")
                        .comment("Tells."));

        op.executeSafe("""
                DO $retort0$
                BEGIN
                  IF pg_catalog.current_setting('retort.trigger_a3d34d5a', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$CREATE TRIGGER off BEFORE UPDATE OF nick ON users FOR EACH ROW EXECUTE FUNCTION note();
                ALTER TABLE users DISABLE TRIGGER off$$;
                  END IF;
                END
                $retort0$""");

        op.executeSafe("""
                DO $retort0$
                BEGIN
                  IF pg_catalog.current_setting('retort.trigger_c0125355', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$CREATE CONSTRAINT TRIGGER late AFTER INSERT OR UPDATE OF nick ON users DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note()$$;
                  END IF;
                END
                $retort0$""");

        op.createTrigger("users",
                trigger("changed").before("INSERT OR UPDATE").forEachRow().when("new.nick IS NOT NULL")
                        .executes("note()"));
    }
}
