//! Facts about the real bodies of the province, from `data/ens.csv`.

use store::ens::NewEns;

const SOURCE: &str = include_str!("../../../../data/ens.csv");

/// Units that every new body starts with; it renames or adds its own.
const UNITATS: [(&str, &str); 2] = [("SEC", "Secretaria"), ("ST", "Serveis tècnics")];

/// Municipalities of the Val d'Aran have another calendar.
const ARAN: &str = "Val d'Aran";

/// A real body by its alias or its ten-digit code.
pub fn find(name: &str) -> Option<NewEns> {
    all().find(|ens| ens.alies == name || ens.codi_ens.as_deref() == Some(name))
}

/// Every real body, in the order of the file. Its cells hold no quotes.
pub fn all() -> impl Iterator<Item = NewEns> {
    SOURCE.lines().skip(1).filter_map(read)
}

fn read(line: &str) -> Option<NewEns> {
    let cells: Vec<&str> = line.split(',').collect();
    let [
        tipus,
        nom,
        _,
        alies,
        codi,
        verificat,
        ine,
        dir3,
        _,
        comarca,
        _,
        poblacio,
        _,
    ] = cells.try_into().ok()?;
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Some(NewEns {
        alies: alies.to_owned(),
        codi_ens: some(codi),
        codi_verificat: verificat == "true",
        dir3: some(dir3),
        nom: nom.to_owned(),
        tipus: tipus.to_owned(),
        comarca: some(comarca),
        municipi_ine: some(ine),
        ens_pare: None,
        poblacio: poblacio.parse().ok(),
        aran: comarca == ARAN,
        prova: false,
        unitats: unitats(),
    })
}

pub fn unitats() -> Vec<(String, String)> {
    UNITATS
        .map(|(codi, nom)| (codi.to_owned(), nom.to_owned()))
        .to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_file_is_a_body() {
        assert_eq!(all().count(), SOURCE.lines().count() - 1);
        let tirvia = find("tirvia").unwrap();
        assert_eq!(tirvia.tipus, "ajuntament");
        assert_eq!(
            find(tirvia.codi_ens.as_deref().unwrap()).unwrap().alies,
            "tirvia"
        );
        assert!(all().filter(|ens| ens.aran).count() >= 9);
    }
}
