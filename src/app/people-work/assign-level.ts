import { isSelf } from '../../domain/access/person-access';
import type { Assignment } from '../../domain/person/assignment';
import type { Person } from '../../domain/person/person';
import type { InputProblem } from '../../domain/problem';
import type { IsoDay } from '../../domain/time/iso-day';
import type { Catalog } from '../../catalog/catalog';
import type { Done, MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { type Outcome, refused, type Refused } from '../mutation/outcome';
import { actOnPerson } from './act-on-person';

/** A level that is given, or one that was given and ends. */
export type LevelChange =
  | {
      readonly kind: 'GIVE';
      readonly scale: string;
      readonly level: string;
      readonly role: string;
      readonly from: IsoDay;
      readonly to?: IsoDay | undefined;
    }
  | { readonly kind: 'END'; readonly assignment: string; readonly to: IsoDay };

/** Who is given which level. */
export interface AssignLevelInput {
  /** Id of the person. */
  readonly person: string;
  readonly change: LevelChange;
  readonly idempotencyKey?: string | undefined;
}

/** Whose level it is, and the assignment, by ids. */
export interface AssignedLevel {
  readonly person: string;
  readonly assignment: string;
}

/**
 * Ge uppdrag: the manager gives a level from a day, or says when one ends. It is not earned, and nobody gives it to
 * themself. One that a list told of counts as recorded one by one from when it was ended: no list opens it again.
 */
export const assignLevel = (
  context: MutationContext,
  { idempotencyKey, ...input }: AssignLevelInput,
): Promise<Outcome<AssignedLevel>> =>
  actOnPerson<AssignedLevel>(
    context,
    { action: 'ASSIGN_LEVEL', permission: 'ASSIGN_LEVELS', person: input.person, input, idempotencyKey },
    async (unit, person) => {
      if (isSelf(context.viewer, person)) return notOneself;
      const { change } = input;
      return change.kind === 'GIVE' ? give(context, unit, change, person) : end(unit, change, person);
    },
  );

type Given = Extract<LevelChange, { kind: 'GIVE' }>;
type Ended = Extract<LevelChange, { kind: 'END' }>;

const give = async (
  { newId }: MutationContext,
  { stores, catalog }: MutationUnit,
  { scale, level, role, from, to }: Given,
  person: Person,
): Promise<Done<AssignedLevel> | Refused> => {
  const problems = problemsOf(catalog, { scale, level, role, from, to });
  if (problems.length > 0) return { problems };
  const { assignments } = await stores.people.factsOf([person.id]);
  const isSame = ({ fact }: (typeof assignments)[number]): boolean =>
    fact.scale === scale && fact.level === level && fact.role === role && fact.from === from;
  if (assignments.some(isSame)) return givenAlready;
  const fact: Assignment = {
    id: newId(),
    organization: person.organization,
    scale,
    level,
    role,
    from,
    ...(to !== undefined && { to }),
  };
  return save(stores, person, fact, 'GIVEN');
};

const end = async (
  { stores }: MutationUnit,
  { assignment, to }: Ended,
  person: Person,
): Promise<Done<AssignedLevel> | Refused> => {
  const found = await stores.people.findFact('assignments', assignment);
  if (found?.person !== person.id) return noSuchAssignment;
  if (to < found.fact.from) return { problems: [endsBeforeItBegins('end')] };
  return save(stores, person, { ...found.fact, to }, 'ENDED');
};

/** Recorded one by one. */
const save = async (
  { people }: MutationUnit['stores'],
  person: Person,
  fact: Assignment,
  change: 'GIVEN' | 'ENDED',
): Promise<Done<AssignedLevel>> => {
  await people.saveFacts('assignments', [{ person: person.id, fact }]);
  return {
    value: { person: person.id, assignment: fact.id },
    trace: {
      organization: person.organization,
      subject: { kind: 'people', key: person.id },
      before: undefined,
      after: { assignment: change },
    },
  };
};

const problemsOf = (
  catalog: Catalog,
  { scale, level, role, from, to }: Omit<Given, 'kind'>,
): readonly InputProblem[] => [
  ...(catalog.levels.get(`${scale}/${level}`) ? [] : [unknown('level', 'nivå i skalan', 'level in the scale')]),
  ...(catalog.roles.get(role) ? [] : [unknown('role', 'yrkesroll', 'role')]),
  ...(from >= FIRST_DAY && from <= LAST_DAY ? [] : [unlikelyDay]),
  ...(to === undefined || from <= to ? [] : [endsBeforeItBegins('give')]),
];

/** As of lists of people. */
const [FIRST_DAY, LAST_DAY] = ['1900-01-01', '2100-12-31'];

const unlikelyDay: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['change', 'give', 'from'],
  sv: `Första dagen måste ligga mellan ${FIRST_DAY} och ${LAST_DAY}.`,
  en: `The first day must lie between ${FIRST_DAY} and ${LAST_DAY}.`,
};

const givenAlready = refused({
  code: 'ALREADY_EXISTS',
  path: ['change', 'give'],
  sv: 'Personen har redan fått den nivån från den dagen.',
  en: 'The person was given that level from that day already.',
});

const unknown = (field: string, sv: string, en: string): InputProblem => ({
  code: 'NOT_FOUND',
  path: ['change', 'give', field],
  sv: `Det finns ingen sådan ${sv}.`,
  en: `There is no such ${en}.`,
});

const endsBeforeItBegins = (change: 'give' | 'end'): InputProblem => ({
  code: 'INVALID_VALUE',
  path: ['change', change, 'to'],
  sv: 'Uppdraget kan inte sluta innan det börjar.',
  en: 'The assignment cannot end before it begins.',
});

const notOneself = refused({
  code: 'NOT_ALLOWED',
  path: ['person'],
  sv: 'Ingen ger sig själv ett uppdrag. Be din egen chef.',
  en: 'Nobody gives themself an assignment. Ask your own manager.',
});

const noSuchAssignment = refused({
  code: 'NOT_FOUND',
  path: ['change', 'end', 'assignment'],
  sv: 'Det finns inget sådant uppdrag hos personen.',
  en: 'The person has no such assignment.',
});
