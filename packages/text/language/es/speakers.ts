import type { LineRule } from '../line-rule.ts';

export const speakers: readonly LineRule[] = [
  {
    name: 'the parties, the heads of state',
    pattern:
      /Partes?(?!\p{L})|[Jj]efes\sde\s(?:Estado|Gobierno)|Presidentes|Asamblea|[Cc]ontratantes|Estados\s[Mm]iembros|[Mm]inistros(?!\p{L})|(?:Consejo|Comisión|Comité|Conferencia)(?:\s[\p{L}-]+){0,8}\s(?:decide|ha\sdecidido|acuerda)/u,
    example: 'Las Partes acordaron crear un centro.',
    unlike: 'Fuimos a otras partes del pueblo.',
  },
  {
    name: 'we who declare',
    pattern:
      /(?:Acordamos|Decidimos|Declaramos|Encargamos|Reafirmamos|Apoyamos|Nos\scomprometemos)(?!\p{L})/u,
    example: 'Acordamos crear un fondo.',
    unlike: 'Fuimos al pueblo.',
  },
];
