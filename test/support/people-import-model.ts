import type { PeopleRowKind } from '../../src/domain/person/import/people-row';
import type { Cells, Recorded } from './people-lists';

/** What a list tells of, in the plainest way: by whom and what it is, with what is said of it. */
interface ModelThing {
  readonly externalId: string;
  readonly kind: PeopleRowKind;
  /** What may change from list to list. */
  readonly said: Readonly<Record<string, string>>;
  /** The number of the newest import that told of it. */
  readonly toldIn: number;
}

/** Things by key. */
export type PeopleModel = ReadonlyMap<string, ModelThing>;

/** What an import comes to in the model. */
export interface ModelImport {
  readonly model: PeopleModel;
  readonly figures: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * An import as one would do it by hand: each row after the other over the whole list, then what is missing. It knows the
 * few columns that the rows of the property tests have.
 */
export const modelImport = (
  before: PeopleModel,
  rows: readonly Cells[],
  number: number,
  deleteMissing: boolean,
): ModelImport => {
  const model = new Map(before);
  for (const cells of rows) {
    const { externalId = '' } = cells;
    const person = keyOf(externalId, 'PERSON', []);
    const said = model.get(person)?.said ?? { unit: '' };
    model.set(person, { externalId, kind: 'PERSON', said, toldIn: number });
    const { key, kind, said: told } = thingIn(cells);
    // Judged by what was there before the list: of rows that tell of the same the last one counts.
    const judged = before.get(key)?.said.verification;
    const stands = cells.verification === undefined && judged !== undefined && judged !== 'CLAIMED';
    model.set(key, {
      externalId,
      kind,
      said: stands ? { ...told, verification: judged } : told,
      toldIn: number,
    });
  }
  if (deleteMissing) removeMissing(model, number);
  return { model, figures: figuresOf(before, model, number) };
};

/** What is recorded, as the model has it. */
export const asModel = ({ people, employments, evidence, assignments }: Recorded): readonly string[] => {
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.externalId ?? '';
  return [
    ...people.map(({ externalId, unit = '' }) => [keyOf(externalId, 'PERSON', []), { unit }]),
    ...employments.map(({ person, fact: { label, from, percent, verification } }) => [
      keyOf(nameOf(person), 'EMPLOYMENT', [label, from]),
      { percent: String(percent), verification },
    ]),
    ...evidence.map(({ person, fact }) => [
      keyOf(nameOf(person), 'EVIDENCE', ['qualification' in fact ? fact.qualification : '']),
      { verification: fact.verification },
    ]),
    ...assignments.map(({ person, fact: { level, to = '' } }) => [
      keyOf(nameOf(person), 'ASSIGNMENT', [level]),
      { to },
    ]),
  ]
    .map((entry) => JSON.stringify(entry))
    .sort();
};

/** The model as text, to be held against `asModel`. */
export const textOf = (model: PeopleModel): readonly string[] =>
  [...model].map(([key, { said }]) => JSON.stringify([key, said])).sort();

const keyOf = (externalId: string, kind: PeopleRowKind, parts: readonly string[]): string =>
  [externalId, kind, ...parts].join('/');

const thingIn = (cells: Cells): Pick<ModelThing, 'kind' | 'said'> & { readonly key: string } => {
  const { externalId = '', title, from = '', percent = '', qualification, level, to = '', unit = '' } = cells;
  const { verification = 'VERIFIED' } = cells;
  if (title !== undefined) {
    return {
      kind: 'EMPLOYMENT',
      key: keyOf(externalId, 'EMPLOYMENT', [title, from]),
      said: { percent, verification },
    };
  }
  if (qualification !== undefined) {
    return { kind: 'EVIDENCE', key: keyOf(externalId, 'EVIDENCE', [qualification]), said: { verification } };
  }
  if (level !== undefined) return { kind: 'ASSIGNMENT', key: keyOf(externalId, 'ASSIGNMENT', [level]), said: { to } };
  return { kind: 'PERSON', key: keyOf(externalId, 'PERSON', []), said: { unit } };
};

const removeMissing = (model: Map<string, ModelThing>, number: number): void => {
  for (const [key, { toldIn }] of model) if (toldIn !== number) model.delete(key);
};

const countedAs: Readonly<Record<PeopleRowKind, string>> = {
  PERSON: 'people',
  EMPLOYMENT: 'employments',
  EVIDENCE: 'evidence',
  ASSIGNMENT: 'assignments',
};

const figuresOf = (before: PeopleModel, after: PeopleModel, number: number): ModelImport['figures'] => {
  const figures = Object.fromEntries(
    Object.values(countedAs).map((kind) => [kind, { added: 0, changed: 0, unchanged: 0, deleted: 0 }]),
  );
  const count = (kind: PeopleRowKind, change: 'added' | 'changed' | 'unchanged' | 'deleted'): void => {
    const counted = figures[countedAs[kind]];
    if (counted) counted[change] += 1;
  };
  for (const [key, { kind, said, toldIn }] of after) {
    const was = before.get(key);
    if (was === undefined) count(kind, 'added');
    else if (toldIn === number)
      count(kind, JSON.stringify(was.said) === JSON.stringify(said) ? 'unchanged' : 'changed');
  }
  for (const [key, { kind }] of before) if (!after.has(key)) count(kind, 'deleted');
  return figures;
};
