import { importPeople, type ImportPeopleInput } from '../../src/app/people-work/import-people';
import type { RecordedFacts } from '../../src/app/ports/people-store';
import type { Viewer } from '../../src/domain/access/viewer';
import type { PeopleColumn, PeopleRow } from '../../src/domain/person/import/people-row';
import type { Person } from '../../src/domain/person/person';
import type { ReferenceData } from '../../src/domain/reference-data';
import { scale } from './builders/ladder-builder';
import { course, qualification } from './builders/qualification';
import { careTitles, openTitleDesk, staff, type TitleDesk } from './title-desk';

/** The cells of a row. */
export type Cells = Readonly<Partial<Record<PeopleColumn, string>>>;

/** A person of the list, without more. */
export const personCells = (externalId: string, more: Cells = {}): Cells => ({ externalId, ...more });

/** A permanent full-time employment as undersköterska, of which the list may say otherwise. */
export const employmentCells = (externalId: string, more: Cells = {}): Cells => ({
  externalId,
  title: 'Undersköterska',
  form: 'PERMANENT',
  from: '2020-01-01',
  percent: '100',
  ...more,
});

/** A paper. */
export const evidenceCells = (externalId: string, qualification = 'bevis', more: Cells = {}): Cells => ({
  externalId,
  qualification,
  issued: '2015-06-01',
  ...more,
});

/** An uppdrag. */
export const assignmentCells = (externalId: string, more: Cells = {}): Cells => ({
  externalId,
  scale: 'levla',
  level: 'bas',
  role: 'underskoterska',
  from: '2024-01-01',
  ...more,
});

/** The rows of a list, numbered from 2 as in a file with a heading. */
export const rowsOf = (cells: readonly Cells[]): readonly PeopleRow[] =>
  cells.map((each, index) => ({ row: index + 2, cells: each }));

/** What the rows may name. */
export const careData = {
  ...careTitles,
  qualifications: [qualification('bevis'), qualification('utbildning', { area: 'vård' }), course('kurs', 100)],
  levelScales: [scale('levla', 'bas', 'fordjupad')],
} satisfies Partial<ReferenceData>;

/** What is recorded of Göteborg's people, each by external id. */
export interface Recorded extends RecordedFacts {
  readonly people: readonly Person[];
}

/** A place where Göteborg imports people, in memory. */
export const openPeopleDesk = async () => {
  const desk = await openTitleDesk(careData);
  const { people } = desk.unitOfWork.stores;
  return {
    ...desk,
    store: people,
    /** Imports the rows as HR. */
    import: (cells: readonly Cells[], more: Partial<ImportPeopleInput> = {}, viewer: Viewer = staff.hrPerson) =>
      importPeople(desk.as(viewer), importInput(cells, more)),
    recorded: async (): Promise<Recorded> => {
      const { people: all } = await people.list({ organization: '1480' }, 10_000);
      return { people: all, ...(await people.factsOf(all.map(({ id }) => id))) };
    },
    personOf: async (externalId: string): Promise<Person> => {
      const [person] = await people.findByExternalIds('1480', [externalId]);
      if (person === undefined) throw new Error(`There is nobody called ${externalId}.`);
      return person;
    },
  };
};

export type PeopleDesk = TitleDesk & Awaited<ReturnType<typeof openPeopleDesk>>;

/** An import for Göteborg, for real. */
export const importInput = (cells: readonly Cells[], more: Partial<ImportPeopleInput> = {}): ImportPeopleInput => ({
  organization: '1480',
  list: { rows: rowsOf(cells) },
  deleteMissing: false,
  confirmDeletions: false,
  dryRun: false,
  ...more,
});
