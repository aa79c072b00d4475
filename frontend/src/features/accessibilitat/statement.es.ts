import type { Figures } from "./figures";
import type { Statement } from "./statement.ca";

export const statement = (f: Figures): Statement => ({
  title: "Declaración de accesibilidad",
  parts: [
    {
      title: "Compromiso",
      paragraphs: [
        "Las administraciones locales que trabajan con Expedit quieren que cualquier persona pueda usarlo, también con lector de pantalla, sin ratón, con el texto ampliado o con dictado por voz. Esta declaración da cumplimiento al Real Decreto 1112/2018, de 7 de septiembre, y se aplica a todas las pantallas de esta aplicación.",
      ],
    },
    {
      title: "Situación de cumplimiento",
      paragraphs: [
        "La aplicación es parcialmente conforme con el Real Decreto 1112/2018 y con la norma EN 301 549, que remite a las WCAG 2.1 de nivel AA, por las excepciones que se indican a continuación. Las pantallas se comprueban con las WCAG 2.2 de nivel AA.",
      ],
    },
    {
      title: "Contenido no accesible",
      list: [
        "Documentos que aportan la ciudadanía y otras administraciones: la vista previa los muestra tal como son. Una hoja escaneada no tiene texto, y un lector de pantalla no puede leerla. Es contenido de terceros, fuera del control de la administración (artículo 3.4.e). Se puede pedir una versión accesible.",
        "Los nombres de los datos propios de cada procedimiento están solo en catalán, también cuando la pantalla está en castellano o en aranés.",
        "Los navegadores y los lectores de pantalla no tienen voz aranesa: en esta lengua la pronunciación depende de la voz que haya instalada.",
        "Los textos en aranés aún no los ha revisado nadie de la Val d'Aran.",
      ],
    },
    {
      title: "Cómo se ha preparado",
      paragraphs: [
        `Esta declaración se preparó el ${f.day} con una autoevaluación hecha por el propio equipo. Cada versión se prueba con la herramienta axe-core ${f.axe} en ${f.screens} pantallas y diálogos, con los colores claros y los oscuros y en ordenador y teléfono, con el contraste incluido: ${f.violations} incumplimientos detectados. También se hacen recorridos enteros solo con teclado y se comprueba que a 320 píxeles de ancho, que es una ampliación del 400 %, no hace falta desplazarse de lado.`,
        "Todavía no se ha hecho ninguna revisión con personas usuarias de productos de apoyo ni ninguna auditoría externa.",
      ],
    },
    {
      title: "Observaciones y contacto",
      paragraphs: [
        "Puedes comunicar un problema de accesibilidad, pedir ayuda para hacer un trámite o proponer una mejora (artículo 10.2.a) en el registro general del ente donde se tramita el expediente, en persona o por su sede electrónica. El ente lo hace llegar a la Diputación que presta el servicio.",
        "Por la misma vía puedes presentar una queja por el incumplimiento de los requisitos o una solicitud de información accesible sobre contenidos excluidos o exentos (artículo 12). La respuesta tiene que llegar en veinte días hábiles.",
      ],
    },
    {
      title: "Reclamación",
      paragraphs: [
        "Si la queja o la solicitud se desestima, si no estás de acuerdo con la respuesta o si pasan veinte días hábiles sin recibir ninguna, puedes presentar una reclamación ante la misma administración, para que la resuelva la unidad responsable de accesibilidad (artículo 13).",
      ],
    },
  ],
});
