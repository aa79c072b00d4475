//! The transition table: from-states × act → state, with the rules of each row.

use super::acte::Acte;
use super::estat::Estat;
use super::guardes::{Guard, arxiu, fermesa, instruccio, obertura, resolucio};
use super::tancament;

/// Where an act leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Desti {
    A(Estat),
    /// The state does not change.
    Igual,
}

/// One row: the act, where it may start, where it leads, why, and what it asks.
pub struct Transicio {
    pub acte: Acte,
    pub de: &'static [Estat],
    pub a: Desti,
    pub article: &'static str,
    pub(super) guardes: &'static [Guard],
    /// Shown, but they do not refuse.
    pub(super) avisos: &'static [Guard],
}

impl Transicio {
    pub fn target(&self, from: Estat) -> Estat {
        match self.a {
            Desti::A(estat) => estat,
            Desti::Igual => from,
        }
    }
}

const fn row(
    acte: Acte,
    de: &'static [Estat],
    a: Desti,
    article: &'static str,
    guardes: &'static [Guard],
) -> Transicio {
    Transicio {
        acte,
        de,
        a,
        article,
        guardes,
        avisos: &[],
    }
}

use Desti::{A, Igual};
use Estat::{
    Acumulat, Descartat, Eliminat, EnExecucio, EnTramit, Esborrany, Ferm, Finalitzat, Notificat,
    PendentOrgan, Resolt, Suspes, Tancat, Transferit,
};

/// The whole machine. An act that appears twice leads to different places from different states.
pub const TAULA: &[Transicio] = &[
    row(
        Acte::Obrir,
        &[Esborrany],
        A(EnTramit),
        "LPAC 54, 70.1",
        obertura::OBRIR,
    ),
    row(
        Acte::Descartar,
        &[Esborrany],
        A(Descartat),
        "LPAC 70.4",
        obertura::DESCARTAR,
    ),
    row(
        Acte::Suspendre,
        &[EnTramit],
        A(Suspes),
        "LPAC 22",
        instruccio::SUSPENDRE,
    ),
    row(
        Acte::AixecarSuspensio,
        &[Suspes],
        A(EnTramit),
        "LPAC 22",
        instruccio::AIXECAR,
    ),
    row(
        Acte::Ampliar,
        &[EnTramit, Suspes, PendentOrgan],
        Igual,
        "LPAC 23",
        instruccio::AMPLIAR,
    ),
    row(
        Acte::Elevar,
        &[EnTramit],
        A(PendentOrgan),
        "ROF 81-82",
        instruccio::ELEVAR,
    ),
    row(
        Acte::Retornar,
        &[PendentOrgan],
        A(EnTramit),
        "ROF 92, 205",
        &[],
    ),
    row(
        Acte::Resoldre,
        &[EnTramit],
        A(Resolt),
        "LPAC 21.1, 88",
        resolucio::RESOLDRE,
    ),
    row(
        Acte::Notificar,
        &[Resolt],
        A(Notificat),
        "LPAC 40",
        fermesa::NOTIFICAR,
    ),
    row(
        Acte::DeclararFerm,
        &[Notificat],
        A(Ferm),
        "LPAC 112-125",
        fermesa::DECLARAR_FERM,
    ),
    // Firmness may come while the act is carried out, or after an end that was not appealed, or
    // when the case is already closed: the date is recorded and the state stays.
    row(
        Acte::DeclararFerm,
        &[EnExecucio, Finalitzat, Tancat],
        Igual,
        "LPAC 112-125",
        fermesa::DECLARAR_FERM,
    ),
    row(
        Acte::Executar,
        &[Resolt, Notificat, Ferm],
        A(EnExecucio),
        "LPAC 97-98",
        fermesa::EXECUTAR,
    ),
    row(
        Acte::Finalitzar,
        &[EnTramit, Suspes],
        A(Finalitzat),
        "LPAC 21.1, 84",
        resolucio::FINALITZAR,
    ),
    row(
        Acte::Acumular,
        &[EnTramit],
        A(Acumulat),
        "LPAC 57",
        instruccio::ACUMULAR,
    ),
    row(
        Acte::Disgregar,
        &[Acumulat],
        A(EnTramit),
        "LPAC 57",
        instruccio::DISGREGAR,
    ),
    Transicio {
        acte: Acte::Tancar,
        // From `en_tramit` when a task without resolution ends the procedure; from `resolt` when
        // there is nobody to notify. The guards see to it.
        de: &[EnTramit, Resolt, Notificat, Ferm, EnExecucio, Finalitzat],
        a: A(Tancat),
        article: "LPAC 17, 70",
        guardes: tancament::TANCAR,
        avisos: tancament::AVISOS,
    },
    row(
        Acte::Reobrir,
        &[Tancat],
        A(EnTramit),
        "LPAC 70",
        arxiu::REOBRIR,
    ),
    row(
        Acte::IncorporarTard,
        &[Tancat],
        Igual,
        "LPAC 70.2",
        arxiu::INCORPORAR_TARD,
    ),
    row(
        Acte::Remetre,
        &[
            EnTramit,
            Suspes,
            PendentOrgan,
            Resolt,
            Notificat,
            Ferm,
            EnExecucio,
            Finalitzat,
            Acumulat,
            Tancat,
        ],
        Igual,
        "LPAC 70.3",
        arxiu::REMETRE,
    ),
    row(
        Acte::Transferir,
        &[Tancat],
        A(Transferit),
        "LPAC 17.1",
        arxiu::TRANSFERIR,
    ),
    row(
        Acte::Eliminar,
        &[Tancat, Transferit],
        A(Eliminat),
        "LPAC 17.2",
        arxiu::ELIMINAR,
    ),
];

/// The row that applies to an act in a state.
pub fn transition(acte: Acte, from: Estat) -> Option<&'static Transicio> {
    TAULA
        .iter()
        .find(|row| row.acte == acte && row.de.contains(&from))
}

/// No act leads out of here.
pub fn terminal(estat: Estat) -> bool {
    !TAULA
        .iter()
        .any(|row| row.de.contains(&estat) && row.target(estat) != estat)
}

pub(super) fn article(acte: Acte) -> &'static str {
    TAULA
        .iter()
        .find(|row| row.acte == acte)
        .map_or("LPAC", |row| row.article)
}

/// First act of the shortest way from `from` to a state that accepts `acte`; the table decides,
/// so that a new row mends its own refusals.
pub(super) fn first_step(from: Estat, acte: Acte) -> Option<Acte> {
    let mut seen = vec![from];
    let mut frontier: Vec<(Estat, Option<Acte>)> = vec![(from, None)];
    while !frontier.is_empty() {
        let mut next = Vec::new();
        for (estat, first) in frontier {
            if first.is_some() && transition(acte, estat).is_some() {
                return first;
            }
            for row in TAULA.iter().filter(|row| row.de.contains(&estat)) {
                let to = row.target(estat);
                if !seen.contains(&to) {
                    seen.push(to);
                    next.push((to, first.or(Some(row.acte))));
                }
            }
        }
        frontier = next;
    }
    None
}
