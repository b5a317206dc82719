/** The addresses of the site: short, stable, and made in one place. */

export const addressOf = {
  statement: (statement: string) => `/${statement}`,
  /** provision: 'para_16' → '/2021-turkmenbashi/16'; what bears no number of its own keeps its id: 'pre_3'. */
  provision: (statement: string, provision: string) => `/${statement}/${provisionName(provision)}`,
  commitment: (statement: string, id: string) => `/${statement}/${id}`,
  /** The statement as a file in one of its languages: '/2021-turkmenbashi/download.pdf?language=ru' */
  download: (statement: string, form: string, language?: string) =>
    `/${statement}/download.${form}${query({ language })}`,
  meeting: (meeting: string) => `/meetings/${meeting}`,
  party: (code: string) => `/parties/${code}`,
  body: (body: string) => `/bodies/${body}`,
  roadmap: (roadmap: string) => `/roadmaps/${roadmap}`,
  /** The register with the words of its filter: commitments({theme: 'water'}) → '/commitments?theme=water' */
  commitments: (filter: Readonly<Record<string, string | undefined>> = {}) => `/commitments${query(filter)}`,
};

/** 'para_16' → '16'; 'para_16__p_4' → '16'; 'pre_3' → 'pre_3' */
export function provisionName(provision: string): string {
  return /^para_(\d+[a-z]?)(?:__.*)?$/.exec(provision)?.[1] ?? provision;
}

/** {a: '1', b: undefined, c: ''} → '?a=1': what is not said does not stand in the address. */
export function query(values: Readonly<Record<string, string | undefined>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) parameters.set(name, value);
  // Commas between values and colons in days stay legible.
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** The same address with some of its words changed: for paging, sorting, switching languages. */
export function changed(
  url: Pick<URL, 'pathname'> & { readonly searchParams: Iterable<[string, string]> },
  changes: Readonly<Record<string, string | undefined>>,
): string {
  return url.pathname + query({ ...Object.fromEntries(url.searchParams), ...changes });
}
