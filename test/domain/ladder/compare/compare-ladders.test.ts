import { compareLadders, type ComparedLadder } from '../../../../src/domain/ladder/compare/compare-ladders';
import type { Expression } from '../../../../src/domain/requirement/expression';
import { ladder, step, title } from '../../../support/builders/ladder-builder';
import { knowledge, qualification } from '../../../support/builders/qualification';
import { allOf, anyOf, holds, months, step as fulfilled } from '../../../support/builders/requirement';

const day = '2026-01-01';
const qualifications = [qualification('examen'), qualification('intyg')];
const titles = [title('barnskotare', { label: 'Barnskötare' }), title('barnassistent', { label: 'Barnassistent' })];
const nameless = (): undefined => undefined;
const known = {
  knowledge: knowledge(day, { qualifications, titles }),
  scale: nameless,
  naming: {
    qualification: nameless,
    competence: nameless,
    title: nameless,
    role: nameless,
    level: nameless,
    step: nameless,
  },
};

/** A ladder with one step for each demand, all of one role. */
const demanding = (...demands: readonly Expression[]): ComparedLadder => ({
  ladder: ladder({ steps: demands.map((_, index) => step(`steg-${index}`)) }),
  demandOf: (slug) => demands[Number(slug.slice('steg-'.length))] ?? allOf(),
  stepDemand: ({ step: slug }) => demands[Number(slug.slice('steg-'.length))],
});

const titled = (slug: string, demand: Expression): ComparedLadder => ({
  ladder: ladder({ steps: [step('steg', { title: slug })] }),
  demandOf: () => demand,
  stepDemand: () => undefined,
});

const judged = (left: ComparedLadder, right: ComparedLadder) =>
  compareLadders(left, right, known).map(({ relation, because }) => [relation, ...because.map(({ sv }) => sv)]);

describe('the right ladder stands to the left', () => {
  it.each<readonly [string, Expression, Expression, readonly string[]]>([
    ['as the same', holds('examen'), allOf(holds('examen')), ['SAME']],
    [
      'as stricter, with what only it demands',
      holds('examen'),
      allOf(holds('examen'), holds('intyg')),
      ['STRICTER', 'Bara den högra kräver intyg.'],
    ],
    [
      'as looser, with what only the left demands',
      allOf(holds('examen'), holds('intyg')),
      holds('examen'),
      ['LOOSER', 'Bara den vänstra kräver intyg.'],
    ],
    [
      'as different, with both demands',
      holds('examen'),
      holds('intyg'),
      ['DIFFERENT', 'Bara den högra kräver intyg.', 'Bara den vänstra kräver examen.'],
    ],
    [
      'as looser where it says nothing, which is told',
      holds('examen'),
      allOf(),
      ['LOOSER', 'Den högra anger inte vad som krävs.', 'Bara den vänstra kräver examen.'],
    ],
    [
      'as stricter where the left says nothing, which is told',
      allOf(),
      holds('examen'),
      ['STRICTER', 'Den vänstra anger inte vad som krävs.', 'Bara den högra kräver examen.'],
    ],
    ['as the same where neither says anything', allOf(), allOf(), ['SAME', 'Ingen av trapporna anger vad som krävs.']],
  ])('%s', (_relation, left, right, judgement) => {
    expect(judged(demanding(left), demanding(right))).toEqual([judgement]);
  });

  it('as stricter by more of the same, told once', () => {
    const [pair] = compareLadders(
      demanding(months(12, { roles: ['barnskotare'] })),
      demanding(months(24, { roles: ['barnskotare'] })),
      known,
    );
    expect(pair?.relation).toBe('STRICTER');
    expect(pair?.because).toHaveLength(1);
    expect(pair?.because[0]?.sv).toMatch(/^Den vänstra kräver .+; den högra kräver .+\.$/u);
    expect(pair?.because[0]?.en).toMatch(/^The left demands .+; the right demands .+\.$/u);
  });

  it('as different where one takes the place of the other, told once', () => {
    const [pair] = compareLadders(
      demanding(holds('examen', { issuedBefore: '2020-01-01' })),
      demanding(holds('examen', { issuedFrom: '2015-01-01' })),
      known,
    );
    expect(pair?.relation).toBe('DIFFERENT');
    expect(pair?.because).toHaveLength(1);
  });

  it('as renamed where the demands are the same and the titles are not', () => {
    expect(judged(titled('barnskotare', holds('examen')), titled('barnassistent', holds('examen')))).toEqual([
      ['RENAMED', 'Titeln är Barnskötare till vänster och Barnassistent till höger.'],
    ]);
    expect(judged(titled('barnskotare', holds('examen')), titled('barnskotare', holds('examen')))).toEqual([['SAME']]);
  });

  it('as stricter rather than renamed where both are so, with both reasons', () => {
    const stricter = titled('barnassistent', allOf(holds('examen'), holds('intyg')));
    expect(judged(titled('barnskotare', holds('examen')), stricter)).toEqual([
      ['STRICTER', 'Bara den högra kräver intyg.', 'Titeln är Barnskötare till vänster och Barnassistent till höger.'],
    ]);
  });

  it('with a step added and another removed where they have no counterpart', () => {
    expect(judged(demanding(holds('examen'), holds('intyg')), demanding(holds('examen')))).toEqual([
      ['SAME'],
      ['REMOVED'],
    ]);
    expect(judged(demanding(holds('examen')), demanding(holds('examen'), holds('intyg')))).toEqual([
      ['SAME'],
      ['ADDED'],
    ]);
  });
});

it('a demand for an earlier step is held against what that step takes', () => {
  const left = demanding(holds('examen'), anyOf(fulfilled('left', 'steg-0'), holds('intyg')));
  const right = demanding(holds('examen'), anyOf(holds('examen'), holds('intyg')));
  expect(judged(left, right)).toEqual([['SAME'], ['SAME']]);
});
