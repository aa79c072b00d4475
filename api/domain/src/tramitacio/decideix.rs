//! The two questions: what may be done, and may this be done.

use jiff::civil::Date;
use serde::Serialize;

use super::acte::Acte;
use super::cas::Cas;
use super::efectes::{Efecte, Efectes, MenaIndex, Taller};
use super::estat::{Estat, Motiu};
use super::fets::{Fet, SentitAssentament};
use super::guardes::{Ctx, Guard, of_procedure};
use super::maquina::{Transicio, transition};
use super::ordre::Ordre;
use super::tasques;
use super::unmet::wrong_state;
use crate::refusal::{Refusal, Unmet};

/// One act as it stands now for a case.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ofert {
    pub acte: Acte,
    pub permes: bool,
    /// The state it would lead to.
    pub a: Option<Estat>,
    /// Every rule that is not met; empty when it is allowed.
    pub unmet: Vec<Unmet>,
    /// What to know before doing it; it does not refuse.
    pub avisos: Vec<Unmet>,
}

/// Every act, with whether it may be done and all that it lacks.
pub fn oferta(cas: &Cas, avui: Date) -> Vec<Ofert> {
    Acte::ALL
        .iter()
        .map(|acte| {
            let row = transition(*acte, cas.estat);
            let ctx = Ctx {
                cas,
                acte: *acte,
                ordre: None,
                avui,
            };
            let unmet = refusals(&ctx, row);
            Ofert {
                acte: *acte,
                permes: unmet.is_empty(),
                a: row.map(|row| row.target(cas.estat)),
                unmet,
                avisos: row.map_or_else(Vec::new, |row| run(&ctx, row.avisos)),
            }
        })
        .collect()
}

/// Decides an order: what to persist, or every rule that refuses it. Nothing is changed here.
///
/// # Errors
/// At least one unmet rule, each with its article and its way out.
pub fn decideix(cas: &Cas, ordre: &Ordre, avui: Date) -> Result<Efectes, Refusal> {
    let acte = ordre.act();
    let row = transition(acte, cas.estat);
    let ctx = Ctx {
        cas,
        acte,
        ordre: Some(ordre),
        avui,
    };
    let unmet = refusals(&ctx, row);
    match row {
        Some(row) if unmet.is_empty() => Ok(effects(cas, ordre, avui, row)),
        _ => Err(Refusal { unmet }),
    }
}

fn run(ctx: &Ctx<'_>, guards: &[Guard]) -> Vec<Unmet> {
    guards.iter().filter_map(|guard| guard(ctx)).collect()
}

fn refusals(ctx: &Ctx<'_>, row: Option<&Transicio>) -> Vec<Unmet> {
    match row {
        // In another state the rest of the rules would only be noise.
        None => vec![wrong_state(ctx.acte, ctx.cas.estat)],
        Some(row) => {
            let mut unmet = run(ctx, row.guardes);
            unmet.extend(of_procedure(ctx));
            unmet
        }
    }
}

fn effects(cas: &Cas, ordre: &Ordre, avui: Date, row: &Transicio) -> Efectes {
    let mut work = Taller::new(cas);
    work.push(Efecte::Acte {
        acte: row.acte,
        rao: ordre.reason().map(str::to_owned),
        document: ordre.document(),
    });
    before_state(&mut work, ordre, avui);
    let to = row.target(cas.estat);
    if to != cas.estat {
        work.push(Efecte::Estat {
            de: cas.estat,
            a: to,
            motiu: match ordre {
                Ordre::Finalitzar { motiu, .. } => Some(*motiu),
                Ordre::Reobrir { .. } => None,
                _ => cas.motiu,
            },
        });
    }
    after_state(&mut work, ordre);
    work.event(row.acte.event());
    work.finish()
}

