/** Words of which a part alone would tell another theme: 'seguridad alimentaria', 'banco de semillas'. */
import type { ThemeRule } from '../coding.ts';

export const several: readonly ThemeRule[] = [
  {
    name: 'food security',
    themes: ['agriculture-food'],
    words: ['(seguridad|soberanía|inseguridad) alimentaria [y nutricional]', 'precios de los alimentos'],
    example: 'la [seguridad alimentaria]',
  },
  {
    name: 'security of energy',
    themes: ['energy'],
    words: [
      '(seguridad|soberanía|integración) energética',
      'centrales (nucleares|eléctricas)',
      'energía (nuclear|atómica)',
    ],
    example: 'la [seguridad energética]',
  },
  {
    name: 'security of water',
    themes: ['water'],
    words: ['seguridad hídrica'],
    example: 'la [seguridad hídrica]',
  },
  {
    name: 'safety of transport',
    themes: ['transport'],
    words: [
      'seguridad (vial|aérea|marítima|operacional|ferroviaria|portuaria|de la navegación|de la aviación|del transporte|de los ferrocarriles|del tráfico)',
    ],
    example: 'la [seguridad vial]',
  },
  {
    name: 'what only sounds like security',
    themes: [],
    words: [
      'seguridad social',
      'seguridad jurídica',
      'en el curso (de|del)',
      'en curso',
      'fuerza de trabajo',
    ],
    example: 'la [seguridad social]',
  },
  {
    name: 'health security',
    themes: ['health'],
    words: [
      'seguridad sanitaria',
      'emergencias (sanitarias|de salud pública)',
      'emergencia sanitaria',
      'mortalidad (materna|infantil)',
    ],
    example: 'la [seguridad sanitaria]',
  },
  {
    name: 'trafficking in persons',
    themes: ['security', 'migration'],
    words: [
      'trata de (personas|seres humanos|mujeres|migrantes)',
      'tráfico (ilícito de migrantes|de migrantes|de personas)',
    ],
    example: 'contra la [trata de personas]',
  },
  {
    name: 'electronic commerce',
    themes: ['trade', 'digital'],
    words: ['comercio (electrónico|digital)', 'economía digital'],
    example: 'el [comercio electrónico]',
  },
  {
    name: 'agricultural trade and industry',
    themes: ['agriculture-food', 'trade'],
    words: [
      '(productos|exportaciones|comercio) (agrícola*|agropecuari*|agroalimentari*)',
      'comercio de (alimentos|productos agrícolas|ganado)',
    ],
    example: 'el [comercio de alimentos]',
  },
  {
    name: 'desertification',
    themes: ['environment', 'climate'],
    words: ['(desertificación|desertización)'],
    example: 'la lucha contra la [desertificación]',
  },
  {
    name: 'one health',
    themes: ['health', 'agriculture-food'],
    words: ['(zoonosis|zoonótic*|una sola salud)'],
    example: 'prevenir las [zoonosis]',
  },
  {
    name: 'indigenous and Afro-descendent peoples',
    themes: ['culture'],
    words: ['pueblos (indígenas|originarios|afrodescendientes)', 'poblaciones (indígenas|afrodescendientes)'],
    example: 'los [pueblos indígenas]',
  },
  {
    name: 'meals at school',
    themes: ['agriculture-food', 'science-education'],
    words: ['(comedores|comedor|almuerzos|meriendas) (escolares|escolar)', 'alimentación escolar'],
    example: 'los [comedores escolares]',
  },
  {
    name: 'what food is made of',
    themes: ['agriculture-food', 'health'],
    words: ['etiquetado (frontal|nutricional|de alimentos|de los alimentos)', 'inocuidad de los alimentos'],
    example: 'el [etiquetado frontal] de los envases',
  },
  {
    name: 'food and fibres worked up',
    themes: ['agriculture-food', 'industry'],
    words: [
      '(elaboración|transformación) (del algodón|de alimentos|de productos agrícolas)',
      'agroindustri*',
    ],
    example: 'la [elaboración del algodón]',
  },
  {
    name: 'double taxation',
    themes: ['investment', 'trade'],
    words: ['doble (imposición|tributación)'],
    example: 'evitar la [doble imposición]',
  },
  {
    name: 'fossil fuels',
    themes: ['climate', 'energy'],
    words: [
      'combustibles fósiles',
      '(transición|transiciones) (energética|energéticas) (justa|justas)',
      'energía limpia',
      'energías limpias',
    ],
    example: 'los [combustibles fósiles]',
  },
  {
    name: 'banks of blood',
    themes: ['health'],
    words: ['banco[s] de (sangre|leche|órganos)'],
    example: 'los [bancos de sangre]',
  },
  {
    name: 'banks of seeds',
    themes: ['agriculture-food'],
    words: ['banco[s] de (semillas|alimentos|germoplasma)'],
    example: 'los [bancos de semillas]',
  },
  {
    name: 'banks of data',
    themes: ['digital'],
    words: ['banco[s] de datos'],
    example: 'los [bancos de datos]',
  },
  {
    name: 'carrying of energy',
    themes: ['energy'],
    words: ['transporte de (energía|gas|hidrógeno|petróleo|electricidad|hidrocarburos)'],
    example: 'el [transporte de energía]',
  },
  {
    name: 'arms that are trafficked',
    themes: ['security', 'disarmament'],
    words: ['tráfico (de armas|ilícito de armas)', 'armas (pequeñas|ligeras|de fuego)'],
    example: 'el [tráfico de armas]',
  },
  {
    name: 'debt for nature',
    themes: ['environment', 'investment'],
    words: ['deuda por (conservación|naturaleza)', 'bonos verdes', 'finanzas sostenibles'],
    example: 'canjear [deuda por naturaleza]',
  },
  {
    name: 'vehicles that run on electricity',
    themes: ['transport'],
    words: ['(tren|trenes|vehículo|vehículos|autobús|autobuses) (eléctrico|eléctricos)'],
    example: 'un [tren eléctrico]',
  },
  {
    name: 'animals that migrate',
    themes: ['environment'],
    words: ['(aves|especies|peces) (migratorias|migratorios)'],
    example: 'las [aves migratorias]',
  },
  {
    name: 'mercury',
    themes: ['environment', 'health'],
    words: ['(mercurio|plomo)'],
    example: 'el Convenio sobre el [Mercurio]',
  },
  {
    name: 'cultural property',
    themes: ['culture'],
    words: ['bienes culturales', 'patrimonio (cultural|mundial|de la humanidad|inmaterial)'],
    example: 'la restitución de [bienes culturales]',
  },
];
