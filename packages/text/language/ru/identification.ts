import type { Identification } from '../language.ts';

export const identification: Identification = {
  script: 'Cyrillic',
  words: [
    'и',
    'в',
    'на',
    'с',
    'по',
    'о',
    'об',
    'для',
    'их',
    'от',
    'также',
    'что',
    'как',
    'не',
    'из',
    'к',
    'между',
    'его',
    'при',
  ],
  foreign: 'әғқңөұүһіӣӯҳҷҡўїєґѓќљњћђџ',
};
