import type { ComparableLadderFragment } from './compare.generated';

/** An organisation and the ladders that it uses, its own and those of others. */
export interface LadderUser {
  readonly code: string;
  readonly name: string;
  readonly ladders: readonly ComparableLadderFragment[];
}

/** Who uses the ladders, by name in Swedish order. */
export const usersOf = (ladders: readonly ComparableLadderFragment[]): readonly LadderUser[] => {
  const names = new Map<string, string>(
    ladders.flatMap(({ organization, adopters }) =>
      [organization, ...adopters].map(({ code, name }) => [code, name] as const),
    ),
  );
  return [...names]
    .map(([code, name]) => ({
      code,
      name,
      ladders: ladders.filter(({ organization, adopters }) =>
        [organization, ...adopters].some((user) => user.code === code),
      ),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'));
};

/** What the two sides of a comparison are called. */
export interface Sides {
  readonly left: string;
  readonly right: string;
  /** The names of the ladders themselves. */
  readonly ladders: { readonly left: string; readonly right: string };
  /** Those of the two names that are Swedish whatever the language of the page. */
  readonly swedish: readonly string[];
}

/** What to call the two ladders: by their owners, or where one owner has both by their own names. */
export const sidesOf = (left: ComparableLadderFragment, right: ComparableLadderFragment): Sides => {
  const ladders = { left: left.name, right: right.name };
  if (left.organization.code === right.organization.code) return { ...ladders, ladders, swedish: [] };
  const names = { left: left.organization.name, right: right.organization.name };
  return { ...names, ladders, swedish: [names.left, names.right] };
};
