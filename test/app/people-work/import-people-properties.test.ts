import fc from 'fast-check';
import { omit } from '../../../src/domain/omit';
import { asModel, modelImport, type PeopleModel, textOf } from '../../support/people-import-model';
import {
  assignmentCells,
  type Cells,
  employmentCells,
  evidenceCells,
  openPeopleDesk,
  personCells,
} from '../../support/people-lists';

const someone = fc.constantFrom('p1', 'p2', 'p3');
const verification = fc.constantFrom<Cells>(
  {},
  {},
  { verification: 'VERIFIED' },
  { verification: 'CLAIMED' },
  { verification: 'REFUTED' },
);

const row: fc.Arbitrary<Cells> = fc.oneof(
  fc
    .tuple(someone, fc.constantFrom<Cells>({}, { unit: 'enhet-1' }, { unit: 'enhet-2' }))
    .map(([id, unit]) => personCells(id, unit)),
  fc
    .tuple(someone, fc.constantFrom('Kock', 'Lärare'), fc.constantFrom('50', '100'), verification)
    .map(([id, title, percent, judged]) => employmentCells(id, { title, percent, ...judged })),
  fc
    .tuple(someone, fc.constantFrom('bevis', 'utbildning'), verification)
    .map(([id, paper, judged]) => evidenceCells(id, paper, judged)),
  fc
    .tuple(someone, fc.constantFrom('bas', 'fordjupad'), fc.constantFrom<Cells>({}, { to: '2025-12-31' }))
    .map(([id, level, to]) => assignmentCells(id, { level, ...to })),
);

/** So many rows about one and the same that what stands before and after is written apart. */
const farApart: readonly Cells[] = new Array<Cells>(1_000).fill(personCells('p1', { unit: 'enhet-1' }));

const oneInFour = fc.nat(3).map((number) => number === 0);

const list: fc.Arbitrary<readonly Cells[]> = fc
  .tuple(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 8 }), oneInFour)
  .map(([first, last, isLong]) => [...first, ...(isLong ? farApart : []), ...last])
  .filter((rows) => rows.length > 0);

const imports = fc.array(fc.tuple(list, fc.boolean()), { minLength: 1, maxLength: 4 });

const contentOf = async (desk: Awaited<ReturnType<typeof openPeopleDesk>>) => asModel(await desk.recorded());

describe('imports of any lists', () => {
  it('leave what the plainest way of doing them leaves, with its figures', async () => {
    await fc.assert(
      fc.asyncProperty(imports, async (given) => {
        const desk = await openPeopleDesk();
        let model: PeopleModel = new Map();
        for (const [number, [rows, deleteMissing]] of given.entries()) {
          const expected = modelImport(model, rows, number, deleteMissing);
          const outcome = await desk.import(rows, { deleteMissing, confirmDeletions: true });
          model = expected.model;
          const told = 'value' in outcome ? omit(outcome.value, 'rows', 'isUnchanged', 'titles') : outcome;
          expect(told).toEqual(expected.figures);
          expect(await contentOf(desk)).toEqual(textOf(model));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('done twice are as done once, and change nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(list, fc.boolean(), async (rows, deleteMissing) => {
        const desk = await openPeopleDesk();
        await desk.import(rows, { deleteMissing });
        const [once, events] = [await contentOf(desk), await desk.trail()];
        const again = await desk.import(rows, { deleteMissing });
        expect(await contentOf(desk)).toEqual(once);
        expect(await desk.trail()).toEqual(events);
        expect(again).toMatchObject({ value: { isUnchanged: true } });
        expect(JSON.stringify(again)).not.toMatch(/"(?:added|changed|deleted)":[1-9]/u);
      }),
      { numRuns: 8 },
    );
  });

  it('leave the same whatever the order of rows that tell of different things', async () => {
    const different = fc.uniqueArray(row, {
      maxLength: 10,
      minLength: 1,
      selector: ({ externalId, title, qualification, level }) =>
        JSON.stringify([externalId, title, qualification, level]),
    });
    const shuffled = different.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }), fc.nat(rows.length)),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, others, place]) => {
        const [desk, other] = [await openPeopleDesk(), await openPeopleDesk()];
        const one = await desk.import([...rows, ...farApart.map(() => personCells('x1'))]);
        const apart = others.toSpliced(place, 0, ...farApart.map(() => personCells('x1')));
        expect(await other.import(apart)).toEqual(one);
        expect(await contentOf(other)).toEqual(await contentOf(desk));
      }),
      { numRuns: 6 },
    );
  });

  it('leave nothing when they are but tried, and tell what they would have come to', async () => {
    await fc.assert(
      fc.asyncProperty(list, list, fc.boolean(), async (first, second, deleteMissing) => {
        const desk = await openPeopleDesk();
        await desk.import(first);
        const before = [await desk.recorded(), await desk.trail()];
        const tried = await desk.import(second, { deleteMissing, dryRun: true });
        expect([await desk.recorded(), await desk.trail()]).toEqual(before);
        expect(await desk.import(second, { deleteMissing })).toEqual(tried);
      }),
      { numRuns: 8 },
    );
  });
});
