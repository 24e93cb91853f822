import type { Choice, ExplorerIndex } from './explorer-index.ts';

type Offered = Pick<ExplorerIndex, 'facets' | 'sorts'>;

/** The name of the order in an address, and that of the switch that lets declared values count. */
const SORT = 'sort';
const DECLARED = 'declared';

/** Reads the query of an address or of a form; what the list does not offer is left out. */
export function readChoice(query: URLSearchParams, { facets, sorts }: Offered): Choice {
  const values = facets.map((facet) => {
    const wanted = new Set(query.getAll(facet.name));
    return facet.values.flatMap(([value], id) => (wanted.has(value) ? [id] : []));
  });
  const sort = sorts.findIndex(({ value }) => value === query.get(SORT));
  const declared = query.has(DECLARED) && facets.some(mayBeDeclared);
  return { values, sort: sort === -1 ? null : sort, ...(declared ? { declared } : {}) };
}

/** The query of an address for a choice: `?skill=django&skill=redis&year=2023`, empty for none. One choice has one address. */
export function writeChoice({ values, sort, declared = false }: Choice, { facets, sorts }: Offered): string {
  const query = new URLSearchParams();
  // Wherever a form asks for it, what may be declared stands last: an address that somebody has kept stays as it is.
  const inOrder = [...facets.entries()].toSorted(([, a], [, b]) => Number(mayBeDeclared(a)) - Number(mayBeDeclared(b)));
  for (const [index, facet] of inOrder) {
    const chosen = (values[index] ?? []).map((id) => facet.values[id]?.[0] ?? '');
    for (const value of chosen.toSorted()) query.append(facet.name, value);
  }
  // The switch says nothing where no value is chosen that it could be about.
  const isAbout = facets.some((facet, index) => mayBeDeclared(facet) && (values[index] ?? []).length > 0);
  if (declared && isAbout) query.append(DECLARED, '1');
  const order = sort === null ? undefined : sorts[sort];
  if (order !== undefined) query.append(SORT, order.value);
  return query.size === 0 ? '' : `?${query}`;
}

function mayBeDeclared({ declared }: Offered['facets'][number]): boolean {
  return declared !== undefined;
}

/** Whether nothing is chosen, so that the list stands as it is. */
export function isEmpty({ values, sort }: Choice): boolean {
  return sort === null && values.every((chosen) => chosen.length === 0);
}
