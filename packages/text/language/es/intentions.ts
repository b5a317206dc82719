/** Words of will and intention: what is meant to be done, not promised. */
import type { ForceRule } from '../coding.ts';
import { TO_DO } from './to-do.ts';
import { said } from './verbs.ts';

export const intentions: readonly ForceRule[] = [
  {
    name: 'is ready, intends, seeks',
    force: 'intend',
    after: 'row',
    takes: 'deed',
    object: /^(?!\sque\s)/u,
    words: [
      '(se propone|se proponen|se propuso|se propusieron|nos proponemos|nos hemos propuesto|se han propuesto)',
      '(tiene|tienen|tuvieron|tuvo|tenemos|tenían|abriga|abrigan|comparten|compartimos) (la|el) [*] (intención|propósito|determinación|voluntad|objetivo|convencimiento|empeño) [*] de',
      '(tiene|tienen|tenemos|tenía|tenían|tuvieron) [*] (previsto|pensado|planeado|proyectado|intención de|el propósito de)',
      'tenemos como (meta|objetivo|propósito)',
      '(está previsto|se prevé|se tiene previsto|se proyecta)',
      '(es|era|sigue siendo) (su|nuestra|nuestro|la|el) [*] (intención|voluntad|propósito|deseo|aspiración|determinación|empeño) [de las partes|de los estados|común]',
      '(estamos|están|está|estaban|estuvieron|seguimos|siguen|sigue|permanecen) [*] (listos|listas|listo|lista|preparados|preparadas|preparado|preparada) para',
      '(estamos|están|está|estaban|seguimos|siguen|sigue) [*] (dispuest*|decidid*|resuelt*|determinad*|prestos|prestas|empeñad*|interesad*|deseos*) (a|en|de)',
      '(se|nos) (mostraron|muestran|muestra|mostró|mostramos|declararon|declaran|declara|declaró|declaramos|manifestaron|manifiestan|manifiesta|manifestó|dijeron|dijo|dicen) [*] (dispuest*|resuelt*|decidid*|favorable*|listos|listas|prestos|determinad*|interesad*|partidari*) (a|en|de|para)',
      `(${said('manifestar|expresar|declarar')}) estar (dispuest*|listos|listas|interesad*|decidid*) (a|en|para)`,
      '(procurarán|procurará|procuraremos|se esforzarán|se esforzará|nos esforzaremos|se esfuerzan|nos esforzamos|aspiran|aspiramos|aspira|tratarán|tratará|trataremos|intentarán|intentaremos|velarán porque) [por|a|de|en|por que|para que]',
      '(harán|hará|haremos|hacen|desplegarán|desplegaremos|realizarán|realizaremos|pondrán|pondremos|no ahorrarán|no ahorraremos) (todo lo posible|todo lo que esté a su alcance|cuanto esté a su alcance|cuanto esté a nuestro alcance|cuanto esté en su mano|lo posible|todos los esfuerzos|todos los esfuerzos posibles|el máximo esfuerzo|sus mejores esfuerzos|nuestros mejores esfuerzos|los mayores esfuerzos|los máximos esfuerzos|todo su empeño|todo nuestro empeño|esfuerzos) [necesarios] (por|para|en|por que|para que)',
      'no (escatimarán|escatimaremos|escatimará|escatiman) (esfuerzos|esfuerzo alguno|ningún esfuerzo) (para|por|en|para que|por que)',
      '(se ofreció|se ofrecieron|nos ofrecemos|se ofrece|se ofrecen) [a|para]',
    ],
    example: 'Las Partes [están dispuestas a] cooperar',
  },
  {
    name: 'a will or an intention, said',
    force: 'intend',
    after: 'frame',
    takes: 'deed',
    fused: true,
    object: /^(?!\sque\s)/u,
    words: [
      '(su|sus|nuestra|nuestro|la|el) [*] [*] (voluntad|intención|determinación|disposición|disponibilidad|predisposición|resolución|decisión|aspiración|deseo|propósito|anhelo|afán|empeño) [*] (de|a|para|en|por) [no]',
      '(la|el) [*] (voluntad|intención|determinación|disposición|disponibilidad|decisión|deseo|propósito|interés) de (su|sus|ambos|los|los dos|nuestros) (gobierno|gobiernos|país|países|pueblos|estados) (de|a|para|en|por)',
    ],
    example: 'Las Partes expresan [su voluntad de] cooperar',
  },
  {
    name: 'an interest in doing, said',
    force: 'intend',
    after: 'frame',
    takes: 'deed',
    fused: true,
    object: TO_DO,
    words: ['(su|nuestro|el|un) [*] interés [*] (en|por|de)'],
    example: 'Las Partes expresan [su interés en] cooperar',
  },
  {
    name: 'wishes, hopes, plans to do',
    force: 'intend',
    after: 'row',
    takes: 'deed',
    object: TO_DO,
    words: [
      `(${said('desear|esperar|prever|planear|planificar|pretender|querer|proyectar|contemplar|anhelar|buscar|procurar|proponer|ansiar|intentar')})`,
      '(desearían|desearía|quisieran|quisiera|confían en|confiamos en|confía en|esperan con interés|esperamos con interés|espera con interés|aguardan con interés)',
      '(tiene|tienen|tenemos) interés en',
    ],
    example: 'Las Partes [desean] ampliar el comercio',
  },
  {
    name: 'offers',
    force: 'intend',
    after: 'row',
    takes: 'deed',
    object:
      /^\s(?:(?:también|asimismo|además)\s)?(?:(?!ser\s(?:muy|un\s|una\s))\p{L}+(?:ar|er|ir)(?:se|l[aeo]s?)?(?!\p{L})|su (?:territorio|mediación|asistencia|ayuda|cooperación|colaboración|experiencia|concurso|capital|sede)|sus (?:buenos oficios|instalaciones|servicios)|asistencia|cooperación|\d|(?:una? |dos |tres |cinco |diez |veinte |cien )\p{L}+)/u,
    words: [`(${said('ofrecer|brindar')})`],
    example: 'Perú [ofreció] acoger la feria',
  },
];
