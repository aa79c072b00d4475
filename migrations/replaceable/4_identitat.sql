-- Identity. The application role does not read accounts freely: it signs people in through these functions.

CREATE OR REPLACE FUNCTION usuari_per_correu(p_correu text) RETURNS SETOF usuari
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT * FROM usuari WHERE lower(correu) = lower(p_correu)
$$;
