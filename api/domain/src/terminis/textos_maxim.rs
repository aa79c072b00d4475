//! The words of the maximum term, the step, the registry, the electronic notification and the silence.

use crate::text::Text;

pub(super) static EFECTES_MOMENT: Text = Text::new(
    "Presentat en dia hàbil: té efectes al moment, {dia}.",
    "Presentado en día hábil: tiene efectos al momento, {dia}.",
    "Presentat en dia abil: a efèctes ath moment, {dia}.",
    "Presented on a working day: effective at once, {dia}.",
);
pub(super) static EFECTES_AJORNATS: Text = Text::new(
    "Presentat en dia inhàbil: té efectes a primera hora del primer dia hàbil següent, {dia}.",
    "Presentado en día inhábil: tiene efectos a primera hora del primer día hábil siguiente, {dia}.",
    "Presentat en dia inabil: a efèctes a prumèra ora deth prumèr dia abil seguent, {dia}.",
    "Presented on a non-working day: effective at the first hour of the next working day, {dia}.",
);
pub(super) static REBUIG: Text = Text::new(
    "Si ningú hi accedeix, la notificació es té per rebutjada al final del dia {dia}.",
    "Si nadie accede, la notificación se entiende rechazada al final del {dia}.",
    "Se degun i accedís, era notificacion se ten per refusada ara fin deth dia {dia}.",
    "If nobody opens it, the notification counts as rejected at the end of {dia}.",
);
pub(super) static SENSE_TRASLLAT: Text = Text::new(
    "És una caducitat de deu dies naturals: no passa al dia hàbil següent.",
    "Es una caducidad de diez días naturales: no pasa al día hábil siguiente.",
    "Ei ua caducitat de dètz dies naturaus: non passe ath dia abil seguent.",
    "It is an expiry of ten calendar days: it does not move to the next working day.",
);
pub(super) static REBUIG_SEGUENT: Text = Text::new(
    "El termini següent es compta des de {dia}, segons el criteri de l'ens.",
    "El plazo siguiente se cuenta desde el {dia}, según el criterio del ente.",
    "Eth termini seguent se compde dempús de {dia}, segontes eth critèri der ens.",
    "The next term is counted from {dia}, as this body reads the law.",
);
pub(super) static INICI_INSTANCIA: Text = Text::new(
    "El termini per resoldre i notificar es compta des de l'entrada al registre, {dia}.",
    "El plazo para resolver y notificar se cuenta desde la entrada en el registro, {dia}.",
    "Eth termini entà resòlver e notificar se compde dès era entrada en registre, {dia}.",
    "The term to resolve and notify is counted from the entry in the registry, {dia}.",
);
pub(super) static INICI_OFICI: Text = Text::new(
    "El termini per resoldre i notificar es compta des de l'acord d'iniciació, {dia}.",
    "El plazo para resolver y notificar se cuenta desde el acuerdo de iniciación, {dia}.",
    "Eth termini entà resòlver e notificar se compde dès er acòrd d'iniciacion, {dia}.",
    "The term to resolve and notify is counted from the agreement to start, {dia}.",
);
pub(super) static SUPLETORI: Text = Text::new(
    "La norma del procediment no fixa termini: és de tres mesos.",
    "La norma del procedimiento no fija plazo: es de tres meses.",
    "Era nòrma deth procediment non fixe termini: ei de tres mesi.",
    "The norm of the procedure sets no term: it is three months.",
);
pub(super) static SUSPENSIO: Text = Text::new(
    "Suspès per {tipus} de {dia} a {fins}; dies que no compten: {n}. Sense traslladar, acabaria {cru}.",
    "Suspendido por {tipus} del {dia} al {fins}; días que no cuentan: {n}. Sin trasladar, acabaría el {cru}.",
    "Suspenut per {tipus} de {dia} a {fins}; dies que non compden: {n}. Sense traslat, s'acabarie {cru}.",
    "Suspended by {tipus} from {dia} to {fins}; days not counted: {n}. Before moving it, it would end on {cru}.",
);
pub(super) static SUSPENSIO_TOPALL: Text = Text::new(
    "La suspensió per {tipus} no pot passar de tres mesos: acaba {dia} i el procediment continua.",
    "La suspensión por {tipus} no puede pasar de tres meses: acaba el {dia} y el procedimiento continúa.",
    "Era suspension per {tipus} non pòt passar de tres mesi: s'acabe {dia} e eth procediment contunhe.",
    "The suspension by {tipus} cannot exceed three months: it ends on {dia} and the procedure goes on.",
);
pub(super) static SUSPENSIO_SOLAPADA: Text = Text::new(
    "La suspensió per {tipus} coincideix amb una altra: els dies comuns compten un sol cop.",
    "La suspensión por {tipus} coincide con otra: los días comunes cuentan una sola vez.",
    "Era suspension per {tipus} coincidís damb ua auta: es dies comuns compden un solet còp.",
    "The suspension by {tipus} overlaps another: shared days are counted once.",
);
pub(super) static SUSPENSIO_FORA: Text = Text::new(
    "Cap dia de la suspensió per {tipus} des de {dia} cau dins del termini: no hi afegeix res.",
    "Ningún día de la suspensión por {tipus} desde el {dia} cae dentro del plazo: no añade nada.",
    "Cap dia dera suspension per {tipus} dès {dia} ei laguens deth termini: non i ajuste arren.",
    "No day of the suspension by {tipus} from {dia} is within the term: it adds nothing.",
);
pub(super) static SUSPENSIO_SENSE_ACTE: Text = Text::new(
    "La suspensió per {tipus} és potestativa i no hi ha acte que l'acordi: no suspèn.",
    "La suspensión por {tipus} es potestativa y no hay acto que la acuerde: no suspende.",
    "Era suspension per {tipus} ei potestatiua e non i a acte que l'acòrde: non suspen.",
    "The suspension by {tipus} is optional and no act decides it: it does not suspend.",
);
pub(super) static SUSPENSIO_OBERTA: Text = Text::new(
    "La suspensió per {tipus} des de {dia} encara no ha acabat: no hi ha data ferma.",
    "La suspensión por {tipus} desde el {dia} aún no ha acabado: no hay fecha firme.",
    "Era suspension per {tipus} dès {dia} encara non s'a acabat: non i a data fèrma.",
    "The suspension by {tipus} from {dia} has not ended: there is no firm date.",
);
pub(super) static AMPLIACIO: Text = Text::new(
    "Ampliat {quantitat} per acord de {dia}. Sense traslladar, acabaria {cru}.",
    "Ampliado {quantitat} por acuerdo del {dia}. Sin trasladar, acabaría el {cru}.",
    "Ampliat {quantitat} per acòrd de {dia}. Sense traslat, s'acabarie {cru}.",
    "Extended by {quantitat} as agreed on {dia}. Before moving it, it would end on {cru}.",
);
pub(super) static CERTIFICAT_SILENCI: Text = Text::new(
    "Vençut el termini {dia}, el certificat del silenci s'expedeix d'ofici en quinze dies.",
    "Vencido el plazo el {dia}, el certificado del silencio se expide de oficio en quince días.",
    "Acabat eth termini {dia}, eth certificat deth silenci s'expedís d'ofici en quinze dies.",
    "The term having expired on {dia}, the certificate of silence is issued within fifteen days.",
);
pub(super) static COMUNICACIO: Text = Text::new(
    "Rebuda la sol·licitud {dia}, s'informa en deu dies del termini màxim i del silenci.",
    "Recibida la solicitud el {dia}, se informa en diez días del plazo máximo y del silencio.",
    "Arribada era sollicitud {dia}, s'informe en dètz dies deth termini maxim e deth silenci.",
    "The request having arrived on {dia}, the maximum term and the silence are told within ten days.",
);
pub(super) static URGENCIA: Text = Text::new(
    "La urgència redueix a la meitat el termini de {quantitat}; la part que no és sencera es dona sencera.",
    "La urgencia reduce a la mitad el plazo de {quantitat}; la parte que no es entera se da entera.",
    "Era urgéncia redusís ara mitat eth termini de {quantitat}; era part que non ei sancera se da sancera.",
    "Urgency halves the term of {quantitat}; a part that is not whole is given whole.",
);
