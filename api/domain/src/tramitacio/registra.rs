//! Recording a fact by hand, or from another room; annulling one that was wrong.

use jiff::civil::Date;
use uuid::Uuid;

use super::acte::Acte;
use super::cas::Cas;
use super::efectes::{Efecte, Efectes, Taller};
use super::estat::Estat;
use super::fets::{Fet, Notificacio};
use super::fets_valida::{problems, unmet};
use super::tasques::{self, EstatTasca};
use crate::refusal::Refusal;
use crate::text::Text;

/// Records a fact with its evidence; a notification completes the task of its person.
///
/// # Errors
/// Every rule that the fact does not meet.
pub fn registra_fet(cas: &Cas, fet: &Fet, avui: Date) -> Result<Efectes, Refusal> {
    let unmet = problems(cas, fet, avui);
    if !unmet.is_empty() {
        return Err(Refusal { unmet });
    }
    let mut work = Taller::new(cas);
    work.push(Efecte::RegistraFet { fet: fet.clone() });
    work.event("fet.registrat");
    if let Fet::Notificacio(notification) = fet {
        complete_notification(&mut work, notification);
    }
    Ok(work.finish())
}

fn complete_notification(work: &mut Taller, fet: &Notificacio) {
    let of_the_decision = fet.resolucio.is_some() && fet.resolucio == work.cas.resolucio;
    if !of_the_decision || !fet.resultat.notifies() {
        return;
    }
    let bound = |codi: &str| {
        work.cas
            .definicio
            .task(codi)
            .is_some_and(|task| task.acte == Some(Acte::Notificar))
    };
    let ids: Vec<Uuid> = work
        .cas
        .open_tasks()
        .filter(|task| task.interessat == Some(fet.interessat) && bound(&task.codi))
        .map(|task| task.id)
        .collect();
    for id in ids {
        work.push(Efecte::CanviaTasca {
            id,
            estat: EstatTasca::Feta,
            usuari: None,
            rao: None,
        });
        work.event("tasca.completada");
    }
    tasques::advance(work);
}

/// Annuls a fact that was recorded by mistake; it stays in the history.
///
/// # Errors
/// A fact that already had effects is never annulled: it is corrected by another one.
pub fn anulla_fet(cas: &Cas, id: Uuid, rao: &str) -> Result<Efectes, Refusal> {
    let registered = cas.valid_facts().find(|registered| registered.id == id);
    let used = match registered.map(|registered| &registered.fet) {
        None => true,
        // It opened the case and started its term.
        Some(Fet::Assentament(_)) => cas.estat != Estat::Esborrany,
        Some(Fet::Resolucio(_)) => cas.resolucio == Some(id),
        // Dates of a notification change only by new evidence (LPAC 41-43).
        Some(Fet::Notificacio(fet)) => fet.resultat.is_final(),
        Some(Fet::SignatFora(_) | Fet::CertificatAcord(_)) => !cas.estat.is_live(),
    };
    if used {
        return Err(unmet(
            "en_us",
            "LPAC 109.2",
            Text::new(
                "Aquest fet ja ha tingut efectes: es corregeix amb un de nou, no s'anul·la.",
                "Este hecho ya ha tenido efectos: se corrige con uno nuevo, no se anula.",
                "Aguest hèt ja a auut efèctes: se corregís damb un de nau, non s'anulle.",
                "This fact had effects already: it is corrected by a new one, not annulled.",
            ),
        )
        .into());
    }
    if rao.trim().is_empty() {
        return Err(unmet(
            "rao",
            "LPAC 35",
            Text::new(
                "Cal dir-ne el motiu.",
                "Hay que decir el motivo.",
                "Cau díder eth motiu.",
                "A reason is needed.",
            ),
        )
        .into());
    }
    let mut work = Taller::new(cas);
    work.push(Efecte::AnullaFet {
        id,
        rao: rao.to_owned(),
    });
    work.event("fet.anullat");
    Ok(work.finish())
}
