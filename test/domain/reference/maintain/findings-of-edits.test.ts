import { applyReferenceEdits } from '../../../../src/domain/reference/maintain/apply-reference-edits';
import { type EditFindings, findingsOfEdits } from '../../../../src/domain/reference/maintain/findings-of-edits';
import type { ReferenceEdit } from '../../../../src/domain/reference/maintain/reference-edit';
import type { ReferenceData } from '../../../../src/domain/reference-data';
import { barnskotareLadder, requirement, scale, step, title } from '../../../support/builders/ladder-builder';
import { referenceData } from '../../../support/builders/reference-data';
import { allOf, holds, seqf } from '../../../support/builders/requirement';

const expectedVersion = 1;
const world = referenceData({ ladders: [barnskotareLadder()] });

const findingsAfter = (edits: readonly ReferenceEdit[], data: ReferenceData = world): EditFindings => {
  const outcome = applyReferenceEdits(data, edits);
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  return findingsOfEdits(data, outcome.data, outcome.edited);
};

describe('the findings of edits', () => {
  it('are none where the whole stays sound', () => {
    const entity = title('barnskotare', { role: 'barnskotare', label: 'Barnskötare' });
    expect(findingsAfter([{ kind: 'SAVE', of: 'titles', entity, expectedVersion }])).toEqual({
      findings: [],
      problems: [],
    });
  });

  it('lie in the edit that has the fault', () => {
    const edits: readonly ReferenceEdit[] = [
      { kind: 'SAVE', of: 'titles', entity: title('ny'), expectedVersion },
      { kind: 'SAVE', of: 'titles', entity: title('annan', { role: 'saknas' }), expectedVersion },
    ];
    const { findings, problems } = findingsAfter(edits);

    expect(findings).toMatchObject([{ code: 'UNKNOWN_ROLE', place: ['titles', 'annan', 'role'] }]);
    expect(problems).toEqual([
      {
        code: 'BLOCKING_FINDING',
        path: ['edits', 1, 'role'],
        sv: 'Yrkesrollen ”saknas” finns inte. Rätta namnet eller lägg till det som saknas.',
        en: 'There is no role “saknas”. Correct the name or add what is missing.',
      },
    ]);
  });

  it('name what refers to something that goes, at the edit that takes it away', () => {
    const { problems } = findingsAfter([
      { kind: 'SAVE', of: 'titles', entity: title('ny'), expectedVersion },
      { kind: 'RETIRE', of: 'levelScales', key: 'kompetensnivaer', expectedVersion },
    ]);
    expect(problems[0]).toMatchObject({
      code: 'BLOCKING_FINDING',
      path: ['edits', 1],
      en: 'The level scale “kompetensnivaer” is used in the ladder “The ladder” (barnskotare) revision 1, so it cannot be taken away. What is published stays to be read, so let it stay, and use another in new revisions.',
    });
  });

  it('say once for all places, retired revisions too, that what is used can be replaced but not taken away', () => {
    const ladders = [1, 2].map((revision) => barnskotareLadder({ revision, status: 'RETIRED' }));
    const { problems } = findingsAfter(
      [{ kind: 'RETIRE', of: 'roles', key: 'barnskotare', expectedVersion }],
      referenceData({ ladders }),
    );
    expect(problems.filter(({ path }) => path.join() === 'edits,0')).toEqual([
      {
        code: 'BLOCKING_FINDING',
        path: ['edits', 0],
        sv: expect.stringMatching(
          /^Yrkesrollen ”.+” används i .*kompetenstrappan ”.+” \(barnskotare\) revision 1 och 2.* och kan därför inte tas bort\. Ersätt den i stället \(replaceRole\)/u,
        ) as string,
        en: expect.stringContaining('Replace it instead (replaceRole)') as string,
      },
    ]);
    expect(problems.some(({ sv }) => sv.includes('finns inte'))).toBe(false);
  });

  it.each([
    ['titles', 'barnskotare', 'replaceTitle'],
    ['qualifications', 'barns-larande', 'replaceQualification'],
  ] as const)('tell what to do instead of taking away %s', (of, key, edit) => {
    const expression = holds('barns-larande');
    const ladders = [
      barnskotareLadder({
        cumulative: false,
        transitions: [],
        steps: [step('novis', { title: 'barnskotare', requirements: [requirement('krav', { expression })] })],
      }),
    ];
    const { problems } = findingsAfter([{ kind: 'RETIRE', of, key, expectedVersion }], referenceData({ ladders }));
    expect(problems.map(({ sv }) => sv)).toEqual([expect.stringContaining(`(${edit})`)]);
  });

  it('find what refers from within a demand', () => {
    const expression = allOf(seqf(4), holds('barns-larande'));
    const ladders = [
      barnskotareLadder({
        cumulative: false,
        scale: undefined,
        transitions: [],
        steps: [step('novis', { requirements: [requirement('krav', { expression })] })],
      }),
    ];
    const { problems } = findingsAfter(
      [
        { kind: 'SAVE', of: 'titles', entity: title('ny'), expectedVersion },
        { kind: 'RETIRE', of: 'qualifications', key: 'barns-larande', expectedVersion },
      ],
      referenceData({ ladders }),
    );
    expect(problems).toMatchObject([{ code: 'BLOCKING_FINDING', path: ['edits', 1] }]);
  });

  it('stand at the edits as a whole where none of them is named', () => {
    const { problems } = findingsAfter([
      { kind: 'SAVE', of: 'levelScales', entity: scale('kompetensnivaer', 'novis', 'expert'), expectedVersion },
    ]);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ path }) => path.join() === 'edits')).toBe(true);
  });

  it('warn without blocking', () => {
    const { findings, problems } = findingsAfter([
      { kind: 'SAVE', of: 'titles', entity: title('gammal', { kind: 'FORMER' }), expectedVersion },
    ]);
    expect(findings).toMatchObject([{ code: 'FORMER_WITHOUT_REPLACEMENT', severity: 'WARNING' }]);
    expect(problems).toEqual([]);
  });

  it("are not others' faults of before", () => {
    const faulty = referenceData({ titles: [...world.titles, title('felaktig', { role: 'saknas' })] });
    const edit = (slug: string, label: string): ReferenceEdit => ({
      kind: 'SAVE',
      of: 'titles',
      entity: title(slug, { role: slug === 'felaktig' ? 'saknas' : undefined, label }),
      expectedVersion,
    });
    expect(findingsAfter([edit('ny', 'Ny')], faulty).problems).toEqual([]);
    expect(findingsAfter([edit('felaktig', 'Fel')], faulty).problems).toHaveLength(1);
  });
});
