//! The closed catalogue of problems: code, status and words. Documented at `/api/problemes`.

use actix_web::http::StatusCode;
use domain::Text;

/// One kind of problem.
#[derive(Debug)]
pub struct Kind {
    /// Stable name, for programs.
    pub codi: &'static str,
    pub status: u16,
    pub title: Text,
    /// What to do about it.
    pub detail: Text,
}

impl Kind {
    pub fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

/// Writes the constants and the list of all of them from one table.
macro_rules! catalog {
    ($($name:ident = $codi:literal $status:literal
        [$tca:literal, $tes:literal, $toc:literal, $ten:literal]
        [$dca:literal, $des:literal, $doc:literal, $den:literal];)+) => {
        $(pub static $name: Kind = Kind {
            codi: $codi,
            status: $status,
            title: Text::new($tca, $tes, $toc, $ten),
            detail: Text::new($dca, $des, $doc, $den),
        };)+
        pub static ALL: &[&Kind] = &[$(&$name),+];
    };
}

catalog! {
    JSON_MAL_FORMAT = "json_mal_format" 400
        ["El cos no és JSON vàlid", "El cuerpo no es JSON válido", "Eth còs non ei JSON valid", "The body is not valid JSON"]
        ["Error a la línia {linia}, columna {columna}. Envieu JSON en UTF-8, sense caràcters NUL i amb menys de 128 nivells.", "Error en la línea {linia}, columna {columna}. Envíe JSON en UTF-8, sin caracteres NUL y con menos de 128 niveles.", "Error ena linha {linia}, colomna {columna}. Enviatz JSON en UTF-8, sense caractèrs NUL e damb mens de 128 nivèus.", "Error at line {linia}, column {columna}. Send JSON in UTF-8, without NUL characters and with fewer than 128 levels."];
    PETICIO_MAL_FORMADA = "peticio_mal_formada" 400
        ["La petició no es pot llegir", "La petición no se puede leer", "Era peticion non se pòt liéger", "The request cannot be read"]
        ["Reviseu la capçalera o el paràmetre: {que}.", "Revise la cabecera o el parámetro: {que}.", "Verificatz era capçalèra o eth paramètre: {que}.", "Check the header or parameter: {que}."];
    CURSOR_INVALID = "cursor_invalid" 400
        ["El cursor no és vàlid", "El cursor no es válido", "Eth cursor non ei valid", "The cursor is not valid"]
        ["Torneu a demanar la primera pàgina: els cursors són opacs i només serveixen per a la mateixa consulta.", "Vuelva a pedir la primera página: los cursores son opacos y solo sirven para la misma consulta.", "Tornatz a demanar era prumèra pagina: es cursors son opacs e sonque servissen entara madeisha consulta.", "Ask for the first page again: cursors are opaque and only fit the query that gave them."];
    SESSIO_NECESSARIA = "sessio_necessaria" 401
        ["Cal identificar-se", "Hay que identificarse", "Cau identificar-se", "Sign in first"]
        ["Envieu un testimoni vàlid (Authorization: Bearer) o inicieu sessió.", "Envíe un token válido (Authorization: Bearer) o inicie sesión.", "Enviatz un testimòni valid (Authorization: Bearer) o començatz session.", "Send a valid token (Authorization: Bearer) or sign in."];
    CREDENCIALS_INCORRECTES = "credencials_incorrectes" 401
        ["Les credencials no són correctes", "Las credenciales no son correctas", "Es credenciaus non son corrèctes", "The credentials are not right"]
        ["Reviseu el correu, la contrasenya i, si en teniu, el codi del segon factor.", "Revise el correo, la contraseña y, si lo tiene, el código del segundo factor.", "Verificatz eth corrèu, era contrasenha e, se n'auetz, eth còdi deth dusau factor.", "Check the e-mail, the password and, if you have one, the second-factor code."];
    SEGON_FACTOR_NECESSARI = "segon_factor_necessari" 401
        ["Falta el segon factor", "Falta el segundo factor", "Manque eth dusau factor", "The second factor is missing"]
        ["Torneu a enviar la petició amb el camp «codi».", "Vuelva a enviar la petición con el campo «codi».", "Tornatz a enviar era peticion damb eth camp «codi».", "Send the request again with the field “codi”."];
    COMPTE_BLOQUEJAT = "compte_bloquejat" 429
        ["Massa intents", "Demasiados intentos", "Massa assagi", "Too many attempts"]
        ["Espereu {segons} segons abans de tornar-ho a provar.", "Espere {segons} segundos antes de volver a intentarlo.", "Demoratz {segons} segondes abans de tornar-ac a sajar.", "Wait {segons} seconds before trying again."];
    CSRF = "csrf" 403
        ["La petició no ve de l'aplicació", "La petición no viene de la aplicación", "Era peticion non vien dera aplicacion", "The request does not come from the application"]
        ["Amb galetes cal la capçalera X-Expedit: 1 i un Origin igual al Host.", "Con cookies hace falta la cabecera X-Expedit: 1 y un Origin igual al Host.", "Damb galetes cau era capçalèra X-Expedit: 1 e un Origin egau ath Host.", "With cookies, the header X-Expedit: 1 and an Origin equal to Host are needed."];
    CAL_HTTPS = "cal_https" 403
        ["Cal HTTPS", "Hace falta HTTPS", "Cau HTTPS", "HTTPS is needed"]
        ["Les sessions de navegador només s'obren per HTTPS o en aquesta mateixa màquina. Remei: bin/serve --tls.", "Las sesiones de navegador solo se abren por HTTPS o en esta misma máquina. Remedio: bin/serve --tls.", "Es sessions de navegador sonque se daurissen per HTTPS o en aguesta madeisha maquina. Remèdi: bin/serve --tls.", "Browser sessions open only over HTTPS or on this very machine. Remedy: bin/serve --tls."];
    SENSE_PERMIS = "sense_permis" 403
        ["No teniu permís per a aquest acte", "No tiene permiso para este acto", "Non auetz permís entad aguest acte", "You have no permission for this act"]
        ["Cal el permís «{acte}» en aquest ens, aquesta unitat o aquesta família. L'administrador de l'ens el pot donar (PUT …/usuaris/{usuari}/drets).", "Hace falta el permiso «{acte}» en este ente, unidad o familia. El administrador del ente lo puede dar (PUT …/usuaris/{usuari}/drets).", "Cau eth permís «{acte}» en aguest ens, unitat o familha. Er administrador der ens lo pòt dar (PUT …/usuaris/{usuari}/drets).", "The permission “{acte}” is needed in this body, unit or family. The administrator of the body can give it (PUT …/usuaris/{usuari}/drets)."];
    CAL_SEGON_FACTOR = "cal_segon_factor" 403
        ["Cal el segon factor", "Hace falta el segundo factor", "Cau eth dusau factor", "A second factor is needed"]
        ["L'ens el demana per al vostre rol. Activeu-lo (POST /api/v1/jo/segon_factor) i renoveu la sessió.", "El ente lo pide para su rol. Actívelo (POST /api/v1/jo/segon_factor) y renueve la sesión.", "Er ens lo demane entath vòste ròtle. Activatz-lo (POST /api/v1/jo/segon_factor) e renauitz era session.", "The body asks for it in your role. Enrol (POST /api/v1/jo/segon_factor) and renew the session."];
    ENLLAC_NO_VALID = "enllac_no_valid" 410
        ["L'enllaç no és vàlid", "El enlace no es válido", "Er enllaç non ei valid", "The link is not valid"]
        ["No existeix, ha caducat o ja s'ha fet servir. Demaneu-ne un altre a qui us el va donar.", "No existe, ha caducado o ya se ha usado. Pida otro a quien se lo dio.", "Non existís, a caducat o ja s'a emplegat. Demanatz-ne un aute a qui vo'lo balhèc.", "It does not exist, has expired or was used. Ask whoever gave it to you for another."];
    NO_TROBAT = "no_trobat" 404
        ["No s'ha trobat", "No se ha encontrado", "Non s'a trobat", "Not found"]
        ["No existeix o no és al vostre abast. Reviseu l'identificador.", "No existe o no está a su alcance. Revise el identificador.", "Non existís o non ei ath vòste abast. Verificatz er identificador.", "It does not exist or is out of your sight. Check the identifier."];
    METODE_NO_PERMES = "metode_no_permes" 405
        ["El mètode no és d'aquest recurs", "El método no es de este recurso", "Eth metòde non ei d'aguest recors", "The method is not of this resource"]
        ["Mireu el contracte a /api/docs.", "Consulte el contrato en /api/docs.", "Guardatz eth contracte en /api/docs.", "See the contract at /api/docs."];
    ACTE_REFUSAT = "acte_refusat" 409
        ["L'acte no es pot fer ara", "El acto no se puede hacer ahora", "Er acte non se pòt hèr ara", "The act cannot be done now"]
        ["Vegeu «regles»: cada regla diu l'article i com complir-la.", "Vea «regles»: cada regla dice el artículo y cómo cumplirla.", "Vedetz «regles»: cada règla ditz er article e com complir-la.", "See “regles”: each rule names its article and how to meet it."];
    JA_EXISTEIX = "ja_existeix" 409
        ["Ja existeix", "Ya existe", "Ja existís", "It exists already"]
        ["Un altre registre té el mateix valor en un camp que ha de ser únic.", "Otro registro tiene el mismo valor en un campo que debe ser único.", "Un aute registre a eth madeish valor en un camp que cau qu'age unic.", "Another record has the same value in a field that must be unique."];
    ENS_EXISTENT = "ens_existent" 409
        ["Aquest ens ja és donat d'alta", "Este ente ya está dado de alta", "Aguest ens ja ei dat de nauta", "This body is on-boarded already"]
        ["Llegiu-lo amb GET /api/v1/ens/{ens}.", "Léalo con GET /api/v1/ens/{ens}.", "Liegetz-lo damb GET /api/v1/ens/{ens}.", "Read it with GET /api/v1/ens/{ens}."];
    VERSIO_CADUCADA = "versio_caducada" 412
        ["Algú ho ha canviat abans", "Alguien lo ha cambiado antes", "Quauquarrés ac a cambiat abans", "Somebody changed it first"]
        ["La versió d'If-Match no és l'actual. Torneu a llegir el recurs i repetiu el canvi.", "La versión de If-Match no es la actual. Vuelva a leer el recurso y repita el cambio.", "Era version d'If-Match non ei era actuau. Tornatz a liéger eth recors e repetitz eth cambi.", "The version in If-Match is not the current one. Read the resource again and repeat the change."];
    DIGEST_DIFERENT = "digest_diferent" 422
        ["El contingut no és el que es va anunciar", "El contenido no es el que se anunció", "Eth contengut non ei eth que s'anoncièc", "The content is not what was announced"]
        ["El SHA-256 rebut no és el de Repr-Digest. Torneu a pujar el fitxer.", "El SHA-256 recibido no es el de Repr-Digest. Vuelva a subir el fichero.", "Eth SHA-256 recebut non ei eth de Repr-Digest. Tornatz a pujar eth fichèr.", "The SHA-256 received is not that of Repr-Digest. Upload the file again."];
    DESPLACAMENT_DIFERENT = "desplacament_diferent" 409
        ["La pujada continua en un altre punt", "La subida continúa en otro punto", "Era pujada contunhe en un aute punt", "The upload goes on at another offset"]
        ["Demaneu HEAD de la pujada i continueu des d'Upload-Offset.", "Pida HEAD de la subida y continúe desde Upload-Offset.", "Demanatz HEAD dera pujada e contunhatz des d'Upload-Offset.", "Ask HEAD of the upload and go on from Upload-Offset."];
    MASSA_GRAN = "massa_gran" 413
        ["És massa gran", "Es demasiado grande", "Ei massa gran", "It is too large"]
        ["El màxim és {limit} bytes.", "El máximo es {limit} bytes.", "Eth maxim ei {limit} bytes.", "The limit is {limit} bytes."];
    TIPUS_NO_ADMES = "tipus_no_admes" 415
        ["El tipus de contingut no és admès", "El tipo de contenido no se admite", "Eth tipe de contengut non s'admet", "The content type is not accepted"]
        ["Envieu {esperat}.", "Envíe {esperat}.", "Enviatz {esperat}.", "Send {esperat}."];
    RANG_INVALID = "rang_invalid" 416
        ["El rang no és dins del contingut", "El rango no está dentro del contenido", "Eth reng non ei laguens deth contengut", "The range is outside the content"]
        ["El contingut té {mida} bytes.", "El contenido tiene {mida} bytes.", "Eth contengut a {mida} bytes.", "The content has {mida} bytes."];
    DADES_INVALIDES = "dades_invalides" 422
        ["Hi ha dades que no són vàlides", "Hay datos que no son válidos", "I a dades que non son valides", "Some data are not valid"]
        ["Vegeu «errors»: cada un diu quin camp i quina regla.", "Vea «errors»: cada uno dice qué campo y qué regla.", "Vedetz «errors»: cada un ditz quin camp e quina règla.", "See “errors”: each names the field and the rule."];
    REFERENCIA_DESCONEGUDA = "referencia_desconeguda" 422
        ["Es refereix a una cosa que no existeix", "Se refiere a algo que no existe", "Se referís a ua causa que non existís", "It refers to something that does not exist"]
        ["Reviseu els identificadors del cos: han de ser d'aquest ens.", "Revise los identificadores del cuerpo: deben ser de este ente.", "Verificatz es identificadors deth còs: cau que siguen d'aguest ens.", "Check the identifiers in the body: they must be of this body."];
    CLAU_REUTILITZADA = "clau_reutilitzada" 422
        ["La clau d'idempotència ja es va usar amb un altre cos", "La clave de idempotencia ya se usó con otro cuerpo", "Era clau d'idempoténcia ja s'emplèguec damb un aute còs", "The idempotency key was used with another body"]
        ["Feu servir una clau nova per a cada operació diferent.", "Use una clave nueva para cada operación distinta.", "Emplegatz ua clau naua entà cada operacion diferenta.", "Use a new key for each different operation."];
    FALTA_IF_MATCH = "falta_if_match" 428
        ["Falta la capçalera If-Match", "Falta la cabecera If-Match", "Manque era capçalèra If-Match", "The header If-Match is missing"]
        ["Envieu If-Match amb l'ETag de la darrera lectura.", "Envíe If-Match con el ETag de la última lectura.", "Enviatz If-Match damb er ETag dera darrèra lectura.", "Send If-Match with the ETag of your last read."];
    MASSA_PETICIONS = "massa_peticions" 429
        ["Massa peticions", "Demasiadas peticiones", "Massa peticions", "Too many requests"]
        ["Espereu el que diu Retry-After. Els límits són a /api/v1/sobre.", "Espere lo que dice Retry-After. Los límites están en /api/v1/sobre.", "Demoratz çò que ditz Retry-After. Es limits son en /api/v1/sobre.", "Wait as Retry-After says. The limits stand in /api/v1/sobre."];
    ERROR_INTERN = "error_intern" 500
        ["Error del servei", "Error del servicio", "Error deth servici", "The service failed"]
        ["No és culpa vostra. Digueu-nos el trace_id.", "No es culpa suya. Díganos el trace_id.", "Non ei era vòsta fauta. Didetz-mos eth trace_id.", "It is not your fault. Tell us the trace_id."];
    BASE_DE_DADES_ABSENT = "base_de_dades_absent" 503
        ["La base de dades no respon", "La base de datos no responde", "Era basa de dades non respon", "The database does not answer"]
        ["No s'ha desat res a mitges. Torneu-ho a provar d'aquí a uns segons.", "No se ha guardado nada a medias. Vuelva a intentarlo en unos segundos.", "Non s'a sauvat arren a mieges. Tornatz-ac a sajar d'aciu a uns segons.", "Nothing half-done was kept. Try again in a few seconds."];
    SERVEI_OCUPAT = "servei_ocupat" 503
        ["El servei té massa feina ara mateix", "El servicio tiene demasiado trabajo ahora mismo", "Eth servici a massa trebalh ara madeish", "The service is too busy right now"]
        ["No s'ha desat res a mitges. Torneu-ho a provar d'aquí al que diu Retry-After; si dura, aviseu qui l'opera.", "No se ha guardado nada a medias. Vuelva a intentarlo pasado lo que dice Retry-After; si dura, avise a quien lo opera.", "Non s'a sauvat arren a mieges. Tornatz-ac a sajar d'aciu a çò que ditz Retry-After; se dure, avisatz a qui l'opère.", "Nothing half-done was kept. Try again after what Retry-After says; if it lasts, tell whoever runs it."];
    DRETS_NO_DISPONIBLES = "drets_no_disponibles" 503
        ["No es poden comprovar els permisos", "No se pueden comprobar los permisos", "Non se pòden comprovar es permisi", "Permissions cannot be checked"]
        ["El servei no llegeix els permisos des de fa més d'un segon; torna sol. Torneu-ho a provar.", "El servicio no lee los permisos desde hace más de un segundo; vuelve solo. Vuelva a intentarlo.", "Eth servici non lieg es permisi des de hè mès d'un segon; torne solet. Tornatz-ac a sajar.", "The service has not read the permissions for over a second; it recovers by itself. Try again."];
    MAGATZEM_ABSENT = "magatzem_absent" 503
        ["El magatzem de documents no respon", "El almacén de documentos no responde", "Eth magasèm de documents non respon", "The store of documents does not answer"]
        ["No s'ha desat ni perdut res. Torneu-ho a provar d'aquí a uns segons; una pujada continua on era.", "No se ha guardado ni perdido nada. Vuelva a intentarlo en unos segundos; una subida continúa donde estaba.", "Non s'a sauvat ne perdut arren. Tornatz-ac a sajar d'aciu a uns segons; ua pujada contunhe a on ère.", "Nothing was kept and nothing lost. Try again in a few seconds; an upload goes on where it was."];
    DISC_PLE = "disc_ple" 507
        ["No hi ha espai per desar el contingut", "No hay espacio para guardar el contenido", "Non i a espaci entà sauvar eth contengut", "There is no room to keep the content"]
        ["El que ja s'havia rebut es conserva: continueu la pujada quan hi hagi espai.", "Lo ya recibido se conserva: continúe la subida cuando haya espacio.", "Çò ja recebut se sauve: contunhatz era pujada quan i age espaci.", "What had been received is kept: go on with the upload when there is room."];
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Lang;
    use std::collections::HashSet;

    #[test]
    fn codes_are_unique_and_words_are_whole_in_every_language() {
        let mut seen = HashSet::new();
        for kind in ALL {
            assert!(seen.insert(kind.codi), "{} twice", kind.codi);
            assert!((400..600).contains(&kind.status));
            for lang in Lang::ALL {
                assert!(!kind.title.get(lang).is_empty(), "{} {lang:?}", kind.codi);
                let places = |text: &str| text.matches('{').count();
                assert_eq!(
                    places(kind.detail.get(lang)),
                    places(&kind.detail.ca),
                    "{} {lang:?}",
                    kind.codi
                );
            }
        }
    }
}
