//! The counting itself: it walks the calendar and writes down every step (LPAC 30).

use std::collections::BTreeSet;

use jiff::Span;
use jiff::civil::Date;

use super::linia::{Codi, Linia};
use super::resultat::{Hora, Resultat};
use super::termini::{Invalid, Termini, Unitat};
use super::textos::{self, Arg};
use crate::calendari::{Calendari, Manca, Motiu};
use crate::text::Text;

/// A count under way.
pub(super) struct Recompte<'a> {
    calendari: &'a Calendari,
    linies: Vec<Linia>,
    manquen: BTreeSet<Manca>,
}

impl<'a> Recompte<'a> {
    pub(super) fn new(calendari: &'a Calendari) -> Recompte<'a> {
        Recompte {
            calendari,
            linies: Vec::new(),
            manquen: BTreeSet::new(),
        }
    }

    pub(super) fn tell(
        &mut self,
        codi: Codi,
        data: Date,
        article: &'static str,
        text: &'static Text,
        args: &[Arg],
    ) {
        self.linies
            .push(Linia::new(codi, data, article, text, args));
    }

    /// Asks the calendar, remembering which lists it lacked.
    pub(super) fn consult(&mut self, data: Date) -> Option<Motiu> {
        let consulta = self.calendari.consult(data);
        self.manquen.extend(consulta.manquen);
        consulta.motiu
    }

    /// Whether a day is skipped, written down when it is.
    pub(super) fn skip(&mut self, data: Date, article: &'static str) -> bool {
        match self.consult(data) {
            Some(motiu) => {
                self.linies.push(Linia::inhabil(data, article, motiu));
                true
            }
            None => false,
        }
    }

    /// Adds a term to a start, without moving an inhàbil end.
    pub(super) fn add(&mut self, inici: Date, termini: Termini) -> Result<Date, Invalid> {
        let n = termini.amount()?;
        match termini.unitat {
            Unitat::Hores => Err(Invalid::FaltaHora),
            Unitat::DiesHabils => {
                self.tell(Codi::Regla, inici, "LPAC 30.2", &textos::REGLA_HABILS, &[]);
                self.advance_habils(inici, n)
            }
            Unitat::DiesNaturals => {
                self.tell(
                    Codi::Regla,
                    inici,
                    "LPAC 30.2",
                    &textos::REGLA_NATURALS,
                    &[],
                );
                plus(inici, Span::new().days(n))
            }
            Unitat::Mesos => self.add_months(inici, n),
            Unitat::Anys => self.add_months(inici, n * 12),
        }
    }

    /// LPAC 30.4: the same day number, or the last of the month where it does not exist.
    fn add_months(&mut self, inici: Date, n: u32) -> Result<Date, Invalid> {
        let fi = plus(inici, Span::new().months(n))?;
        let dia = ("dia", textos::dia(fi));
        if fi.day() == inici.day() {
            self.tell(Codi::Regla, fi, "LPAC 30.4", &textos::REGLA_MESOS, &[dia]);
        } else {
            let args = [dia, ("n", textos::same(inici.day()))];
            self.tell(Codi::FiDeMes, fi, "LPAC 30.4", &textos::FI_DE_MES, &args);
        }
        Ok(fi)
    }

    /// The n-th hàbil day after a day.
    pub(super) fn advance_habils(&mut self, mut dia: Date, n: u32) -> Result<Date, Invalid> {
        for _ in 0..n {
            dia = next(dia)?;
            while self.skip(dia, "LPAC 30.2") {
                dia = next(dia)?;
            }
        }
        Ok(dia)
    }

    /// LPAC 30.5: an inhàbil end moves to the next hàbil day.
    pub(super) fn roll(&mut self, cru: Date) -> Result<Date, Invalid> {
        let mut dia = cru;
        while self.skip(dia, "LPAC 30.5") {
            dia = next(dia)?;
        }
        if dia != cru {
            self.tell(
                Codi::Trasllat,
                dia,
                "LPAC 30.5",
                &textos::TRASLLAT,
                &[("dia", textos::dia(dia))],
            );
        }
        Ok(dia)
    }

    /// Like [`Recompte::roll`] without a word: to know whether a term is still alive.
    pub(super) fn peek_roll(&mut self, mut dia: Date) -> Result<Date, Invalid> {
        while self.consult(dia).is_some() {
            dia = next(dia)?;
        }
        Ok(dia)
    }

    /// Closes the explanation: what was missing to be sure comes last.
    pub(super) fn close(mut self, data: Date) -> (Vec<Linia>, Vec<Manca>) {
        if self.calendari.residence_unknown() {
            self.tell(Codi::NomesSeu, data, "LPAC 30.6", &textos::NOMES_SEU, &[]);
        }
        for Manca { ambit, any } in self.manquen.clone() {
            let args = [
                ("ambit", ambit.text().into()),
                ("any", textos::same(any)),
                ("clau", textos::same(&ambit)),
            ];
            self.tell(
                Codi::CalendariIncomplet,
                data,
                "LPAC 30.7",
                &textos::CALENDARI_INCOMPLET,
                &args,
            );
        }
        (self.linies, self.manquen.into_iter().collect())
    }

    pub(super) fn finish(mut self, cru: Date, venciment: Date, hora: Option<Hora>) -> Resultat {
        let dia = ("dia", textos::dia(venciment));
        match hora {
            None => self.tell(
                Codi::Venciment,
                venciment,
                "LPAC 30",
                &textos::VENCIMENT,
                &[dia],
            ),
            Some(hora) => {
                let args = [dia, ("hora", textos::same(hora))];
                self.tell(
                    Codi::Venciment,
                    venciment,
                    "LPAC 30.1",
                    &textos::VENCIMENT_HORA,
                    &args,
                );
            }
        }
        let (explicacio, manquen) = self.close(venciment);
        Resultat {
            venciment,
            hora,
            cru,
            provisional: !manquen.is_empty(),
            manquen,
            explicacio,
        }
    }
}

pub(super) fn next(dia: Date) -> Result<Date, Invalid> {
    dia.tomorrow().map_err(|_| Invalid::ForaDeRang)
}

pub(super) fn plus(dia: Date, span: Span) -> Result<Date, Invalid> {
    dia.checked_add(span).map_err(|_| Invalid::ForaDeRang)
}
