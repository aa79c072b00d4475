//! What a fact must meet to be recorded: evidence first, then dates.

use jiff::{Span, civil::Date};
use uuid::Uuid;

use super::cas::Cas;
use super::estat::Estat;
use super::fets::{
    Assentament, Canal, CertificatAcord, Fet, Notificacio, Resolucio, Resultat, SignatFora,
    legal_day,
};
use super::unmet::Mend;
use crate::refusal::Unmet;
use crate::text::Text;

pub(super) fn unmet(name: &str, article: &str, text: Text) -> Unmet {
    Unmet::new(format!("fet.{name}"), article, text)
}

/// Every rule that the fact breaks.
pub(super) fn problems(cas: &Cas, fet: &Fet, avui: Date) -> Vec<Unmet> {
    let mut check = Check {
        cas,
        avui,
        found: Vec::new(),
    };
    check.state(fet);
    match fet {
        Fet::Assentament(fet) => check.entry(fet),
        Fet::SignatFora(fet) => check.signed_elsewhere(fet),
        Fet::Resolucio(fet) => check.resolution(fet),
        Fet::Notificacio(fet) => check.notification(fet),
        Fet::CertificatAcord(fet) => check.certificate(fet),
    }
    check.found
}

struct Check<'a> {
    cas: &'a Cas,
    avui: Date,
    found: Vec<Unmet>,
}

