import { endingKinds } from '../kinds.ts';
import type { MastheadGrammar } from '../language.ts';

export const masthead: MastheadGrammar = {
  lines: [
    {
      name: 'session',
      pattern: /^[\p{L}\d-]{2,30}(?:\s[\p{L}\d-]{2,30}){0,2}\s(?:mejlis|sessiýa|maslahat)(?:i|sy|y)?$/iu,
      example: 'Ýetmiş bäşinji sessiýasy',
      unlike: 'sessiýa geçirildi',
    },
    {
      name: 'organ',
      pattern: /^(?:(?:baş|ýokary)\s)?(?:assambleýa|geňeş|mejlis|parlament)(?:sy|i)?$/iu,
      example: 'Baş Assambleýa',
      unlike: 'Assambleýa karar edýär',
    },
  ],
  adopted: [
    {
      name: 'adopted by',
      pattern: /kabul\s(?:eden|edilen)\s(?:karary?|çözgüdi?|kararnamasy?)$/iu,
      example: 'Baş Assambleýanyň 2026-njy ýylyň 4-nji dekabrynda kabul eden karary',
      unlike: 'Taraplar maksatnamany kabul etdiler.',
    },
  ],
  sponsors: [
    {
      name: 'states: draft resolution',
      pattern:
        /^(?<sponsors>\p{Lu}[^:;.]{2,4000}?):\s(?:kararnama(?:nyň)?|karar(?:yň)?|çözgüdiň)\staslamasy$/u,
      example: 'Ardaniýa, Belmora we Korwiniýa: kararnamanyň taslamasy',
      takes: { sponsors: 'Ardaniýa, Belmora we Korwiniýa' },
      unlike: 'Taraplar kararnamanyň taslamasyna seretdiler.',
    },
  ],
  betweenSponsors: /(,\s|\swe\s)/u,
  notes: [
    {
      name: 'unofficial rendering',
      pattern: /^[([#*\s]*resmi\sdäl\s(?:terjime|tekst|nusga)/iu,
      example: 'Resmi däl terjime',
      unlike: 'Taraplaryň resmi däl gatnaşyklary',
    },
    {
      name: 'remark in brackets',
      pattern: /^[([][^\])]{3,400}[\])][.]?$/u,
      example: '[Şu taslama üçin ýazyldy; döwletler oýlanyp tapyldy.]',
      unlike: 'a) syn çap etmek;',
    },
  ],
  kinds: endingKinds([
    {
      kind: 'statement',
      words: 'beýannama(?:sy)?',
      example: 'Köl döwletleriniň baştutanlarynyň bilelikdäki beýannamasy',
      unlike: 'Taraplar beýannama kabul etdiler.',
    },
    {
      kind: 'declaration',
      words: 'jarnama(?:sy)?|deklarasiýa(?:sy)?',
      example: 'Köl döwletleriniň Port-Ister jarnamasy',
      unlike: '2019-njy ýylyň jarnamasyny kabul edip,',
    },
    {
      kind: 'communique',
      words: 'kommýunike(?:si)?',
      example: 'Bilelikdäki kommýunike',
      unlike: 'Kommýunike çap edildi.',
    },
    {
      kind: 'resolution',
      words: 'karar(?:y)?|kararnama(?:sy)?|rezolýusiýa(?:sy)?',
      example: 'Serhetüsti kölleri gözegçilikde saklamak hakynda karar',
      unlike: 'Kararyny ýatlap,',
    },
    {
      kind: 'agreement',
      words: 'ylalaşyk|ylalaşygy|şertnama(?:sy)?|konwensiýa(?:sy)?|teswirnama(?:sy)?|ähtnama(?:sy)?',
      example: 'Ister kölüne gözegçilik etmek hakynda ylalaşyk',
      unlike: 'Ylalaşyk güýje girýär.',
    },
  ]),
};
