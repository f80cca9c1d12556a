import { sameValue } from '../../same-value';
import { labelKey } from './label-key';
import type { LocalTitle } from './local-title';
import type { ListedTitle } from './merge-title-rows';

/** What a new list makes of the titles that an employer had imported before. */
export interface LocalTitleImport {
  readonly added: readonly LocalTitle[];
  /** In use before and still, but spelled otherwise or with other people, fields or code. */
  readonly changed: readonly LocalTitle[];
  readonly unchanged: readonly LocalTitle[];
  /** In use before and missing from the list. */
  readonly vanished: readonly LocalTitle[];
  /** Had vanished and are back. */
  readonly returned: readonly LocalTitle[];
}

/**
 * Puts a list in the place of the one before: it is the whole truth of which titles the employer uses.
 *
 * @param stored Every title that the employer has imported, also those that have vanished.
 * @param at The instant of the import.
 */
export const importLocalTitles = (
  organization: string,
  listed: readonly ListedTitle[],
  stored: readonly LocalTitle[],
  at: string,
): LocalTitleImport => {
  const before = new Map(stored.map((title) => [labelKey(title.label), title]));
  const keys = new Set(listed.map(({ label }) => labelKey(label)));
  const outcomes = listed.map((title): Outcome => {
    const known = before.get(labelKey(title.label));
    const updated = { ...title, organization, importedAt: known?.importedAt ?? at };
    return known && sameValue(known, updated)
      ? { kind: 'unchanged', title: known }
      : { kind: kindOf(known), title: updated };
  });
  const of = (kind: Outcome['kind']): readonly LocalTitle[] =>
    outcomes.filter((outcome) => outcome.kind === kind).map(({ title }) => title);
  const vanished = stored
    .filter(({ label, vanishedAt }) => vanishedAt === undefined && !keys.has(labelKey(label)))
    .map((title) => ({ ...title, vanishedAt: at }));
  return {
    added: of('added'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    vanished,
    returned: of('returned'),
  };
};

interface Outcome {
  readonly kind: Exclude<keyof LocalTitleImport, 'vanished'>;
  readonly title: LocalTitle;
}

const kindOf = (known: LocalTitle | undefined): 'added' | 'changed' | 'returned' => {
  if (known === undefined) return 'added';
  return known.vanishedAt === undefined ? 'changed' : 'returned';
};
