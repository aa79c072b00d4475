-- Search. The index is written by triggers, so it cannot drift, and read through one function that applies the
-- bodies and the rights of the transaction: the application role has no other door to it.

-- Lower case without accents, elided articles apart (l'obra, d'aigua), the geminated l joined (col·legi).
-- Declared immutable: its dictionary is named and ships with the product's schema.
CREATE OR REPLACE FUNCTION cerca_norma(p text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
SET search_path = public, pg_temp AS $$
    SELECT regexp_replace(regexp_replace(lower(unaccent('unaccent', p)), '[·•]', '', 'g'), '\m([ldsnmt])[''’]', '', 'g')
$$;

-- Words that carry no meaning in a search, Catalan, Spanish and Aranese.
CREATE OR REPLACE FUNCTION cerca_paraules(p text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
SET search_path = public, pg_temp AS $$
    SELECT to_tsvector('pg_catalog.simple', regexp_replace(cerca_norma(p),
        '\m(a|al|als|amb|de|del|dels|el|els|en|es|i|la|les|los|o|per|que|un|una|y|con|por|e|era|eth|as|des|dera|deth)\M', ' ', 'g'))
$$;

CREATE OR REPLACE FUNCTION cerca_desa(p_ens int, p_objecte text, p_id uuid, p_unitat uuid, p_familia text, p_acces text, p_text text)
RETURNS void LANGUAGE sql AS $$
    INSERT INTO cerca_index AS c (ens_id, objecte, id, unitat_id, familia, acces, tsv, text_norm)
    VALUES (p_ens, p_objecte, p_id, p_unitat, p_familia, p_acces, cerca_paraules(p_text), cerca_norma(p_text))
    ON CONFLICT (ens_id, objecte, id) DO UPDATE
       SET unitat_id = excluded.unitat_id, familia = excluded.familia, acces = excluded.acces,
           tsv = excluded.tsv, text_norm = excluded.text_norm
$$;

-- A case is found by its number, title and the names and documents of its parties.
CREATE OR REPLACE FUNCTION cerca_expedient(p_ens int, p_id uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT cerca_desa(e.ens_id, 'expedient', e.id, e.unitat_id, e.familia, e.acces,
        concat_ws(' ', e.exercici || '/' || lpad(e.numero::text, 6, '0'), e.titol,
            (SELECT string_agg(concat_ws(' ', p.nom, p.cognom1, p.cognom2, p.document), ' ')
               FROM interessat i JOIN persona p ON (p.ens_id, p.id) = (i.ens_id, i.persona_id)
              WHERE (i.ens_id, i.expedient_id) = (e.ens_id, e.id) AND i.donat_de_baixa_el IS NULL)))
      FROM expedient e WHERE (e.ens_id, e.id) = (p_ens, p_id)
$$;

CREATE OR REPLACE FUNCTION cerca_expedient_canvia() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM cerca_expedient(NEW.ens_id, NEW.id);
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER cerca_expedient AFTER INSERT OR UPDATE OF titol, numero, exercici, unitat_id, familia, acces ON expedient
    FOR EACH ROW EXECUTE FUNCTION cerca_expedient_canvia();

CREATE OR REPLACE FUNCTION cerca_interessat_canvia() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    fila record;
BEGIN
    FOR fila IN SELECT DISTINCT ens_id, expedient_id FROM noves LOOP
        PERFORM cerca_expedient(fila.ens_id, fila.expedient_id);
    END LOOP;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER cerca_interessat_nou AFTER INSERT ON interessat
    REFERENCING NEW TABLE AS noves FOR EACH STATEMENT EXECUTE FUNCTION cerca_interessat_canvia();
CREATE OR REPLACE TRIGGER cerca_interessat_canvi AFTER UPDATE ON interessat
    REFERENCING NEW TABLE AS noves FOR EACH STATEMENT EXECUTE FUNCTION cerca_interessat_canvia();

CREATE OR REPLACE FUNCTION cerca_persona_canvia() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    fila record;
BEGIN
    PERFORM cerca_desa(NEW.ens_id, 'persona', NEW.id, NULL, NULL, 'interessats',
        concat_ws(' ', NEW.nom, NEW.cognom1, NEW.cognom2, NEW.document));
    IF TG_OP = 'UPDATE' THEN
        FOR fila IN SELECT DISTINCT expedient_id FROM interessat WHERE ens_id = NEW.ens_id AND persona_id = NEW.id LOOP
            PERFORM cerca_expedient(NEW.ens_id, fila.expedient_id);
        END LOOP;
    END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER cerca_persona AFTER INSERT OR UPDATE OF nom, cognom1, cognom2, document ON persona
    FOR EACH ROW EXECUTE FUNCTION cerca_persona_canvia();

CREATE OR REPLACE FUNCTION cerca_document_canvia() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM cerca_desa(NEW.ens_id, 'document', NEW.id, NEW.unitat_id, NEW.familia, NEW.acces, NEW.nom);
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER cerca_document AFTER INSERT OR UPDATE OF nom, unitat_id, familia, acces ON document
    FOR EACH ROW EXECUTE FUNCTION cerca_document_canvia();

-- The one door. Rights come as three parallel arrays (unit, family, highest access level), null for "any"; a row
-- also shows to who holds a grant on the case. Answers ids, best match first, at most p_limit.
CREATE OR REPLACE FUNCTION cerca(p_objecte text, p_text text, p_unitats uuid[], p_families text[], p_nivells int[], p_limit int)
RETURNS TABLE (ens_id int, id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH pregunta AS (
        SELECT cerca_norma(p_text) AS norma,
               (SELECT string_agg(quote_literal(w) || ':*', ' & ')
                  FROM regexp_split_to_table(cerca_norma(p_text), '[^[:alnum:]]+') AS w WHERE w <> '')::tsquery AS paraules
    )
    SELECT c.ens_id, c.id
      FROM cerca_index c, pregunta q
     WHERE c.ens_id = ANY (ens_visibles())
       AND c.objecte = p_objecte
       AND (c.tsv @@ q.paraules OR c.text_norm LIKE '%' || replace(replace(replace(q.norma, '\', '\\'), '%', '\%'), '_', '\_') || '%')
       AND (EXISTS (SELECT 1 FROM unnest(p_unitats, p_families, p_nivells) AS d (u, f, n)
                     WHERE (d.u IS NULL OR d.u = c.unitat_id) AND (d.f IS NULL OR d.f = c.familia)
                       AND acces_nivell(c.acces) <= d.n)
            OR EXISTS (SELECT 1 FROM expedient_acces a
                        WHERE (a.ens_id, a.expedient_id, a.subjecte_id) = (c.ens_id, c.id, subjecte_actual())))
     ORDER BY ts_rank(c.tsv, q.paraules) DESC NULLS LAST, c.id DESC
     LIMIT least(p_limit, 1000)
$$;
