import fc from 'fast-check';
import { applyReferenceEdits, type EditOutcome } from '../../../../src/domain/reference/maintain/apply-reference-edits';
import type { ReferenceEdit } from '../../../../src/domain/reference/maintain/reference-edit';
import { type ReferenceData, referenceKey } from '../../../../src/domain/reference-data';
import { title } from '../../../support/builders/ladder-builder';
import { qualification, role } from '../../../support/builders/qualification';
import { referenceData } from '../../../support/builders/reference-data';

const expectedVersion = 1;
const savedTitle = (slug: string, parts: Parameters<typeof title>[1] = {}): ReferenceEdit => ({
  kind: 'SAVE',
  of: 'titles',
  entity: title(slug, parts),
  expectedVersion,
});
const retired = (of: 'titles' | 'roles', key: string): ReferenceEdit => ({ kind: 'RETIRE', of, key, expectedVersion });

const dataOf = (outcome: EditOutcome): ReferenceData => {
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  return outcome.data;
};
const problemsOf = (outcome: EditOutcome): readonly unknown[] =>
  'problems' in outcome ? outcome.problems.map(({ code, path }) => ({ code, path })) : [];

const data = referenceData();
const titleIn = (changed: ReferenceData, slug: string): unknown => changed.titles.find((one) => one.slug === slug);

describe('edits of reference data', () => {
  it('add what is new and change what is there', () => {
    const edits = [savedTitle('ny'), savedTitle('rektor', { label: 'Rektorn' })];
    const changed = dataOf(applyReferenceEdits(data, edits));

    expect(changed.titles.map(referenceKey).toSorted()).toEqual(['barnskotare', 'forskollarare', 'ny', 'rektor']);
    expect(titleIn(changed, 'rektor')).toEqual(title('rektor', { label: 'Rektorn' }));
    expect(changed.roles).toBe(data.roles);
  });

  it('tell of each entity what it was and what it became', () => {
    const outcome = applyReferenceEdits(data, [savedTitle('ny'), retired('titles', 'rektor')]);

    expect(outcome).toMatchObject({
      edited: [
        { index: 0, of: 'titles', key: 'ny', after: title('ny') },
        { index: 1, of: 'titles', key: 'rektor', before: { slug: 'rektor' } },
      ],
    });
    const [added, gone] = 'edited' in outcome ? outcome.edited : [];
    expect([added?.before, gone?.after]).toEqual([undefined, undefined]);
  });

  it('take out what is retired, and leave it with a last day where one is given', () => {
    const gone = dataOf(applyReferenceEdits(data, [retired('roles', 'rektor')]));
    expect(gone.roles.map(referenceKey)).toEqual(['barnskotare', 'forskollarare']);

    const lastDay = '2026-12-31';
    const ended = dataOf(
      applyReferenceEdits(data, [{ kind: 'RETIRE', of: 'titles', key: 'rektor', lastDay, expectedVersion }]),
    );
    expect(titleIn(ended, 'rektor')).toMatchObject({ kind: 'STANDARD', validTo: lastDay });
  });

  it('make a title that is replaced a former one, from a day', () => {
    const edit: ReferenceEdit = {
      kind: 'REPLACE',
      of: 'titles',
      key: 'rektor',
      by: ['forskollarare'],
      lastDay: '2026-12-31',
      expectedVersion,
    };
    expect(titleIn(dataOf(applyReferenceEdits(data, [edit])), 'rektor')).toEqual(
      title('rektor', {
        role: 'rektor',
        validFrom: '2019-07-01',
        kind: 'FORMER',
        replacedBy: ['forskollarare'],
        validTo: '2026-12-31',
      }),
    );
  });

  it('say of a role and a qualification what has come in its place, and nothing else', () => {
    const changed = dataOf(
      applyReferenceEdits(data, [
        { kind: 'REPLACE', of: 'roles', key: 'rektor', by: ['forskollarare'], expectedVersion },
        { kind: 'REPLACE', of: 'qualifications', key: 'barns-larande', by: ['pedagogik'], expectedVersion },
      ]),
    );
    expect(changed.roles.at(-1)).toEqual({ ...role('rektor', 'förskola'), replacedBy: ['forskollarare'] });
    expect(changed.qualifications.at(-1)).toEqual(
      qualification('barns-larande', {
        kind: 'COURSE',
        credits: 100,
        creditUnit: 'GYMNASIEPOANG',
        replacedBy: ['pedagogik'],
      }),
    );
  });

  it.each<[string, ReferenceEdit, string, readonly (string | number)[]]>([
    ['retire what is not published', retired('titles', 'saknas'), 'NOT_FOUND', ['edits', 1, 'key']],
    [
      'replace what is not published',
      { kind: 'REPLACE', of: 'roles', key: 'saknas', by: ['rektor'], expectedVersion },
      'NOT_FOUND',
      ['edits', 1, 'key'],
    ],
    [
      'replace something by nothing',
      { kind: 'REPLACE', of: 'titles', key: 'rektor', by: [], expectedVersion },
      'INVALID_VALUE',
      ['edits', 1, 'by'],
    ],
    [
      'give a role a last day',
      { kind: 'RETIRE', of: 'roles', key: 'rektor', lastDay: '2026-12-31', expectedVersion },
      'INVALID_VALUE',
      ['edits', 1, 'lastDay'],
    ],
    ['edit one thing twice', savedTitle('ny', { label: 'Ny' }), 'DUPLICATE_PART', ['edits', 1]],
  ])('cannot %s, and are then not made at all', (_what, edit, code, path) => {
    expect(problemsOf(applyReferenceEdits(data, [savedTitle('ny'), edit]))).toEqual([{ code, path }]);
  });

  it('come to the same in any order', () => {
    const edits = [
      savedTitle('ny'),
      savedTitle('rektor'),
      retired('titles', 'barnskotare'),
      retired('roles', 'rektor'),
    ];
    const sorted = (changed: ReferenceData): unknown => [
      changed.titles.map((one) => JSON.stringify(one)).toSorted(),
      changed.roles.map(referenceKey).toSorted(),
    ];
    const expected = sorted(dataOf(applyReferenceEdits(data, edits)));
    fc.assert(
      fc.property(fc.shuffledSubarray(edits, { minLength: edits.length }), (shuffled) => {
        expect(sorted(dataOf(applyReferenceEdits(data, shuffled)))).toEqual(expected);
      }),
    );
  });
});
