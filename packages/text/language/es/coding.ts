import { type CodingGrammar, stateRules } from '../coding.ts';
import { partners } from '../partners.ts';
import { action, askedForms } from './action.ts';
import { actors, sides } from './actors.ts';
import { addressees } from './addressees.ts';
import { bodies } from './bodies.ts';
import { clauses } from './clauses.ts';
import { dates } from './dates.ts';
import { deadlines } from './deadlines.ts';
import { force } from './force.ts';
import { goals } from './goals.ts';
import { initiator } from './initiator.ts';
import { states } from './states.ts';
import { themes } from './themes.ts';

/** Infinitives end so; nouns that do are few in these texts. */
const INFINITIVE = /(?:ar|er|ir)(?:se|nos|los?|las?|les?)?$/;
const NO_VERBS: ReadonlySet<string> = new Set(
  'mar lugar par hogar particular regular nuclear militar bilateral sector ayer mujer taller poder ser'.split(
    ' ',
  ),
);

const isVerb = (word: string): boolean => INFINITIVE.test(word) && !NO_VERBS.has(word);

/** Partners by other names than Unicode's. */
const furtherNames: Readonly<Record<string, string>> = {
  'Estados Unidos de América': 'USA',
  'República de Corea': 'KOR',
  'Viet Nam': 'VNM',
  'Nueva Zelandia': 'NZL',
  Kenya: 'KEN',
  Malasia: 'MYS',
};

