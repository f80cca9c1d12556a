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
      en: expect.stringContaining('The ladder “The ladder” is affected (barnskotare@1, scale).') as string,
    });
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
