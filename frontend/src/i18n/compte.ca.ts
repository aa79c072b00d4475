// One's own account, and the one-time link that begins it.

export const compte = {
  dades: "Qui soc",
  nom: "Nom",
  nomAjuda: "Cada ens conserva el nom amb què et va donar d'alta.",
  correu: "Correu electrònic",
  llengua: "Llengua dels avisos",
  llengues: { ca: "Català", es: "Castellà", oc: "Aranès", en: "Anglès" } as Record<string, string>,
  desa: "Desa",
  desat: "Desat",

  contrasenya: "Contrasenya",
  actual: "Contrasenya d'ara",
  nova: "Contrasenya nova",
  novaAjuda: "Dotze caràcters o més. Una frase llarga és més segura i més fàcil de recordar.",
  repeteix: "Repeteix la contrasenya nova",
  noCoincideix: "No és igual que la contrasenya nova.",
  canvia: "Canvia la contrasenya",
  canviada: "Contrasenya canviada. Les altres sessions s'han tancat.",

  factor: "Segon factor",
  factorPerQue:
    "Un codi que canvia cada mig minut, a més de la contrasenya. Cal una aplicació d'autenticació al mòbil o a l'ordinador.",
  actiu: "Actiu",
  inactiu: "No l'has activat",
  codisQueden: (n: number) => (n === 1 ? "Queda 1 codi de recuperació." : `Queden ${n} codis de recuperació.`),
  activa: "Activa el segon factor",
  treu: "Treu el segon factor",
  treuText:
    "Després, per entrar n'hi haurà prou amb la contrasenya. Els rols que el demanen quedaran en pausa fins que en tornis a tenir.",
  escaneja: "Escaneja aquest codi amb l'aplicació, o escriu-hi la clau a mà.",
  qr: "Codi QR amb la clau del segon factor",
  clau: "Clau",
  codi: "Codi de sis xifres que mostra l'aplicació",
  confirma: "Confirma",
  activat: "Segon factor activat",
  tret: "Segon factor tret",
  codis: "Codis de recuperació",
  codisText:
    "Desa'ls en un lloc segur, fora d'aquest ordinador. Cadascun serveix una sola vegada, si et quedes sense l'aplicació. No es tornaran a mostrar.",
  copia: "Copia'ls",
  copiats: "Codis copiats",
  imprimeix: "Imprimeix-los",
  jaElsTinc: "Ja els tinc desats",

  sessions: "Sessions obertes",
  sessionsText: "Si no en reconeixes alguna, tanca-la i canvia la contrasenya.",
  aquesta: "aquesta",
  desDe: (quan: string) => `oberta el ${quan}`,
  finsA: (quan: string) => `s'acaba el ${quan}`,
  ambFactor: "amb segon factor",
  tancaSessio: "Tanca-la",
  tancaAltres: "Tanca totes les altres",
  tancada: "Sessió tancada",
  desconegut: "Navegador desconegut",

  enllac: {
    titol: "Posa la teva contrasenya",
    que: "L'enllaç que has obert serveix una sola vegada: per acceptar una invitació o per posar una contrasenya nova. Després entraràs amb el teu correu i aquesta contrasenya.",
    jaCompte:
      "Si ja tens compte a Expedit i et conviden a un altre ens, escriu-hi la contrasenya de sempre: no canviarà.",
    mostra: "Mostra el que escric",
    desa: "Desa la contrasenya",
    accepta: "Accepta la invitació",
    tensCompte:
      "Ja tens compte a Expedit, i la contrasenya no canviarà. Perquè sapiguem que ets tu, escriu la de sempre.",
    teva: "La contrasenya del teu compte",
    tevaAjuda: "Si no la recordes, demana un enllaç nou a l'administració del teu ens.",
    noEs: "No és la contrasenya del teu compte.",
    noVal: "Aquest enllaç ja no val",
    noValText: "S'ha fet servir, ha caducat o no és sencer. Cada enllaç serveix una sola vegada.",
    falta: "Falta l'enllaç",
    faltaText:
      "Per posar la contrasenya, obre sencer l'enllaç que has rebut. Si has recarregat aquesta pàgina, torna'l a obrir: mentre no el facis servir, val.",
    sortida: "Si ja hi has posat la contrasenya, entra. Si no, demana un enllaç nou a l'administració del teu ens.",
  },
};

export type Compte = typeof compte;
