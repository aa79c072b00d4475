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

-- New cases of every body are opened with the last published version; nothing happens to those that are open. Every
-- process reads its directory again.
CREATE OR REPLACE FUNCTION procediment_difon(p_codi text) RETURNS int
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH nova AS (SELECT max(versio) AS versio FROM procediment WHERE codi = p_codi AND estat = 'publicat'),
    mogut AS (
        UPDATE ens_procediment e SET versio = nova.versio FROM nova
         WHERE e.codi = p_codi AND nova.versio IS NOT NULL AND e.versio <> nova.versio RETURNING 1),
    avis AS (SELECT drets_anota('ens', '0'))
    SELECT (SELECT count(*)::int FROM mogut) + (SELECT 0 * count(*)::int FROM avis)
$$;
