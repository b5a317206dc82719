import type { ActionRule } from '../coding.ts';
import { verbsOf } from '../finite.ts';
import { present } from './verbs.ts';

const byHand: readonly ActionRule[] = [
  {
    name: 'ask or share',
    level: 1,
    words: [
      '(échanger|consulter|inviter|demander|informer|partager|discuter|notifier|s’informer|se consulter|se concerter|solliciter|aviser|saisir|signaler)',
      'échanger (des vues|des données|des informations|des expériences)',
    ],
    example: 'sont convenues d’[échanger des vues]',
  },
  {
    name: 'continue',
    level: 2,
    words: ['(continuer|poursuivre|maintenir|préserver|conserver|perpétuer|demeurer|rester)'],
    example: 'sont convenues de [poursuivre] les consultations',
  },
  {
    name: 'consider',
    level: 3,
    words: [
      '(examiner|étudier|envisager|évaluer|analyser|réexaminer|explorer|réfléchir|apprécier|considérer|revoir)',
    ],
    example: 'sont convenues d’[étudier] la création d’un secrétariat',
  },
  {
    name: 'return to a matter',
    level: 3,
    words: ['(revenir sur)', '(faire examiner|faire étudier)'],
    example: 'sont convenues de [revenir sur] la question',
  },
  {
    name: 'in what manner',
    level: 4,
    weight: 'light',
    words: ['(accélérer|commencer à|entreprendre)'],
    example: 'sont convenues d’[accélérer] les travaux',
  },
  {
    name: 'take measures',
    level: 4,
    means: 'measures',
    words: ['prendre des (mesures|dispositions) [communes|concrètes|concertées]'],
    example: 'sont convenues de [prendre des mesures communes] pour protéger les glaciers',
  },
  {
    name: 'joint efforts',
    level: 4,
    means: 'efforts',
    words: ['(unir|coordonner|conjuguer) leurs efforts'],
    example: 'sont prêtes à [unir leurs efforts] pour achever le projet',
  },
  {
    name: 'every effort',
    level: 4,
    means: 'utmost',
    words: ['(faire tout leur possible|ne ménager aucun effort|tout mettre en œuvre)'],
    example: 'vont [faire tout leur possible] pour réussir',
  },
  {
    name: 'strengthen, promote, expand',
    level: 4,
    words: [
      '(renforcer|développer|approfondir|élargir|promouvoir|favoriser|encourager|faciliter|améliorer|accroître|augmenter|intensifier|soutenir|appuyer|aider|contribuer|assurer|garantir|protéger|coopérer|collaborer|participer|coordonner|réduire|lutter|prévenir|combattre|résoudre|régler|restaurer|moderniser|diversifier|simplifier|harmoniser|appliquer|réaliser|exécuter|atteindre|respecter|utiliser|former|financer|fournir|mettre en œuvre|donner|offrir|surveiller|comparer|reboiser|porter|relever|ramener|veiller|faire en sorte|accorder|mobiliser|investir|éliminer|remédier|agir|mettre fin|rétablir|s’abstenir|tenir compte|alléger|abaisser|permettre|associer|consolider|dynamiser|stimuler|valoriser|pérenniser|sauvegarder|défendre|œuvrer|travailler|optimiser|rationaliser|limiter|atténuer|contrer|maîtriser|stabiliser|équilibrer|rapprocher|relier|sécuriser|sensibiliser|vulgariser|perfectionner|adapter|orienter|doter|tirer parti|tirer profit|exploiter|rechercher|chercher|empêcher|punir|sanctionner|réprimer|éradiquer|gérer|s’attaquer|répondre|concourir|prêter|apporter|dispenser|étendre|généraliser|consacrer|prendre en compte|intégrer|s’efforcer|prendre|renouveler|élever|accompagner|mener|conduire|traiter|surmonter|resserrer|nouer|jeter|créer les conditions|mettre à disposition|équiper|approvisionner|épargner|économiser|valider|inclure|multiplier|bannir|écarter|déployer des efforts|outiller|motiver|impliquer|mutualiser|impulser|préciser|clarifier|actualiser|pourvoir|redoubler|alimenter|desservir|dissuader|décourager|détecter|repérer|recenser|cibler|corriger|compenser|indemniser|dépister|soigner|loger|nourrir)',
    ],
    example: 'sont convenues de [renforcer] leur coopération',
  },
  {
    name: 'change a body',
    level: 5,
    relation: 'reform',
    words: [
      '(proroger|renouveler|reconduire|prolonger|élargir) le mandat (de|du|des)',
      '(doter|réorganiser|restructurer|dissoudre|transformer) (le|la|l’|les)',
    ],
    example: 'sont convenues de [proroger le mandat du] groupe',
  },
  {
    name: 'found a body',
    level: 5,
    relation: 'create',
    words: ['(créer|établir|instituer|fonder|constituer|mettre en place|mettre sur pied|instaurer)'],
    example: 'sont convenues de [créer] un centre',
  },
  {
    name: 'something specific',
    level: 5,
    words: [
      '(se retrouver|se revoir|siéger|recruter|immatriculer|homologuer|certifier|inscrire|cofinancer|distribuer|livrer|céder|bâtir|ériger|héberger|présider|coprésider|indemniser|commémorer|rebaptiser|détruire|signer|adopter|ratifier|tenir|organiser|ouvrir|élaborer|préparer|rédiger|publier|présenter|soumettre|proclamer|déclarer|construire|achever|conclure|nommer|convoquer|désigner|transmettre|instaurer|introduire|doubler|tripler|planter|verser|restituer|dresser|diffuser|communiquer|remettre|fixer|inaugurer|reconduire|accréditer|dépêcher|détacher|parrainer|élire|déposer|finaliser|parachever|approuver|entériner|codifier|promulguer|exonérer|exempter|rapatrier|réhabiliter|rénover|électrifier|numériser|raccorder|vacciner|déminer|démarquer|délimiter|retirer|rembourser|éditer|traduire|jumeler|rétrocéder|transférer|rouvrir|reprendre|se réunir|se rencontrer|définir|arrêter|mandater|commander|acheter|acquérir|libérer|lever|suspendre|annuler|dénoncer|imprimer|émettre|attribuer|décerner|créditer|affecter|augmenter le capital|installer|déployer|apporter une contribution|proroger|allouer|octroyer|abroger|modifier|incriminer|interdire|enregistrer|réunir|accueillir|célébrer|adhérer|faire rapport|planifier|supprimer|abolir|lancer|envoyer|établir un rapport|rendre compte)',
    ],
    example: 'sont convenues de [tenir] un forum',
  },
];

