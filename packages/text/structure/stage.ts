/** Stages that follow one another: each takes what those before it found and adds what it finds. */

export interface Stage<Takes, Gives extends object> {
  /** 'blocks' */
  readonly name: string;
  readonly takes: string;
  readonly gives: string;
  /** A text, and what this stage shows of it: a test reads the one and expects the other. */
  readonly example: { readonly text: string; readonly gives: readonly string[] };
  readonly run: (known: Takes) => Gives;
  readonly shown: (given: Gives) => readonly string[];
}

/** A stage as it stands in its row: what it shows of a text when those before it have run. */
type Placed<Given> = Pick<Stage<Given, object>, 'name' | 'takes' | 'gives' | 'example'> & {
  readonly shown: (given: Given) => readonly string[];
};

export class Stages<Given extends object, Known extends object> {
  readonly list: readonly Placed<Given>[];
  readonly run: (given: Given) => Known;

  constructor(list: readonly Placed<Given>[], run: (given: Given) => Known) {
    this.list = list;
    this.run = run;
  }

  /** What is found is added to what is known: no stage changes what another has found. */
  next<Gives extends object>(stage: Stage<Known, Gives>): Stages<Given, Known & Gives> {
    const { name, takes, gives, example } = stage;
    const shown = (given: Given): readonly string[] => stage.shown(stage.run(this.run(given)));
    return new Stages([...this.list, { name, takes, gives, example, shown }], (given) => {
      const known = this.run(given);
      return { ...known, ...stage.run(known) };
    });
  }
}

/** Where a row of stages begins: with what is given. */
export function stagesFrom<Given extends object>(): Stages<Given, Given> {
  return new Stages<Given, Given>([], (given) => given);
}