impl Check<'_> {
    /// A closed case still takes who signed a paper that came late: it changes neither the case nor its index.
    fn state(&mut self, fet: &Fet) {
        let open = match self.cas.estat {
            Estat::Esborrany | Estat::PendentOrgan => true,
            Estat::Tancat => matches!(fet, Fet::SignatFora(_)),
            estat => estat.is_live(),
        };
        self.when(
            !open,
            "estat",
            "LPAC 70",
            Text::new(
                "En aquest estat l'expedient no admet fets nous.",
                "En este estado el expediente no admite hechos nuevos.",
                "En aguest estat er expedient non admet hèts naus.",
                "In this state the case accepts no new facts.",
            ),
        );
    }

    fn when(&mut self, bad: bool, name: &str, article: &str, text: Text) {
        if bad {
            self.found.push(unmet(name, article, text));
        }
    }

    fn filled(&mut self, text: &str) {
        self.when(
            text.trim().is_empty(),
            "incomplet",
            "LPAC 70",
            Text::new(
                "Falta una dada que identifica el fet.",
                "Falta un dato que identifica el hecho.",
                "Manque ua dada qu'identifique eth hèt.",
                "A datum that identifies the fact is missing.",
            ),
        );
    }

    fn not_future(&mut self, date: Date) {
        self.when(
            date > self.avui,
            "data_futura",
            "LPAC 29-31",
            Text::new(
                "Un fet no pot tenir data futura.",
                "Un hecho no puede tener fecha futura.",
                "Un hèt non pòt auer data futura.",
                "A fact cannot have a date in the future.",
            ),
        );
    }

    /// The evidence: a definitive document of this case, of one of these types.
    fn proof(&mut self, id: Uuid, tds: &[&str]) {
        let good = self
            .cas
            .definitive(id)
            .is_some_and(|document| tds.is_empty() || tds.iter().any(|td| document.is_of(td)));
        if !good {
            self.found.push(
                unmet(
                    "prova",
                    "LPAC 70, 77",
                    Text::new(
                        "La prova ha de ser un document definitiu de l'expedient, del tipus que toca.",
                        "La prueba debe ser un documento definitivo del expediente, del tipo debido.",
                        "Era pròva a d'èster un document definitiu der expedient, deth tipe que tòque.",
                        "The evidence must be a definitive document of the case, of the right type.",
                    ),
                )
                .by_new_document(),
            );
        }
    }

    fn repeated(&mut self, same: impl Fn(&Fet) -> bool) {
        let exists = self
            .cas
            .valid_facts()
            .any(|registered| same(&registered.fet));
        self.when(
            exists,
            "repetit",
            "LPAC 16, 70",
            Text::new(
                "Aquest fet ja consta a l'expedient.",
                "Este hecho ya consta en el expediente.",
                "Aguest hèt ja conste en expedient.",
                "This fact is recorded in the case already.",
            ),
        );
    }

    fn entry(&mut self, fet: &Assentament) {
        self.filled(&fet.numero);
        self.filled(&fet.oficina);
        let day = legal_day(fet.instant);
        self.not_future(day);
        self.when(
            fet.data_efectiva.is_some_and(|effective| effective < day),
            "data",
            "LPAC 31.2",
            Text::new(
                "La data efectiva no pot ser anterior a l'assentament.",
                "La fecha efectiva no puede ser anterior al asiento.",
                "Era data efectiva non pòt èster anteriora ath sèti.",
                "The effective date cannot come before the entry.",
            ),
        );
        if let Some(document) = fet.document {
            self.proof(document, &[]);
        }
        self.repeated(|other| {
            matches!(other, Fet::Assentament(other)
                if other.is_same_entry(fet) && (other.acceptat || !fet.acceptat))
        });
    }

    fn signed_elsewhere(&mut self, fet: &SignatFora) {
        self.filled(&fet.signat_per);
        self.not_future(fet.signat_el);
        self.proof(fet.document, &[]);
        self.repeated(
            |other| matches!(other, Fet::SignatFora(other) if other.document == fet.document),
        );
    }

    fn resolution(&mut self, fet: &Resolucio) {
        self.filled(&fet.llibre);
        self.not_future(fet.data);
        // A collegiate organ's decision travels as the certificate of its agreement.
        self.proof(fet.document, &["TD01", "TD02", "TD11"]);
        if let Some(delegation) = fet.delegacio {
            self.proof(delegation, &[]);
        }
        self.when(
            fet.numero == 0 || fet.any != fet.data.year(),
            "numero",
            "RD 128/2018 3.2.e",
            Text::new(
                "El número ha de ser del llibre i de l'any de la resolució.",
                "El número debe ser del libro y del año de la resolución.",
                "Eth numèro a d'èster deth libre e der an dera resolucion.",
                "The number must belong to the book and the year of the resolution.",
            ),
        );
        self.repeated(|other| {
            matches!(other, Fet::Resolucio(other)
                if other.llibre == fet.llibre && other.any == fet.any && other.numero == fet.numero)
        });
    }

    fn notification(&mut self, fet: &Notificacio) {
        let known = self
            .cas
            .interessats
            .iter()
            .any(|person| person.id == fet.interessat);
        if !known {
            self.found.push(
                unmet(
                    "interessat",
                    "LPAC 4, 40.1",
                    Text::new(
                        "Aquesta persona no és interessada en l'expedient.",
                        "Esta persona no es interesada en el expediente.",
                        "Aguesta persona non ei interessada en expedient.",
                        "This person is not an interested person in the case.",
                    ),
                )
                .by_person(),
            );
        }
        self.when(
            fet.resolucio
                .is_some_and(|id| self.cas.resolution(id).is_none()),
            "resolucio",
            "LPAC 40.2",
            Text::new(
                "La resolució que es notifica no consta.",
                "La resolución que se notifica no consta.",
                "Era resolucion que se notifique non conste.",
                "The resolution that is notified is not recorded.",
            ),
        );
        self.not_future(fet.posada_a_disposicio);
        self.channel(fet);
        self.dates(fet);
        self.replacement(fet);
        if fet.resultat.is_final() {
            match fet.evidencia {
                Some(document) => self.proof(document, &[]),
                None => self.proof(Uuid::nil(), &[]),
            }
        }
    }

    fn channel(&mut self, fet: &Notificacio) {
        use Resultat::{
            Acceptada, Anullada, Edicte, Error, Expirada, Pendent, Practicada, Rebutjada,
        };
        let possible = match fet.canal {
            Canal::Electronica => {
                matches!(
                    fet.resultat,
                    Pendent | Acceptada | Rebutjada | Expirada | Anullada | Error
                )
            }
            Canal::Paper => {
                matches!(
                    fet.resultat,
                    Pendent | Practicada | Rebutjada | Edicte | Anullada | Error
                )
            }
            Canal::Compareixenca => matches!(fet.resultat, Practicada | Rebutjada),
            Canal::Externa => true,
        };
        self.when(
            !possible,
            "resultat",
            "LPAC 41-44",
            Text::new(
                "Aquest resultat no és possible per aquest canal.",
                "Este resultado no es posible por este canal.",
                "Aguest resultat non ei possible per aguest canau.",
                "This result is not possible through this channel.",
            ),
        );
    }

    fn dates(&mut self, fet: &Notificacio) {
        if let Some(date) = fet.data {
            self.not_future(date);
        }
        // Ten natural days must have passed without access (LPAC 43.2).
        let earliest = match fet.resultat {
            Resultat::Expirada => fet
                .posada_a_disposicio
                .checked_add(Span::new().days(10))
                .ok(),
            _ => Some(fet.posada_a_disposicio),
        };
        let bad = match (fet.data, earliest) {
            (Some(date), Some(earliest)) => date < earliest,
            (None, _) => fet.resultat.notifies(),
            (Some(_), None) => true,
        };
        self.when(
            bad,
            "data",
            "LPAC 41-43",
            Text::new(
                "La data de la notificació falta o no quadra amb el resultat.",
                "La fecha de la notificación falta o no cuadra con el resultado.",
                "Era data dera notificacion manque o non concòrde damb eth resultat.",
                "The date of the notification is missing or does not fit its result.",
            ),
        );
    }

    /// New evidence replaces what was pending of the same person and act; what is final stays.
    fn replacement(&mut self, fet: &Notificacio) {
        let Some(replaced) = fet.substitueix else {
            return;
        };
        let good = self.cas.notifications().any(|(id, other)| {
            id == replaced
                && other.interessat == fet.interessat
                && other.resolucio == fet.resolucio
                && !other.resultat.notifies()
        });
        self.when(
            !good,
            "substitueix",
            "LPAC 41-43",
            Text::new(
                "Només se substitueix una notificació pendent de la mateixa persona i acte.",
                "Solo se sustituye una notificación pendiente de la misma persona y acto.",
                "Sonque se substituís ua notificacion pendenta dera madeisha persona e acte.",
                "Only a pending notification of the same person and act is replaced.",
            ),
        );
    }

    fn certificate(&mut self, fet: &CertificatAcord) {
        self.filled(&fet.sessio);
        self.filled(&fet.acord);
        self.not_future(fet.data_sessio);
        self.proof(fet.document, &["TD11", "TD02"]);
        self.when(
            !fet.organ.is_collegiat(),
            "organ",
            "ROF 205",
            Text::new(
                "Només els òrgans col·legiats prenen acords.",
                "Solo los órganos colegiados toman acuerdos.",
                "Sonque es organs collegiats prenen acòrds.",
                "Only collegiate organs adopt agreements.",
            ),
        );
    }
}
