/**
 * The forms of Tajik verbs of action that the tables need. Most are a noun and a light verb («таҳким бахшидан»);
 * the noun alone, with the izafet, stands before its object («таҳкими ҳамкорӣ»).
 */

/** Third person, and first of many, of the light verbs, without the prefix of the present. */
const PERSON =
  'кунад|кунанд|намояд|намоянд|диҳад|диҳанд|бахшад|бахшанд|созад|созанд|гузаронад|гузаронанд|гардонад|гардонанд|расонад|расонанд|бардорад|бардоранд|оварад|оваранд|гирад|гиранд|доранд|барад|баранд|андозанд|гузоранд|дорад|кунем|намоем|диҳем|бахшем|созем|гузаронем|расонем';

const INFINITIVE =
  '(кардан*|намудан*|додан*|бахшидан*|сохтан*|гузаронидан*|гардонидан*|расонидан*|бардоштан*|овардан*|гирифтан*|бурдан*|андохтан*|гузоштан*)';

const PAST =
  '(карданд|намуданд|доданд|бахшиданд|сохтанд|гузарониданд|гардониданд|расониданд|бардоштанд|оварданд|гирифтанд|кард|намуд|дод|бахшид|сохт|кардем|намудем|додем|бахшидем)';

const PRESENT = `(${PERSON.split('|')
  .map((form) => `ме${form}`)
  .join('|')})`;

const FUTURE = '(хоҳанд|хоҳем) (кард|намуд|дод|бахшид|сохт|гузаронд|расонд|бардошт|овард|гирифт|бурд)';

/** 'таҳким' → таҳкими; 'баргузорӣ' → баргузории. */
const izafet = (noun: string): string =>
  noun.endsWith('ӣ') ? `${noun.slice(0, -1)}(ии|иро)` : `${noun}и[ро]`;

/** 'таҳким' → таҳким мебахшанд, таҳким хоҳанд бахшид: what is promised. */
export const promised = (nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) => [`${noun} ${PRESENT}`, `${noun} ${FUTURE}`]);

/** 'таҳким' → таҳким бахшиданд, and «таҳким бахшида»: what has been done. */
export const done = (nouns: readonly string[]): string[] => nouns.map((noun) => `${noun} ${PAST}`);

/** The forms with a light verb alone, of nouns that mean something else by themselves: «пешниҳод» is a proposal. */
export const lightly = (nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) => [`${noun} (${PERSON})`, `${noun} ${INFINITIVE}`, ...promised([noun])]);

/** Every form in which a verb says what is to be done. */
export const deeds = (nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) => [noun, izafet(noun), ...lightly([noun])]);
