import { compareLadders, type ComparedLadder } from '../../../../src/domain/ladder/compare/compare-ladders';
import type { Expression } from '../../../../src/domain/requirement/expression';
import { ladder, requirement, scale, step, title } from '../../../support/builders/ladder-builder';
import { slugsOnly } from '../../../support/builders/naming';
import { knowledge, qualification } from '../../../support/builders/qualification';
import { allOf, anyOf, holds, months, step as fulfilled } from '../../../support/builders/requirement';

const day = '2026-01-01';
const qualifications = [qualification('examen'), qualification('intyg')];
const titles = [title('barnskotare', { label: 'Barnskötare' }), title('barnassistent', { label: 'Barnassistent' })];
const known = {
  knowledge: knowledge(day, { qualifications, titles }),
  scale: () => undefined,
  equivalences: [],
  naming: slugsOnly,
};

/** A ladder with one step for each demand, all of one role. */
const demanding = (...demands: readonly Expression[]): ComparedLadder => ({
  ladder: ladder({ slug: JSON.stringify(demands), steps: demands.map((_, index) => step(`steg-${index}`)) }),
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
    expect(pair?.because[0]?.en).toMatch(/^The left demands: .+; the right demands: .+\.$/u);
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
      ['RENAMED', 'Den vänstra har titeln Barnskötare; den högra har titeln Barnassistent.'],
    ]);
    expect(judged(titled('barnskotare', holds('examen')), titled('barnskotare', holds('examen')))).toEqual([['SAME']]);
  });

  it('as stricter rather than renamed where both are so, with both reasons', () => {
    const stricter = titled('barnassistent', allOf(holds('examen'), holds('intyg')));
    expect(judged(titled('barnskotare', holds('examen')), stricter)).toEqual([
      [
        'STRICTER',
        'Bara den högra kräver intyg.',
        'Den vänstra har titeln Barnskötare; den högra har titeln Barnassistent.',
      ],
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

describe('where the sources leave questions open', () => {
  const open = ({ ladder: known, ...rest }: ComparedLadder): ComparedLadder => ({
    ...rest,
    ladder: { ...known, unknowns: [{ sv: 'Kraven är inte kända.' }] },
  });
  const told = (left: ComparedLadder, right: ComparedLadder) =>
    compareLadders(left, right, known).flatMap(({ because }) => because.map(({ en }) => en));

  it('nothing is proved of a side that says nothing', () => {
    const [silent, speaking] = [open(demanding(allOf())), demanding(holds('examen'))];
    expect(judged(silent, speaking)).toEqual([
      [
        'DIFFERENT',
        'Den vänstra anger inte vad som krävs, så kraven går inte att jämföra.',
        'Den högra kräver examen.',
      ],
    ]);
    expect(judged(speaking, silent)).toEqual([
      [
        'DIFFERENT',
        'Den vänstra kräver examen.',
        'Den högra anger inte vad som krävs, så kraven går inte att jämföra.',
      ],
    ]);
    expect(judged(silent, silent)).toEqual([['SAME', 'Ingen av trapporna anger vad som krävs.']]);
    expect(judged(silent, { ...silent, ladder: { ...silent.ladder, revision: 2 } })).toEqual([
      ['DIFFERENT', 'Ingen av trapporna anger vad som krävs, så kraven går inte att jämföra.'],
    ]);
    expect(told(silent, speaking)).toEqual([
      'The left does not say what it takes, so the demands cannot be compared.',
      'The right demands: examen.',
    ]);
  });

  it('about a side that demands something, it is told last', () => {
    const [left, right] = [demanding(holds('examen')), demanding(allOf(holds('examen'), holds('intyg')))];
    expect(judged(left, open(right))).toEqual([
      ['STRICTER', 'Bara den högra kräver intyg.', 'Källorna för den högra lämnar frågor öppna.'],
    ]);
    expect(judged(open(left), right)[0]?.at(-1)).toBe('Källorna för den vänstra lämnar frågor öppna.');
    expect(judged(open(left), open(left))).toEqual([['SAME', 'Källorna för båda lämnar frågor öppna.']]);
    expect(told(left, open(right)).at(-1)).toBe('The sources for the right leave questions open.');
  });

  it('a side that only recommends is said to do so', () => {
    const advising: ComparedLadder = {
      ladder: ladder({
        steps: [
          step('steg', {
            requirements: [requirement('intyg', { strength: 'RECOMMENDED', expression: holds('intyg') })],
          }),
        ],
      }),
      demandOf: () => allOf(),
      stepDemand: () => undefined,
    };
    expect(judged(advising, demanding(holds('examen')))).toEqual([
      ['STRICTER', 'Den vänstra kräver inget men rekommenderar intyg.', 'Bara den högra kräver examen.'],
    ]);
    expect(judged(open(advising), demanding(holds('examen')))).toEqual([
      [
        'DIFFERENT',
        'Den vänstra kräver inget men rekommenderar intyg, så kraven går inte att jämföra.',
        'Den högra kräver examen.',
      ],
    ]);
  });
});

it('nothing is proved of a step whose demands are said to be unknown, whatever else it demands', () => {
  const unknown = (demand: Expression): ComparedLadder => ({
    ladder: ladder({ slug: 'oppen', steps: [step('steg', { demandsUnknown: true })] }),
    demandOf: () => demand,
    stepDemand: () => undefined,
  });
  expect(judged(demanding(holds('examen')), unknown(holds('intyg')))).toEqual([
    [
      'DIFFERENT',
      'Den vänstra kräver examen.',
      'Den högra kräver intyg; vad mer som krävs är inte känt, så kraven går inte att jämföra.',
    ],
  ]);
  expect(judged(unknown(allOf()), demanding(holds('examen')))).toEqual([
    ['DIFFERENT', 'Den vänstra anger inte vad som krävs, så kraven går inte att jämföra.', 'Den högra kräver examen.'],
  ]);
  expect(judged(unknown(holds('intyg')), unknown(holds('intyg')))).toEqual([['SAME']]);
});

describe('what one demands and the other only has among its alternatives', () => {
  const [one, other] = [holds('examen'), holds('intyg')];

  it('is told against all the alternatives', () => {
    expect(judged(demanding(one), demanding(anyOf(one, other)))).toEqual([
      ['LOOSER', 'Den vänstra kräver examen; den högra kräver antingen examen eller intyg.'],
    ]);
    expect(judged(demanding(anyOf(one, other)), demanding(one))).toEqual([
      ['STRICTER', 'Den vänstra kräver antingen examen eller intyg; den högra kräver examen.'],
    ]);
    expect(judged(demanding(allOf(one, other)), demanding(anyOf(one, other)))).toEqual([
      ['LOOSER', 'Den vänstra kräver examen och intyg; den högra kräver antingen examen eller intyg.'],
    ]);
    expect(judged(demanding(one), demanding(anyOf(allOf(one, holds('a')), holds('b'))))).toEqual([
      ['DIFFERENT', 'Den vänstra kräver examen; den högra kräver antingen både examen och a, eller b.'],
    ]);
  });

  it('is told with its alternative where one of them is stricter', () => {
    const ways = (...more: readonly Expression[]): ComparedLadder => demanding(anyOf(allOf(one, ...more), other));
    expect(judged(ways(), ways(holds('a')))).toEqual([
      ['STRICTER', 'Bara den högra kräver a, i alternativet med examen.'],
    ]);
  });
});

it('steps whose levels are of different scales are said to be paired by their order', () => {
  const levelled = (slug: string, level: string): ComparedLadder => ({
    ladder: ladder({ scale: slug, steps: [step('steg', { level })] }),
    demandOf: () => holds('examen'),
    stepDemand: () => undefined,
  });
  const scales = { ...known, scale: (slug: string) => scale(slug, 'expert', 'steg-3') };
  const because = (left: ComparedLadder, right: ComparedLadder) => compareLadders(left, right, scales)[0]?.because;
  expect(because(levelled('levla', 'expert'), levelled('region', 'steg-3'))).toEqual([
    {
      sv: 'Stegen paras ihop efter sin ordning; skalorna är olika.',
      en: 'The steps are paired by their order; the scales are different.',
    },
  ]);
  expect(because(levelled('levla', 'expert'), levelled('levla', 'expert'))).toEqual([]);
});

it('a demand for an earlier step is held against what that step takes', () => {
  const left = demanding(holds('examen'), anyOf(fulfilled('left', 'steg-0'), holds('intyg')));
  const right = demanding(holds('examen'), anyOf(holds('examen'), holds('intyg')));
  expect(judged(left, right)).toEqual([['SAME'], ['SAME']]);
});
