//! Effects in memory: what the store does in SQL, for tests, previews and the working copy.

use uuid::Uuid;

use super::cas::{Cas, FetRegistrat, SilenciProduit};
use super::efectes::{Efecte, Efectes, MenaIndex};
use super::fets::Fet;
use super::suspensio::Suspensio;
use super::tasques::Tasca;

impl Cas {
    /// Applies a whole list; `new_id` names the rows that it creates.
    pub fn apply_all(&mut self, efectes: &Efectes, mut new_id: impl FnMut() -> Uuid) {
        for efecte in &efectes.llista {
            self.apply(efecte, new_id());
        }
    }

    /// Applies one effect; `id` names the row that it creates, if it creates one.
    pub fn apply(&mut self, efecte: &Efecte, id: Uuid) {
        match efecte {
            Efecte::Estat { a, motiu, .. } => {
                self.estat = *a;
                self.motiu = *motiu;
            }
            Efecte::Fase { codi } => self.fase.clone_from(codi),
            Efecte::CreaTasca(task) => self.tasques.push(Tasca::born(id, task)),
            Efecte::CanviaTasca {
                id, estat, usuari, ..
            } => {
                for task in self.tasques.iter_mut().filter(|task| task.id == *id) {
                    task.estat = *estat;
                    task.usuari = usuari.or(task.usuari);
                }
            }
            Efecte::ObreSuspensio {
                causa,
                des_de,
                topall,
                document,
            } => {
                self.suspensions.push(Suspensio {
                    id,
                    causa: *causa,
                    des_de: *des_de,
                    topall: *topall,
                    document: *document,
                    fins: None,
                });
            }
            Efecte::TancaSuspensio { id, fins, .. } => {
                for suspension in self.suspensions.iter_mut().filter(|s| s.id == *id) {
                    suspension.fins = Some(*fins);
                }
            }
            Efecte::AmpliaTermini { .. } => self.ampliat = true,
            Efecte::RegistraFet { fet } => self.record(id, fet),
            Efecte::AnullaFet { id, .. } => {
                for registered in self.fets.iter_mut().filter(|fet| fet.id == *id) {
                    registered.anullat = true;
                }
            }
            Efecte::Decideix { resolucio } => {
                self.resolucio = Some(*resolucio);
                // A new decision opens its own appeals: the old firmness does not cover it.
                self.ferm_des_de = None;
                self.fi_recursos = None;
            }
            Efecte::DeclaraFerm { des_de } => self.ferm_des_de = Some(*des_de),
            Efecte::ProdueixSilenci { data } => self.silenci = Some(SilenciProduit { data: *data }),
            Efecte::AvisaTermini(avis) => self.avis = Some(*avis),
            Efecte::VenTasca { id, venciment } => {
                for task in self.tasques.iter_mut().filter(|task| task.id == *id) {
                    task.vencuda = Some(*venciment);
                }
            }
            Efecte::CanviaDefinicio { definicio, .. } => self.definicio = definicio.clone(),
            Efecte::RecollocaTasca { id, fase, opcional } => {
                for task in self.tasques.iter_mut().filter(|task| task.id == *id) {
                    task.fase.clone_from(fase);
                    task.opcional = *opcional;
                }
            }
            Efecte::ConstrueixIndex {
                mena: MenaIndex::Tancament,
            } => self.foliate_all(),
            Efecte::IncorporaDocument { document } => self.foliate(*document),
            Efecte::Acumula { principal } => self.principal = Some(*principal),
            Efecte::Disgrega => self.principal = None,
            Efecte::NetejaTancament => {
                self.arxiu.vigencia_fins = None;
                self.arxiu.eliminacio_des_de = None;
            }
            Efecte::Acte { .. }
            | Efecte::RecomptaTermini { .. }
            | Efecte::AssignaNumero
            | Efecte::IniciaComput { .. }
            | Efecte::Eleva { .. }
            | Efecte::Retorna { .. }
            | Efecte::ConstrueixIndex { .. }
            | Efecte::Remet { .. }
            | Efecte::Transfereix { .. }
            | Efecte::Elimina { .. }
            | Efecte::Esdeveniment { .. } => {}
        }
    }

    fn record(&mut self, id: Uuid, fet: &Fet) {
        self.fets.push(FetRegistrat {
            id,
            fet: fet.clone(),
            anullat: false,
        });
    }

    fn foliate_all(&mut self) {
        let ids: Vec<Uuid> = self
            .documents
            .iter()
            .filter(|document| document.is_definitive())
            .map(|document| document.id)
            .collect();
        for id in ids {
            self.foliate(id);
        }
    }

    fn foliate(&mut self, id: Uuid) {
        let next = self
            .documents
            .iter()
            .filter_map(|d| d.foli)
            .max()
            .unwrap_or(0)
            + 1;
        if let Some(document) = self
            .documents
            .iter_mut()
            .find(|document| document.id == id && document.foli.is_none())
        {
            document.foli = Some(next);
        }
    }
}