/// What the act itself does.
fn before_state(work: &mut Taller, ordre: &Ordre, avui: Date) {
    match ordre {
        Ordre::Obrir {} => {
            work.push(Efecte::AssignaNumero);
            let des_de = start_day(&work.cas, avui);
            work.push(Efecte::IniciaComput { des_de });
        }
        Ordre::Suspendre {
            causa,
            des_de,
            document,
            topall,
        } => {
            let limits = [causa.cap(*des_de), *topall];
            work.push(Efecte::ObreSuspensio {
                causa: *causa,
                des_de: *des_de,
                topall: limits.into_iter().flatten().min(),
                document: *document,
            });
            tell_about_suspension(work, causa.must_be_told());
        }
        Ordre::AixecarSuspensio { fins, document } => lift(work, *fins, *document),
        Ordre::Ampliar {
            n,
            unitat,
            document,
            ..
        } => work.push(Efecte::AmpliaTermini {
            n: *n,
            unitat: *unitat,
            document: *document,
        }),
        Ordre::Elevar { organ, sessio, .. } => work.push(Efecte::Eleva {
            organ: *organ,
            sessio: sessio.clone(),
        }),
        Ordre::Retornar { resultat } => work.push(Efecte::Retorna {
            resultat: *resultat,
        }),
        Ordre::Resoldre { .. } => decide(work),
        Ordre::Finalitzar { .. } => {
            // An unanswered requirement ends here: its suspension ends with it.
            let until = work
                .cas
                .open_suspension()
                .map(|s| s.topall.map_or(avui, |cap| cap.min(avui)));
            if let Some(until) = until {
                lift(work, until, None);
            }
            decide(work);
        }
        Ordre::DeclararFerm {} => {
            let des_de = work
                .cas
                .fi_recursos
                .and_then(|last| last.tomorrow().ok())
                .unwrap_or(avui);
            work.push(Efecte::DeclaraFerm { des_de });
        }
        Ordre::Acumular { principal, .. } => work.push(Efecte::Acumula {
            principal: *principal,
        }),
        Ordre::Disgregar { .. } => work.push(Efecte::Disgrega),
        Ordre::Tancar {} => work.push(Efecte::ConstrueixIndex {
            mena: MenaIndex::Tancament,
        }),
        Ordre::Reobrir { .. } => work.push(Efecte::NetejaTancament),
        Ordre::IncorporarTard { document, .. } => {
            work.push(Efecte::IncorporaDocument {
                document: *document,
            });
            work.push(Efecte::ConstrueixIndex {
                mena: MenaIndex::Annex,
            });
        }
        Ordre::Remetre {
            destinatari,
            finalitat,
        } => {
            work.push(Efecte::Remet {
                destinatari: destinatari.clone(),
                finalitat: finalitat.clone(),
            });
            work.push(Efecte::ConstrueixIndex {
                mena: MenaIndex::Remissio,
            });
        }
        Ordre::Transferir { rebut } => work.push(Efecte::Transfereix {
            rebut: rebut.clone(),
        }),
        Ordre::Eliminar {
            document,
            autoritzen,
        } => work.push(Efecte::Elimina {
            document: *document,
            autoritzen: *autoritzen,
        }),
        Ordre::Descartar { .. } | Ordre::Notificar {} | Ordre::Executar { .. } => {}
    }
}

/// What the new state does to tasks and phases.
fn after_state(work: &mut Taller, ordre: &Ordre) {
    let acte = ordre.act();
    match ordre {
        Ordre::Obrir {} => {
            // The registry task is the opening itself, so it is born done.
            tasques::close_of_act(work, acte, None);
            tasques::advance(work);
        }
        Ordre::Resoldre { .. } => {
            tasques::close_of_act(work, acte, None);
            // The end was this one: a certificate or a conformity that would have been another is not needed.
            let ends = work.cas.definicio.posen_fi.clone();
            tasques::cancel(work, acte.code(), |codi| ends.iter().any(|end| end == codi));
            tasques::notification_tasks(work);
            tasques::advance(work);
        }
        Ordre::Finalitzar { motiu, .. } => finish_tasks(work, *motiu),
        Ordre::Notificar {} => {
            tasques::close_of_act(work, acte, None);
            tasques::advance(work);
        }
        Ordre::Tancar {} => {
            tasques::close_of_act(work, Acte::Notificar, None);
            tasques::close_of_act(work, acte, None);
        }
        Ordre::Reobrir { .. } => {
            tasques::reborn(work, Acte::Tancar);
            tasques::advance(work);
        }
        _ => {}
    }
}

fn finish_tasks(work: &mut Taller, motiu: Motiu) {
    tasques::close_of_act(work, Acte::Finalitzar, Some(motiu));
    tasques::cancel(work, Acte::Finalitzar.code(), |_| true);
    tasques::notification_tasks(work);
    tasques::advance(work);
}

/// The order named a resolution or left the only one that can serve; the guards agreed on it.
fn decide(work: &mut Taller) {
    if let Some((resolucio, _)) = work.cas.unused_resolution() {
        work.push(Efecte::Decideix { resolucio });
    }
}

pub(super) fn lift(work: &mut Taller, fins: Date, document: Option<uuid::Uuid>) {
    let Some(open) = work.cas.open_suspension().cloned() else {
        return;
    };
    work.push(Efecte::TancaSuspensio {
        id: open.id,
        fins,
        document,
    });
    tell_about_suspension(work, open.causa.must_be_told());
}

fn tell_about_suspension(work: &mut Taller, must_be_told: bool) {
    if must_be_told && work.cas.must_be_notified().next().is_some() {
        work.push(Efecte::CreaTasca(tasques::NovaTasca::suspension_notice()));
        work.event("tasca.creada");
    }
}

/// Dies a quo (LPAC 21.3): the entry, at request; the agreement to begin, of office.
fn start_day(cas: &Cas, avui: Date) -> Date {
    let entry = cas
        .valid_facts()
        .find_map(|registered| match &registered.fet {
            Fet::Assentament(fet) if fet.sentit == SentitAssentament::Entrada => {
                Some(fet.start_day())
            }
            _ => None,
        });
    if cas.mode_inici.is_a_instancia() {
        entry.unwrap_or(avui)
    } else {
        cas.data_acord.unwrap_or(avui)
    }
}