/** What one is asked to do may look like: 'échange' is a noun too. */
const NOUNS: ReadonlySet<string> = new Set(
  'échange charge marche mesure finance forme offre réforme recherche lutte aide demande contrôle ressource pratique étude limite base note table place cadre ordre cause vote date liste classe adresse annonce avance consulte compte dispense dote entreprise équipe groupe livre loge paie porte presse programme reste signe trace traite vise émergence conserve fixe organise signale règle modifie publie libère relève double triple retire signe libre prépare arrête affecte élève'.split(
    ' ',
  ),
);

/** The deeds as others are asked to do them: 'que les États élaborent'. */
const asked: readonly ActionRule[] = byHand
  .filter(({ weight, vague, means }) => weight === undefined && !vague && means === undefined)
  .map((rule) => {
    const words = verbsOf(rule.words, /(?:er|ir|re|oir)$/).flatMap(([verb, rest]) =>
      present(verb).flatMap((they) => {
        const one = verb.endsWith('er') ? they.replace(/nt$/, '') : they;
        return (NOUNS.has(one) ? [they] : [they, one]).map((form) => form + rest);
      }),
    );
    return { ...rule, name: `${rule.name}, asked of others`, words, example: `que les États [${words[0]}]` };
  })
  .filter(({ words }) => words.length > 0);

/** Deeds named by nouns: 'leur accord pour la création d’un centre'. */
const nouns: readonly ActionRule[] = [
  {
    name: 'the founding of a body',
    level: 5,
    relation: 'create',
    words: [
      '(la|le|à la|au) (création|constitution|mise en place|mise sur pied) (de|d’|du|des)',
      'l’(établissement|institution|instauration) (de|d’|du|des)',
    ],
    example: 'approuvent [la création d’]un centre',
  },
  {
    name: 'a deed named, specific',
    level: 5,
    words: [
      '(la|le|à la|au) (tenue|signature|conclusion|ratification|publication|construction|rédaction|convocation|désignation|proclamation|nomination|présentation|suppression) (de|d’|du|des)',
      'l’(organisation|élaboration|adoption|ouverture|abolition|abrogation) (de|d’|du|des)',
    ],
    example: 'appuient [la tenue d’]une foire',
  },
  {
    name: 'a deed named, general',
    level: 4,
    words: [
      '(la|le|à la|au) (renforcement|promotion|développement|protection|réduction|prévention|lutte contre|modernisation|diversification|consolidation) (de|d’|du|des)',
      'l’(élargissement|amélioration|approfondissement|intensification|harmonisation) (de|d’|du|des)',
    ],
    example: 'appuient [le renforcement de] la coopération',
  },
];

export const action: readonly ActionRule[] = [...byHand, ...nouns, ...asked];
