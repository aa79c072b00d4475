//! What each rule of the checker asks, for whoever writes a definition.

/// In Catalan, as the definitions are.
pub fn explain(codi: &str) -> &'static str {
    match codi {
        "codi_mal_format" => "el codi no té la forma que toca (MAJUSCULES o minuscules_amb_guions)",
        "versio_zero" => "les versions comencen per 1",
        "serie_buida" => "falta la sèrie del quadre de classificació",
        "sense_mode_inici" => "cal dir com comença el procediment (LPAC 54)",
        "sense_base" => "falta l'article que ho fonamenta",
        "sia_mal_format" => "un codi SIA té de cinc a vuit xifres",
        "sense_organ" => "cal dir quin òrgan resol",
        "silenci_sense_termini" => "sense termini màxim el silenci no vol dir res",
        "sense_fases" => "no hi ha cap fase",
        "codi_repetit" => "aquest codi ja hi és",
        "fase_sense_tasques" => "una fase sense tasques no s'assoleix mai",
        "sense_actor" => "ningú no té encarregada la tasca",
        "termini_i_fita" => {
            "una tasca té un sol venciment: termini, fita, data límit o periodicitat"
        }
        "td_desconegut" => "no és cap tipus documental de l'ENI",
        "acte_sense_tasca" => "aquest acte no és cap tasca",
        "motiu_sense_finalitzar" => "el motiu va amb l'acte finalitzar, i només amb ell",
        "sense_fi" => "cap tasca no posa fi al procediment",
        "tasca_inexistent" => "cap tasca no té aquest codi",
        "fi_sense_acte" => {
            "el que resol un òrgan acaba per l'acte (resoldre o finalitzar), mai per una marca"
        }
        "acte_no_posa_fi" => "una tasca que resol o finalitza ha de constar a posen_fi",
        "sense_comunicacio_21_4" => {
            "a instància de part cal la tasca C214, amb termini (LPAC 21.4)"
        }
        "sense_tancament" => "cap tasca no tanca l'expedient",
        "tancament_no_es_l_ultim" => "l'última tasca ha de ser la que tanca, i obligatòria",
        "acte_repetit" => "una altra tasca ja té aquest acte",
        "tasca_inassolible" => {
            "la condició espera una tasca posterior o ella mateixa: no començarà mai"
        }
        "guarda_que_no_es_pot_complir" => "només es podria complir després de l'acte que barra",
        "cap_fi_segur" => "totes les fins depenen d'una condició: un expedient podria no acabar",
        "termini_zero" => "un termini és d'una unitat com a mínim",
        "termini_rang" => "el límit superior ha de ser més gran, i no va amb un mínim",
        "inici_sense_dada" => "des_de: dada i el nom de la dada van junts",
        "dada_no_es_data" => "el camp no existeix o no és una data",
        "tipus_de_dada" => "el camp no pot valer mai això: el tipus o la llista no hi encaixa",
        "dada_inexistent" => "les dades de l'expedient no tenen aquest camp",
        "traduccio_buida" => "falta el text en algun idioma",
        "remei_desconegut" => "cap operació del contracte no té aquest nom",
        "guarda_inexistent" => "cap guarda no té aquest identificador",
        "guarda_sense_us" => "la guarda no barra cap acte ni condiciona cap tasca",
        "regla_fonda" => "la regla té massa nivells: una persona no la podria llegir",
        "esquema_obert" => "les dades han de ser un objecte tancat",
        "dada_obligatoria" => "cap dada no és obligatòria d'entrada (LPAC 68.1): feu-ne una guarda",
        "llista_mal_formada" => "la llista de valors és buida o en repeteix algun",
        "limits_creuats" => "el mínim és més gran que el màxim",
        "base_buida" => "l'article de la tasca és buit",
        _ => "regla del comprovador",
    }
}
