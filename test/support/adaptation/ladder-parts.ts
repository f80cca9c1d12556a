import type { Ladder } from '../../../src/domain/ladder/ladder';

/** A ladder as a table: each part by its path, as JSON. What is not there has no row. */
export type Parts = ReadonlyMap<string, string>;

/** The parts of the content of a ladder without repeats, order left out. */
export const partsOf = (ladder: Ladder): Parts => {
  const { field, progression, cumulative, scale, sources, unknowns, notes, name } = ladder;
  const rows: [string, unknown][] = Object.entries({
    ...{ field, progression, cumulative, scale, sources, unknowns, notes, name },
  });
  for (const { slug, requirements, activities, role, level, title, description, demandsUnknown } of ladder.steps) {
    rows.push([`steps/${slug}`, {}]);
    for (const [key, value] of Object.entries({ role, level, title, description, demandsUnknown }))
      rows.push([`steps/${slug}/${key}`, value]);
    for (const requirement of requirements) rows.push([`steps/${slug}/requirements/${requirement.slug}`, requirement]);
    for (const activity of activities) rows.push([`steps/${slug}/activities/${activity}`, {}]);
  }
  for (const { from, to, kind } of ladder.transitions) rows.push([`transitions/${from}/${to}`, kind]);
  for (const { step, requirement, reason } of ladder.looseningReasons ?? [])
    rows.push([`reasons/${step}${requirement === undefined ? '' : `/${requirement}`}`, reason]);
  return new Map(rows.filter(([, value]) => value !== undefined).map(([path, value]) => [path, canonical(value)]));
};

/** The lists of a ladder in their order, by their path. */
export const listsOf = (ladder: Ladder): ReadonlyMap<string, readonly string[]> =>
  new Map([
    ['steps', ladder.steps.map(({ slug }) => slug)],
    ['transitions', ladder.transitions.map(({ from, to }) => `${from}/${to}`)],
    ...ladder.steps.flatMap(({ slug, requirements, activities }): [string, readonly string[]][] => [
      [`${slug}/requirements`, requirements.map((requirement) => requirement.slug)],
      [`${slug}/activities`, activities],
    ]),
  ]);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
