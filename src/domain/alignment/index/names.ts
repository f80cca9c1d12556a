import type { MatchType } from '../../role/classification-code';
import type { LocalizedText } from '../../text/language';
import type { TitleLexicon } from '../../title/title-lexicon';
import { sidesOf } from '../normalise/sides';
import type { AlignmentSource } from './alignment-source';
import type { Targets } from './targets';

/**
 * What a name is to its title. TITLE: one that the catalog holds. OCCUPATION: as a register writes it, or one side of
 * that. VARIANT: some of the words of such. KNOWN: a lexicon says so.
 */
export type NameKind = 'TITLE' | 'OCCUPATION' | 'VARIANT' | 'KNOWN';

/** Namn: a label that leads to targets. */
export interface Name {
  readonly label: string;
  readonly targets: readonly number[];
  readonly kind: NameKind;
  /** True where the label by itself tells that the title is meant. */
  readonly certain: boolean;
  readonly match: MatchType;
  /** Code of the one employer, or association, that it holds for. */
  readonly organization?: string | undefined;
  readonly field?: string | undefined;
  readonly toldApartBy?: LocalizedText | undefined;
  /** Code of the occupation that it names. */
  readonly occupation?: string | undefined;
}

/** All names that lead to a target, in a fixed order. */
export const namesOf = (source: AlignmentSource, targets: Targets): readonly Name[] =>
  [...titleNames(source, targets), ...occupationNames(source, targets), ...knownNames(source, targets)].filter(
    (name) => name.targets.length > 0,
  );

const titleNames = ({ titles }: AlignmentSource, targets: Targets): readonly Name[] =>
  titles.flatMap((title): readonly Name[] =>
    withSides({
      label: title.label,
      targets: targets.ofTitle(title),
      kind: 'TITLE',
      certain: true,
      match: 'EXACT',
      organization: title.organization,
    }),
  );

const occupationNames = ({ registers }: AlignmentSource, targets: Targets): readonly Name[] =>
  registers.flatMap(({ occupations }) =>
    occupations.flatMap(({ code, label }) => {
      const found = targets.ofOccupation(code);
      const match = found
        .flatMap((target) => targets.all[target]?.role.codes ?? [])
        .find((one) => one.scheme === 'JOBTECH' && one.code === code)?.match;
      return withSides({
        label,
        targets: found,
        kind: 'OCCUPATION',
        certain: true,
        match: match ?? 'EXACT',
        occupation: code,
      });
    }),
  );

const knownNames = ({ lexicons, registers }: AlignmentSource, targets: Targets): readonly Name[] => {
  const codeOf = new Map(registers.flatMap(({ occupations }) => occupations.map(({ code, label }) => [label, code])));
  return lexicons.flatMap(({ knownLabels }: TitleLexicon) =>
    knownLabels.flatMap((known): readonly Name[] =>
      known.means.map((meaning) => {
        const code = 'occupation' in meaning ? codeOf.get(meaning.occupation) : undefined;
        const found = 'title' in meaning ? targets.ofTitleSlug(meaning.title) : targets.ofOccupation(code ?? '');
        return {
          label: known.label,
          targets: found,
          kind: 'KNOWN',
          certain: known.certain,
          match: known.match ?? 'EXACT',
          organization: known.organization,
          field: known.field,
          toldApartBy: known.toldApartBy,
          occupation: code,
        };
      }),
    ),
  );
};

/** The name, each side of its slashes, and it with each of its specifiers alone. */
const withSides = (name: Name): readonly Name[] => {
  const sides = sidesOf(name.label);
  const whole = sides.length === 0 ? [name.label] : sides;
  const variants = whole.flatMap(variantsOf);
  return [
    name,
    ...sides.map((label) => ({ ...name, label })),
    ...variants.map((label): Name => ({ ...name, label, kind: 'VARIANT', certain: false })),
  ];
};

/** `Undersköterska, hemtjänst, äldreboende` with each place alone; `Skötare (inom psykiatrisk vård)` without. */
const variantsOf = (label: string): readonly string[] => {
  const [head = '', ...specifiers] = label
    .split(/\s*(?:,|:|\boch\b|\()\s*/u)
    .map((part) => part.replace(')', '').trim());
  if (label.includes('(')) return [head];
  return specifiers.length > 1 && /[,:]/u.test(label) ? specifiers.map((specifier) => `${head}, ${specifier}`) : [];
};
