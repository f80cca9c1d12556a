import type { ChosenThing, MeritDraft, MeritField, MeritKind } from './merit-draft';
import { typedNumber } from './typed-number';

/** What is wrong with a field: nothing is there, it is out of bounds, a day is still to come, or days lie in the wrong order. */
export interface MeritFault {
  readonly field: MeritField;
  readonly kind: 'MISSING' | 'OUT_OF_BOUNDS' | 'STILL_TO_COME' | 'BEFORE_FIRST' | 'AFTER_ISSUED';
}

/** The most credits that a merit can tell of, in any unit. */
export const MOST_POINTS = 5_000;

/** The fields of each kind of merit in which something may be wrong, in the order of the form. */
export const fieldsOf: Readonly<Record<MeritKind, readonly MeritField[]>> = {
  QUALIFICATION: ['qualification', 'begun', 'issued', 'expires'],
  CREDITS: ['area', 'points', 'issued'],
  COMPETENCE: ['competence', 'proficiency', 'issued', 'expires'],
  EMPLOYMENT: ['organization', 'label', 'percent', 'from', 'to'],
};

/** What hinders that a merit is recorded, at most one fault a field, in the order of the form. */
export const faultsIn = (draft: MeritDraft, today: string): readonly MeritFault[] =>
  fieldsOf[draft.kind].flatMap((field) => {
    const kind = faultOf(draft, field, today);
    return kind ? [{ field, kind }] : [];
  });

const faultOf = (draft: MeritDraft, field: MeritField, today: string): MeritFault['kind'] | undefined => {
  switch (field) {
    case 'points':
      return numberFault(draft.points, (points) => points > 0 && points <= MOST_POINTS);
    case 'percent':
      return numberFault(draft.percent, (percent) => isWholeUpTo(percent, 100));
    case 'proficiency':
      return numberFault(draft.proficiency, (proficiency) => isWholeUpTo(proficiency, draft.competence?.levels ?? 1));
    case 'organization':
      return draft.employer ? undefined : 'MISSING';
    default:
      return isDay(field) ? dayFault(draft, field, today) : isBlank(draft[field]) ? 'MISSING' : undefined;
  }
};

const days = ['begun', 'issued', 'expires', 'from', 'to'] as const;

const isDay = (field: MeritField): field is (typeof days)[number] => days.some((day) => day === field);

const dayFault = (draft: MeritDraft, field: (typeof days)[number], today: string): MeritFault['kind'] | undefined => {
  switch (field) {
    case 'begun':
      return draft.begun > (draft.issued || today) ? 'AFTER_ISSUED' : undefined;
    case 'expires':
      return lastDayFault(draft.issued, draft.expires);
    case 'to':
      return lastDayFault(draft.from, draft.to);
    case 'issued':
    case 'from':
      return firstDayFault(draft[field], today);
  }
};

const lastDayFault = (first: string, last: string): MeritFault['kind'] | undefined =>
  last !== '' && last < first ? 'BEFORE_FIRST' : undefined;

const firstDayFault = (day: string, today: string): MeritFault['kind'] | undefined => {
  if (day === '') return 'MISSING';
  return day > today ? 'STILL_TO_COME' : undefined;
};

const isBlank = (value: ChosenThing | string | undefined): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');

const isWholeUpTo = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;

const numberFault = (text: string, isWithin: (value: number) => boolean): MeritFault['kind'] | undefined => {
  const value = typedNumber(text);
  if (value === undefined) return 'MISSING';
  return isWithin(value) ? undefined : 'OUT_OF_BOUNDS';
};

interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

/** What the API found wrong, by the field that it is about: the last part of its path, which the message need not say. */
export const problemsByField = (problems: readonly Problem[]): Readonly<Record<string, string>> =>
  Object.fromEntries(problems.map(({ path, message }) => [path.at(-1) ?? '', withoutCode(message, path.at(-1))]));

/** The problems that no field of this kind of merit shows. */
export const problemsBeside = <Told extends Problem>(problems: readonly Told[], kind: MeritKind): readonly Told[] =>
  problems.filter(({ path }) => !fieldsOf[kind].some((field) => field === path.at(-1)));

const withoutCode = (message: string, code: string | undefined): string => {
  const said = code !== undefined && message.startsWith(`${code}: `) ? message.slice(code.length + 2) : message;
  return said.charAt(0).toUpperCase() + said.slice(1);
};
