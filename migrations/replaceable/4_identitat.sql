-- Identity: what an administrator may know of an account beyond their own bodies, as one yes or no.

-- Accounts are read by e-mail through their policy (setting expedit.correu), not through a function.
DROP FUNCTION IF EXISTS usuari_per_correu(text);

-- Whether a member of this body also belongs to a body outside the given list: then its administrator may not hold a
-- link that opens the whole account.
CREATE OR REPLACE FUNCTION compte_compartit(p_subjecte uuid, p_ens int[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM membre m WHERE m.subjecte_id = p_subjecte AND m.ens_id = ens_unic())
       AND EXISTS (SELECT 1 FROM membre m WHERE m.subjecte_id = p_subjecte AND m.actiu AND m.ens_id <> ALL (p_ens))
$$;
