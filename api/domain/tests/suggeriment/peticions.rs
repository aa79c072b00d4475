//! Reads the labelled requests.

pub struct Etiquetada {
    pub num: u32,
    pub llengua: &'static str,
    pub procediment: &'static str,
    pub reservada: bool,
    pub titol: &'static str,
    pub text: &'static str,
}

const FILES: [&str; 4] = [
    include_str!("peticions/padro-i-informacio.csv"),
    include_str!("peticions/urbanisme-i-carrer.csv"),
    include_str!("peticions/activitats-danys-i-queixes.csv"),
    include_str!("peticions/casa-endins.csv"),
];

pub fn all() -> Vec<Etiquetada> {
    FILES
        .iter()
        .flat_map(|file| file.lines().skip(1))
        .map(|row| {
            let columns: Vec<&str> = row.split(';').collect();
            let [num, llengua, procediment, reservada, titol, text] = columns[..] else {
                panic!("six columns: {row}");
            };
            Etiquetada {
                num: num.parse().expect("a number"),
                llengua,
                procediment,
                reservada: reservada == "si",
                titol,
                text,
            }
        })
        .collect()
}
