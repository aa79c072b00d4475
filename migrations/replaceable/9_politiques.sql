-- The second wall: row-level security for the application role, and what it may do with each table.

SET client_min_messages = warning;

DO $$
DECLARE
    t record;
    propi text;
BEGIN
    FOR t IN
        SELECT c.relname, EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'subjecte_id') AS de_subjecte
          FROM pg_class c
          JOIN pg_attribute e ON e.attrelid = c.oid AND e.attname = 'ens_id'
         WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
    LOOP
        -- The bodies at hand are worked out once per query, and only filter: every query names its own body besides, and an
        -- index condition over these would lead the planner through all of them. `IS NOT NULL`, because the planner takes
        -- nearly all rows to pass it, which is true; `= ANY` it takes to leave one in twenty, and then sorts a whole body.
        -- People see their own memberships and rights wherever they are.
        propi := CASE WHEN t.relname IN ('membre', 'dret') THEN ' OR subjecte_id = subjecte_actual()'
                      WHEN t.relname = 'client' THEN ' OR id = subjecte_actual()' ELSE '' END;
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t.relname);
        EXECUTE format('DROP POLICY IF EXISTS llegeix ON %I', t.relname);
        EXECUTE format('DROP POLICY IF EXISTS afegeix ON %I', t.relname);
        EXECUTE format('DROP POLICY IF EXISTS modifica ON %I', t.relname);
        EXECUTE format('DROP POLICY IF EXISTS esborra ON %I', t.relname);
        EXECUTE format('CREATE POLICY llegeix ON %I FOR SELECT TO expedit_app USING (array_position((SELECT ens_visibles()), ens_id) IS NOT NULL%s)', t.relname, propi);
        EXECUTE format('CREATE POLICY afegeix ON %I FOR INSERT TO expedit_app WITH CHECK (ens_id = (SELECT ens_unic()))', t.relname);
        EXECUTE format('CREATE POLICY modifica ON %I FOR UPDATE TO expedit_app USING (ens_id = ens_unic()%2$s) WITH CHECK (ens_id = ens_unic()%2$s)',
            t.relname, CASE WHEN t.relname = 'client' THEN propi ELSE '' END);
        EXECUTE format('CREATE POLICY esborra ON %I FOR DELETE TO expedit_app USING (ens_id = ens_unic())', t.relname);
    END LOOP;
END $$;

-- A view that is not shared is its owner's alone.
DROP POLICY IF EXISTS propia ON vista;
CREATE POLICY propia ON vista AS RESTRICTIVE TO expedit_app USING (compartida OR subjecte_id = subjecte_actual());

-- Accounts: one's own, those of the members of the bodies at hand, and the one with the e-mail that a sign-in or an
-- invitation names (a setting local to its transaction).
ALTER TABLE usuari ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS llegeix ON usuari;
CREATE POLICY llegeix ON usuari FOR SELECT TO expedit_app
    USING (id = subjecte_actual() OR correu = NULLIF(current_setting('expedit.correu', true), '')
        OR EXISTS (SELECT 1 FROM membre m WHERE m.subjecte_id = usuari.id AND array_position((SELECT ens_visibles()), m.ens_id) IS NOT NULL));
DROP POLICY IF EXISTS modifica ON usuari;
CREATE POLICY modifica ON usuari FOR UPDATE TO expedit_app USING (id = subjecte_actual()) WITH CHECK (id = subjecte_actual());
DROP POLICY IF EXISTS afegeix ON usuari;
CREATE POLICY afegeix ON usuari FOR INSERT TO expedit_app WITH CHECK (true);

-- Sessions: one's own.
ALTER TABLE sessio ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS propies ON sessio;
CREATE POLICY propies ON sessio TO expedit_app USING (usuari_id = subjecte_actual()) WITH CHECK (usuari_id = subjecte_actual());

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM expedit_app;
GRANT USAGE ON SCHEMA public TO expedit_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO expedit_app;
-- History and numbers only through their functions.
REVOKE INSERT, UPDATE, DELETE ON ens_cap, serie, esdeveniment, auditoria, drets_cap, drets_canvi FROM expedit_app;
-- Append-only.
REVOKE UPDATE, DELETE ON lectura, document_versio, fet, index_foliat, adaptacio FROM expedit_app;
-- The index of search has one door.
REVOKE ALL ON cerca_index FROM expedit_app;
-- Nobody loses the trace of a body, a person, a case or a document.
REVOKE DELETE ON ens, usuari, membre, unitat, client, expedient, document, interessat, persona, procediment FROM expedit_app;
-- A head is born with its body.
GRANT INSERT ON ens_cap TO expedit_app;

-- Functions: the application calls ours, but not the inner ones. Extensions keep theirs.
DO $$
DECLARE
    f record;
BEGIN
    FOR f IN
        SELECT p.oid::regprocedure AS signatura, p.proname FROM pg_proc p
         WHERE p.pronamespace = 'public'::regnamespace
           AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f.signatura);
        IF f.proname NOT IN ('cerca_desa', 'cerca_expedient', 'drets_anota') THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO expedit_app', f.signatura);
        END IF;
    END LOOP;
END $$;
