//! How far each body is in taking the service up: numbers and dates, never the contents of a case.

use std::collections::HashMap;

use diesel::dsl::{count_star, max};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::{Acte, Scope, Scopes};
use futures::try_join;
use jiff::Timestamp;

use crate::pool::Conn;
use crate::schema::{ens_cap, expedient, membre, serie, usuari};
use crate::{Result, Store};

/// The people of a body.
#[derive(Clone, Copy, Debug, Default)]
pub struct People {
    /// Members with an account, invited ones too.
    pub usuaris: i64,
    /// Those who have entered.
    pub actius: i64,
    /// The last time that one of them signed in.
    pub darrera_entrada: Option<Timestamp>,
}

/// What a body has done.
#[derive(Clone, Copy, Debug, Default)]
pub struct Use {
    /// When its first case was opened.
    pub primer_expedient: Option<Timestamp>,
    /// Cases numbered this year.
    pub expedients_any: i64,
    /// The last act written in it.
    pub darrer_acte: Option<Timestamp>,
}

#[derive(Queryable)]
struct PeopleRow {
    ens: i32,
    usuaris: i64,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    darrera: Option<Timestamp>,
}

impl Store {
    /// The people of each body; `look` is the platform's proof, in body 0.
    pub async fn people_of(&self, look: &Scope, bodies: &[i32]) -> Result<HashMap<i32, People>> {
        debug_assert_eq!(look.ens(), 0);
        let counted = || {
            membre::table
                .inner_join(usuari::table.on(usuari::id.eq(membre::subjecte_id)))
                .filter(membre::ens_id.eq_any(bodies))
                .filter(membre::actiu)
        };
        let (all, entered): (Vec<PeopleRow>, Vec<(i32, i64)>) = self
            .read_across(&platform(bodies), async |conn: &Conn| {
                let all = counted().group_by(membre::ens_id).select((
                    membre::ens_id,
                    count_star(),
                    max(usuari::darrer_acces),
                ));
                let entered = counted()
                    .filter(usuari::estat.eq("actiu"))
                    .group_by(membre::ens_id)
                    .select((membre::ens_id, count_star()));
                try_join!(all.load(&mut &*conn), entered.load(&mut &*conn))
            })
            .await?;
        let entered: HashMap<i32, i64> = entered.into_iter().collect();
        Ok(all
            .into_iter()
            .map(|row| {
                let people = People {
                    usuaris: row.usuaris,
                    actius: entered.get(&row.ens).copied().unwrap_or_default(),
                    darrera_entrada: row.darrera,
                };
                (row.ens, people)
            })
            .collect())
    }

    /// What each of these bodies has done.
    pub async fn use_of(&self, look: &Scope, bodies: &[i32]) -> Result<HashMap<i32, Use>> {
        debug_assert_eq!(look.ens(), 0);
        let year = i32::from(self.sources.today().year());
        let scopes = platform(bodies);
        let firsts = self
            .in_pipelines(&scopes, bodies, async |mut conn: &Conn, ens: &i32| {
                expedient::table
                    .filter(expedient::ens_id.eq(*ens))
                    .filter(expedient::estat.ne("esborrany"))
                    .order((expedient::data_obertura.asc(), expedient::id.asc()))
                    .select(expedient::data_obertura)
                    .first::<jiff_diesel::Timestamp>(&mut conn)
                    .await
                    .optional()
            })
            .await?;
        let heads = ens_cap::table
            .filter(ens_cap::ens_id.eq_any(bodies))
            .filter(ens_cap::auditoria_n.gt(0))
            .select((ens_cap::ens_id, ens_cap::ultim_instant));
        let numbers = serie::table
            .filter(serie::ens_id.eq_any(bodies))
            .filter(serie::llibre.eq("expedient"))
            .filter(serie::exercici.eq(year))
            .select((serie::ens_id, serie::darrer));
        let (heads, numbers) = self
            .read_across(&scopes, async |conn: &Conn| {
                try_join!(
                    heads.load::<(i32, jiff_diesel::Timestamp)>(&mut &*conn),
                    numbers.load::<(i32, i64)>(&mut &*conn)
                )
            })
            .await?;
        let mut all: HashMap<i32, Use> = HashMap::new();
        for (ens, first) in bodies.iter().zip(firsts) {
            all.entry(*ens).or_default().primer_expedient = first.map(|at| at.to_jiff());
        }
        for (ens, at) in heads {
            all.entry(ens).or_default().darrer_acte = Some(at.to_jiff());
        }
        for (ens, number) in numbers {
            all.entry(ens).or_default().expedients_any = number;
        }
        Ok(all)
    }
}

/// The product counting by itself: whoever asks has no right inside the bodies.
fn platform(bodies: &[i32]) -> Scopes {
    Scopes::system(bodies, Acte::PlataformaImplantacio)
}