export const esCoding: CodingGrammar = {
  language: 'es',
  script: 'words',
  order: 'verb-first',
  describing: null,
  describedAfter: '',
  quotations: new Map([
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['(', ')'],
    ['[', ']'],
  ]),
  months: dates.months,
  // 'a que ratifiquen' stands as an infinitive does.
  form: (words) => {
    const [verb = ''] = words.toLowerCase().split(' ');
    return isVerb(verb) || /(?:en|an)$/.test(verb) || askedForms.has(verb) ? 'infinitive' : 'noun';
  },
  nounDeeds: new Set(['noun']),
  isImperative: (words) => isVerb(words.toLowerCase().split(' ')[0] ?? ''),
  fronts:
    /^(?:Antes de|Antes del|A más tardar|Sin|En|Con|Como|Dentro de|Tras|Hasta|De aquí a|Mediante|De conformidad con|Para)\s[^,;.]{2,80},\s/u,
  isInfinitive: (word) => isVerb(word),
  undone: /(?<!\p{L})no\s$|(?:nerse|nga|ngan|ndrá|ndrán|nen|viera|vieran) de\s$/iu,
  ordering:
    /(?<=\p{L})[,:]|\s(?:(?=(?:la|el) (?:presentación|publicación|elaboración|preparación|organización|convocatoria|redacción|supervisión|coordinación|ejecución|realización|difusión|estudio|diseño|seguimiento|análisis|examen|evaluación|gestión|administración|traducción|actualización|tarea|labor|responsabilidad|función|puesta en|celebración|negociación|cumplimiento|establecimiento|creación)(?!\p{L}))|a que|de que|que|para que|(?:(?<!(?:condiciones|posición|medida|capaces|capaz|responsables|encargad[oa]s|posibilidades|medios|interesad[oa]s) )de|(?<!(?:condiciones|capacidad|medios|recursos|competencia) )para) (?=(?!mar |ultramar |bienestar |alta mar )\p{Ll}+(?:ar|er|ir)(?:se|les?|la|lo)?(?!\p{L}))|a (?:no )?(?=\p{L}+(?:ar|er|ir)(?:se|les?|la|lo)?(?!\p{L})))/u,
  apart: /(?<!\p{L})(?:de|del|al?|para|sobre|en|por|y|con)(?!\p{L})/u,
  between: /^\s(?:en el seno|en el marco|dentro|en|bajo)\s[^,;]{3,80}?(?=\suna?\s)/u,
  through:
    /(?<!\p{L})(?:con (?:el apoyo|la ayuda|la asistencia|el concurso|la participación)|en el marco|bajo la dirección|en el seno)\s(?=d)/giu,
  seat: /\sen (?!Asia|Europa|África)\p{Lu}/u,
  capitals: 'every',
  treaty:
    /(?:[Ee]l|[Dd]el|[Aa]l|[Ll]a) presente (?:Acuerdo|Tratado|Convenio|Convención|Protocolo|Memorando|Carta)|Contratantes?/u,
  refrains: /^(?:no|ningún|ninguna) |\sno (?:se )?\p{L}+$/iu,
  adverb: /(?<!\p{L})\p{Ll}{4,}mente(?!\p{L})/gu,
  // 'Ninguna disposición | impedirá', 'recordaron que los Estados | se comprometieron', 'la | firma': no promise.
  denied:
    /^(?:Ning(?:una|ún)|Nada|Ni)\s(?!(?:de las )?Partes?|Estado|de (?:los|las) (?:Estados|Partes))[^;]{0,80}$|^[^;]{0,120}?(?<!\p{L})[Rr]ecord(?:ó|aron|amos|a|an|ando|aba|aban|emos) que(?:(?! y | e |;)[\s\S])*$|(?<!\p{L})(?:una?|sus?|toda?|cada|sin|cuya|cuyo|dicha|dicho|esta|este|otra|otro|en|la|del|tras|ante|sobre|segunda|primera|nueva) $|^(?:En|Durante) (?:su|la|el|nuestra) (?:anterior|pasad[ao]|últim[ao]|precedente) [^;]{0,120}$/u,
  // 'será', 'podrá', 'entrará en vigor', 'permitirá': what will be, or may be. A capital begins 'Redoblaremos', but 'Teherán' too.
  promising:
    /(?<!\p{L})(?:(?:se\s)?(?!ser[áae]|estar|habr|podr|tendr[áa]|deber|querr|sabr|cabr|valdr|entrar|permitir|contribuir|constituir|formar|afectar|significar|incluir|comprender|consistir|versar|regir|quedar|corresponder|caducar|vencer|expirar|surtir|durar|existir|costar|crecer|subir|bajar|servir|dependerá|necesitar|requerir|seguir|continuar|aplicar|interpretar|entender|considerar|redundar|abarcar|figurar|pasar|llegar|ascender|faltar|bastar|traer|obedecer|parecer|aparecer|ocurrir|suceder|resultar|depender|exceder|rondar|oscilar|beneficiar|sufrir|padecer|perder|agravar|empeorar|desaparecer|repercutir|superará|equivaldr|prevalecer|primar|remar|cesará)\p{Ll}{2,}(?:a|e|i|d|b)r(?:á|án|emos)|\p{Lu}\p{Ll}+(?:a|e|i|d|b)remos)(?!\p{L})/gu,
  // Who acts is left out where the verb says that they are many, or 'se acordó'.
  saysWho:
    /(?:[aei]mos|[aei]ron|rán|acuerdan|convienen|comprometen|obligan|proponen)(?!\p{L})|^se (?:acord|convin|pact|ha |decid|resolv)/iu,
  becoming:
    /\s(?:será|serán|sería|serían|fuera|fuese|sea|sean|se (?=crear|establecer|constituir|instituir|conformar|fundar|pondr))\s?/u,
  measured:
    /(?:\d[\d.,]*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|treinta|cincuenta|cien|mitad|tercio)\s(?:mil |millones |de |nuevas |nuevos )*(?:por ciento|toneladas|dólares|euros|veces|hectáreas|kilómetros|megavatios|plazas|becas|árboles|escuelas|hospitales|años de edad)(?!\p{L})|(?<!\p{L})(?:mil millones|millones)(?!\p{L})|\d\s?%|(?<!\p{L})(?:duplicar|triplicar|a la mitad)/iu,
  titled: /(?:Programa|Estrategia|Plan|Hoja de ruta|Concepto|Marco|Decenio)[^,;.]{0,60}$/u,
  assembled:
    /(?:Consejo|Asamblea|Conferencia|Congreso|Cumbre|Parlamento|Grupo de Trabajo|Comité de Ministros|Reunión|Foro)(?!\p{L})/iu,
  ofAll:
    /^(?:l[ao]s? |el )?(?:Asamblea General|Consejo de Seguridad|Consejo de Derechos Humanos|Consejo Económico y Social|Asamblea Mundial|Conferencia)/iu,
  memberStates: /(?:Estados|países) (?:[Mm]iembros|[Pp]articipantes)|[Gg]obiernos|[Pp]arlamentos/u,
  gathering: /(?:sesión|sesiones|reunión|cumbre|conferencia|foro|encuentro)$/iu,
  agent: /(?<!\p{L})por (?:el |la )?$/u,
  ownOrgans:
    /^\s*(?:(?:también|asimismo|además|igualmente) )?(?:al? )?(?:la |el |los |su )?(?:Comisión|Secretaría|[Ss]ecretaría|Secretari[oa]|Director|Directora|Presidencia|Presidente|Presidenta|Mesa|Comité|Alto Representante|Alta Representante|Alto Comisionado|Alta Comisionada|Relator|Relatora|Experto|Experta|Coordinador|Coordinadora|Enviado|Enviada|Grupo de Trabajo|Junta Ejecutiva|Depositario)(?!\p{L})/u,
  abroad:
    /^\s*(?:al?\s|el\s|la\s)*(?:Banco|Fondo|Organización|Organismo|Agencia)\s(?:Mundial|Internacional|Asiático|Europeo|Islámico|Africano)/iu,
  actors,
  states: stateRules({ ...partners('es'), ...states, ...sides, ...furtherNames }, ''),
  force,
  action,
  clauses,
  bodies,
  initiator,
  addressees,
  themes,
  goals,
  timeCue:
    /20\d\d|futuro|próxim|posible|brev|cuanto|demora|dilación|inmediat|plazo|dentro|sesi|reunión|cumbre|presidencia|año|mes|inicio|comienzo|apertura|lanzamiento|oportun|debido|cercano|primavera|verano|otoño|encuentro|foro|conferencia|asamblea|ronda|congreso|examen|ciclo|diálogo|siguiente|día|hora|semana|trimestre|semestre|urgen|pront|celeridad|tardanza|retraso|tardar|términ/iu,
  deadlines,
};
