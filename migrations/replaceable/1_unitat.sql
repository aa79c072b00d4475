-- The unit of work: which body a transaction belongs to, its official instant, its numbers and its history.
-- Settings are local to the transaction; unset, they give no rows and no writes.

-- Bodies whose rows the transaction may read.
CREATE OR REPLACE FUNCTION ens_visibles() RETURNS int[] LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT NULLIF(current_setting('expedit.ens', true), '')::int[] $$;

-- The one body that the transaction may write; null when it may read several.
CREATE OR REPLACE FUNCTION ens_unic() RETURNS int LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN cardinality(ens_visibles()) = 1 THEN (ens_visibles())[1] END $$;

-- Who acts.
CREATE OR REPLACE FUNCTION subjecte_actual() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT NULLIF(current_setting('expedit.subjecte', true), '')::uuid $$;

-- Takes the head of the body: from here to the commit its history is ours. Answers the official instant, and
-- refuses (EX001) when the legal day is no longer the one that the caller computed with.
CREATE OR REPLACE FUNCTION cap_pren(p_ens int, p_dia date) RETURNS timestamptz
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    anterior timestamptz;
    ara timestamptz;
BEGIN
    IF p_ens IS DISTINCT FROM ens_unic() THEN
        RAISE EXCEPTION 'the head of body % is not ours to take', p_ens USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT ultim_instant INTO STRICT anterior FROM ens_cap WHERE ens_id = p_ens FOR NO KEY UPDATE;
    ara := greatest(clock_timestamp(), anterior + interval '1 microsecond');
    IF (ara AT TIME ZONE 'Europe/Madrid')::date <> p_dia THEN
        RAISE EXCEPTION 'the day changed' USING ERRCODE = 'EX001', DETAIL = (ara AT TIME ZONE 'Europe/Madrid')::date::text;
    END IF;
    PERFORM set_config('expedit.instant', ara::text, true);
    RETURN ara;
END $$;

-- The official instant of the transaction that holds the head.
CREATE OR REPLACE FUNCTION instant_oficial() RETURNS timestamptz LANGUAGE sql STABLE
AS $$ SELECT current_setting('expedit.instant')::timestamptz $$;

-- The official instant when something happens now, and what was there before otherwise.
CREATE OR REPLACE FUNCTION instant_si(ara boolean, abans timestamptz) RETURNS timestamptz LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN ara THEN instant_oficial() ELSE abans END $$;

CREATE OR REPLACE FUNCTION exercici_oficial() RETURNS int LANGUAGE sql STABLE
AS $$ SELECT extract(year FROM instant_oficial() AT TIME ZONE 'Europe/Madrid')::int $$;

-- The next number of a book of the body in the year of the official instant. It commits with the row that bears it,
-- so no number is skipped; the head is held, so none is given twice.
CREATE OR REPLACE FUNCTION numero_nou(p_llibre text) RETURNS bigint
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO serie AS s (ens_id, llibre, exercici, darrer)
    VALUES (ens_unic(), p_llibre, exercici_oficial(), 1)
    ON CONFLICT (ens_id, llibre, exercici) DO UPDATE SET darrer = s.darrer + 1
    RETURNING darrer
$$;

-- Writes a batch of the log of reads, in its order; instants are microseconds since 1970. One statement, however many
-- rows there are, so that it stays prepared. Answers how many they were.
CREATE OR REPLACE FUNCTION lectures_anota(p_ens int, p_lot uuid, p_lectures jsonb) RETURNS bigint
LANGUAGE sql VOLATILE AS $$
    WITH escrites AS (
        INSERT INTO lectura (ens_id, lot, posicio, instant, actor_id, operacio, objecte, objecte_id, expedient_id, origen, finalitat)
        SELECT p_ens, p_lot, l.n::int, timestamptz 'epoch' + l.instant * interval '1 microsecond', l.actor_id, l.operacio, l.objecte,
               l.objecte_id, l.expedient_id, l.origen, l.finalitat
          FROM ROWS FROM (jsonb_to_recordset(p_lectures) AS (instant bigint, actor_id uuid, operacio text, objecte text,
                   objecte_id text, expedient_id uuid, origen text, finalitat text))
               WITH ORDINALITY AS l (instant, actor_id, operacio, objecte, objecte_id, expedient_id, origen, finalitat, n)
        RETURNING 1)
    SELECT count(*) FROM escrites
$$;

-- Ends the unit: writes its events and its audit links and moves the head.
CREATE OR REPLACE FUNCTION unitat_tanca(p_ens int, p_esdeveniments jsonb, p_auditoria jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    cap ens_cap;
    ara timestamptz := instant_oficial();
    qui uuid := subjecte_actual();
    baula jsonb;
BEGIN
    IF p_ens IS DISTINCT FROM ens_unic() THEN
        RAISE EXCEPTION 'the head of body % is not ours to move', p_ens USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT * INTO STRICT cap FROM ens_cap WHERE ens_id = p_ens;
    INSERT INTO esdeveniment (ens_id, seq, tipus, objecte, objecte_id, expedient_id, unitat_id, familia, acces, actor_id, instant, dades)
    SELECT p_ens, cap.seq + e.n, e.v ->> 'tipus', e.v ->> 'objecte', (e.v ->> 'objecte_id')::uuid, (e.v ->> 'expedient_id')::uuid,
           (e.v ->> 'unitat_id')::uuid, e.v ->> 'familia', coalesce(e.v ->> 'acces', 'interessats'), qui, ara, coalesce(e.v -> 'dades', '{}')
      FROM jsonb_array_elements(p_esdeveniments) WITH ORDINALITY AS e (v, n);
    FOR baula IN SELECT * FROM jsonb_array_elements(p_auditoria) LOOP
        cap.auditoria_n := cap.auditoria_n + 1;
        cap.auditoria_hash := sha256(cap.auditoria_hash || int8send(cap.auditoria_n)
            || int8send((extract(epoch FROM ara) * 1000000)::bigint) || decode(baula ->> 'digest', 'hex'));
        INSERT INTO auditoria (ens_id, n, instant, actor_id, acte, objecte, objecte_id, expedient_id, resultat, origen, contingut, sal, digest, hash)
        VALUES (p_ens, cap.auditoria_n, ara, qui, baula ->> 'acte', baula ->> 'objecte', baula ->> 'objecte_id',
                (baula ->> 'expedient_id')::uuid, baula ->> 'resultat', baula ->> 'origen', baula -> 'contingut',
                decode(baula ->> 'sal', 'hex'), decode(baula ->> 'digest', 'hex'), cap.auditoria_hash);
    END LOOP;
    cap.seq := cap.seq + jsonb_array_length(p_esdeveniments);
    UPDATE ens_cap SET seq = cap.seq, auditoria_n = cap.auditoria_n, auditoria_hash = cap.auditoria_hash, ultim_instant = ara
     WHERE ens_id = p_ens;
    RETURN cap.seq;
END $$;
