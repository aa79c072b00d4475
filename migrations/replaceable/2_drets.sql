-- Changes of rights, sessions and bodies are logged in commit order, so that every process follows them.

CREATE OR REPLACE FUNCTION drets_anota(p_mena text, p_id text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH cap AS (UPDATE drets_cap SET rev = rev + 1 RETURNING rev)
    INSERT INTO drets_canvi (rev, mena, id) SELECT rev, p_mena, p_id FROM cap
$$;

CREATE OR REPLACE FUNCTION drets_canvia() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    fila jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
BEGIN
    PERFORM drets_anota(TG_ARGV[0], fila ->> TG_ARGV[1]);
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER drets_dret AFTER INSERT OR UPDATE OR DELETE ON dret
    FOR EACH ROW EXECUTE FUNCTION drets_canvia('subjecte', 'subjecte_id');
CREATE OR REPLACE TRIGGER drets_membre AFTER UPDATE OF actiu, pendent ON membre
    FOR EACH ROW WHEN ((OLD.actiu, OLD.pendent) IS DISTINCT FROM (NEW.actiu, NEW.pendent)) EXECUTE FUNCTION drets_canvia('subjecte', 'subjecte_id');
CREATE OR REPLACE TRIGGER drets_usuari AFTER UPDATE OF estat ON usuari
    FOR EACH ROW WHEN (OLD.estat IS DISTINCT FROM NEW.estat) EXECUTE FUNCTION drets_canvia('subjecte', 'id');
CREATE OR REPLACE TRIGGER drets_client AFTER UPDATE OF actes, caduca, pausat, revocat_el ON client
    FOR EACH ROW EXECUTE FUNCTION drets_canvia('subjecte', 'id');
CREATE OR REPLACE TRIGGER drets_sessio AFTER UPDATE OF acabada_el ON sessio
    FOR EACH ROW WHEN (NEW.acabada_el IS NOT NULL) EXECUTE FUNCTION drets_canvia('sessio', 'id');
CREATE OR REPLACE TRIGGER drets_ens AFTER INSERT OR UPDATE ON ens
    FOR EACH ROW EXECUTE FUNCTION drets_canvia('ens', 'id');
CREATE OR REPLACE TRIGGER drets_ens_procediment AFTER UPDATE ON ens_procediment
    FOR EACH ROW EXECUTE FUNCTION drets_canvia('ens', 'ens_id');
