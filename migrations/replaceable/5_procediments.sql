-- Versions of procedures: what is published never changes, and every process is told.

CREATE OR REPLACE FUNCTION procediment_immutable() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF OLD.estat IN ('publicat', 'retirat')
       AND (NEW.codi, NEW.versio, NEW.definicio, NEW.empremta, NEW.id) IS DISTINCT FROM (OLD.codi, OLD.versio, OLD.definicio, OLD.empremta, OLD.id) THEN
        RAISE EXCEPTION 'a published version of a procedure never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'procediment_immutable';
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER procediment_immutable BEFORE UPDATE ON procediment
    FOR EACH ROW EXECUTE FUNCTION procediment_immutable();

-- New cases of every body are opened with the last published version; nothing happens to those that are open. An adaptation
-- that fits the version is carried over to it; a body whose adaptation does not stays where it is until somebody of it says
-- how it goes on. Every process reads its directory again.
DROP FUNCTION IF EXISTS procediment_difon(text);
CREATE OR REPLACE FUNCTION procediment_difon(p_codi text, p_encaixen uuid[]) RETURNS int
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO adaptacio (ens_id, id, codi, n, versio, contingut, creat_el)
    SELECT a.ens_id, gen_random_uuid(), a.codi, a.n + 1, nova.versio, a.contingut, instant_oficial()
      FROM ens_procediment e
      JOIN adaptacio a ON (a.ens_id, a.id) = (e.ens_id, e.adaptacio_id)
     CROSS JOIN (SELECT max(versio) AS versio FROM procediment WHERE codi = p_codi AND estat = 'publicat') nova
     WHERE e.codi = p_codi AND e.adaptacio_id = ANY (p_encaixen) AND e.versio <> nova.versio;
    UPDATE ens_procediment e SET versio = a.versio, adaptacio_id = a.id, revisio = e.revisio + 1
      FROM adaptacio a, adaptacio abans
     WHERE e.codi = p_codi AND e.adaptacio_id = ANY (p_encaixen)
       AND (abans.ens_id, abans.id) = (e.ens_id, e.adaptacio_id)
       AND (a.ens_id, a.codi, a.n) = (e.ens_id, e.codi, abans.n + 1);
    UPDATE ens_procediment e SET versio = nova.versio, revisio = e.revisio + 1
      FROM (SELECT max(versio) AS versio FROM procediment WHERE codi = p_codi AND estat = 'publicat') nova
     WHERE e.codi = p_codi AND e.adaptacio_id IS NULL AND nova.versio IS NOT NULL AND e.versio <> nova.versio;
    SELECT drets_anota('ens', '0');
    SELECT 1
$$;
