//! Whether a case may change without legal effect: its title, its unit, who answers for it, its access.

use crate::permisos::{Fila, Predicate};
use crate::refusal::Unmet;
use crate::text::Text;

/// Why it may not.
#[derive(Clone, Debug)]
pub enum Impediment {
    /// It is closed.
    Tancat(Box<Unmet>),
    /// It would go where the actor has no right over it.
    SensePermis,
}

/// Nobody sends a case where they have no right over it, and a closed case does not change. `becomes` is the case after
/// the change.
pub fn may_change(
    predicate: &Predicate,
    estat: &str,
    becomes: &Fila<'_>,
) -> Result<(), Impediment> {
    if matches!(estat, "tancat" | "transferit" | "eliminat" | "descartat") {
        return Err(Impediment::Tancat(Box::new(closed())));
    }
    match predicate.allows(becomes) {
        true => Ok(()),
        false => Err(Impediment::SensePermis),
    }
}

fn closed() -> Unmet {
    Unmet::new(
        "modificar.tancat",
        "LPAC 70.3",
        Text::new(
            "L'expedient és tancat i el seu índex és ferm.",
            "El expediente está cerrado y su índice es firme.",
            "Er expedient ei barrat e eth sòn indèx ei fèrm.",
            "The case is closed and its index is frozen.",
        ),
    )
    .remedy(
        "do_acte",
        Text::new(
            "La secretaria el pot reobrir amb una raó (acte «reobrir»).",
            "La secretaría lo puede reabrir con una razón (acto «reobrir»).",
            "Era secretaria lo pòt tornar a daurir damb ua rason (acte «reobrir»).",
            "The secretary may reopen it with a reason (act “reobrir”).",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Acces;

    #[test]
    fn a_closed_case_and_one_that_would_leave_ones_rights_do_not_change() {
        let predicate = Predicate {
            any_of: vec![(None, Some("urbanisme".into()), Acces::Restringit)],
        };
        let fila = |familia, acces| Fila {
            unitat: None,
            familia: Some(familia),
            acces,
        };
        for (estat, becomes, expected) in [
            ("en_tramit", fila("urbanisme", Acces::Restringit), "ok"),
            ("en_tramit", fila("urbanisme", Acces::Reservat), "right"),
            ("en_tramit", fila("alcaldia", Acces::Public), "right"),
            ("tancat", fila("urbanisme", Acces::Public), "closed"),
            ("descartat", fila("alcaldia", Acces::Public), "closed"),
        ] {
            let told = match may_change(&predicate, estat, &becomes) {
                Ok(()) => "ok",
                Err(Impediment::Tancat(_)) => "closed",
                Err(Impediment::SensePermis) => "right",
            };
            assert_eq!(told, expected, "{estat} {becomes:?}");
        }
    }
}
