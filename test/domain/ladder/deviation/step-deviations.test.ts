import { deviationText } from '../../../../src/domain/ladder/deviation/deviation-text';
import { stepDeviations } from '../../../../src/domain/ladder/deviation/step-deviations';
import { changeNaming } from '../../../../src/domain/ladder/diff/describe/change-naming';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import type { Step } from '../../../../src/domain/ladder/step';
import type { Requirement } from '../../../../src/domain/requirement/requirement';
import type { IsoDay } from '../../../../src/domain/time/iso-day';
import { ladder, requirement, step, title, transition } from '../../../support/builders/ladder-builder';
import { knowledge, qualification, role } from '../../../support/builders/qualification';
import { catalog } from '../../../support/builders/catalog';
import { allOf, anyOf, holds, step as fulfilled } from '../../../support/builders/requirement';

const DAY: IsoDay = '2026-01-01';
const sources = {
  roles: [role('barnskotare', 'förskola')],
  qualifications: [qualification('examen'), qualification('intyg')],
  titles: [
    title('barnskotare', { label: 'Barnskötare' }),
    title('lokal', { label: 'Barnassistent' }),
    title('samma', { label: 'Barnskötare', kind: 'LOCAL' }),
  ],
};
const { names } = catalog(sources);

interface Sides {
  readonly base: Ladder;
  readonly local: Ladder;
}

const steps = (...all: readonly Step[]): Partial<Ladder> => ({ steps: all });

const sides = (base: Partial<Ladder>, local: Partial<Ladder>): Sides => ({
  base: ladder({ slug: 'grund', ...base }),
  local: ladder({ slug: 'lokal', organization: '1480', basedOn: { slug: 'grund', revision: 1 }, ...base, ...local }),
});

const deviations = ({ base, local }: Sides) =>
  stepDeviations(
    { base, local, knowledgeOn: (day) => knowledge(day, sources), ladderOn: () => undefined },
    { day: DAY, jurisdictions: new Set(['1480', 'gr']) },
  );

const kinds = (pair: Sides): Readonly<Record<string, string>> =>
  Object.fromEntries(deviations(pair).map(({ step: slug, kind }) => [slug, kind]));

const texts = (pair: Sides): readonly string[] =>
  deviations(pair).map((deviation) =>
    deviationText(deviation, pair.local, changeNaming(pair.base, pair.local, names), 'SV'),
  );

/** A ladder of one step, `bas`, with the requirements. */
const demanding = (...requirements: readonly Requirement[]): Partial<Ladder> => steps(step('bas', { requirements }));

const examen = requirement('examen', { expression: holds('examen') });
const intyg = requirement('intyg', { expression: holds('intyg') });

const within = (months: number, demand: Requirement, ...roles: readonly string[]): Requirement => ({
  ...demand,
  respite: { months, roles },
});

describe('a step of an adaptation is', () => {
  it.each<readonly [string, readonly Requirement[], readonly Requirement[]]>([
    ['SAME', [examen], [examen]],
    ['SAME', [examen, intyg], [requirement('bada', { expression: allOf(holds('intyg'), holds('examen')) })]],
    ['STRICTER', [examen], [examen, intyg]],
    ['LOOSER', [examen, intyg], [examen]],
    ['LOOSER', [examen], [requirement('examen', { expression: anyOf(holds('examen'), holds('intyg')) })]],
    ['DIFFERENT', [examen], [intyg]],
    // By strength.
    ['LOOSER', [examen], [{ ...examen, strength: 'RECOMMENDED' }]],
    ['LOOSER', [{ ...examen, strength: 'RECOMMENDED' }], []],
    ['STRICTER', [{ ...examen, strength: 'RECOMMENDED' }], [examen]],
    // By scope.
    ['LOOSER', [{ ...examen, scope: 'TASK' }], []],
    ['DIFFERENT', [examen], [{ ...examen, scope: 'USE_TITLE' }]],
    // By days: only those from the day on count.
    ['LOOSER', [examen], [{ ...examen, validTo: '2030-12-31' }]],
    ['LOOSER', [{ ...examen, validFrom: '2030-01-01' }], []],
    ['STRICTER', [examen], [examen, { ...intyg, validFrom: '2030-01-01' }]],
    ['DIFFERENT', [{ ...examen, validFrom: '2030-01-01' }], [{ ...intyg, validTo: '2029-12-31' }]],
    ['SAME', [{ ...examen, validTo: '2025-12-31' }], []],
    ['SAME', [{ ...examen, validFrom: '2024-01-01', validTo: '2024-12-31' }], []],
    ['SAME', [examen], [{ ...examen, validFrom: '2020-01-01' }]],
    // By place: where the adapter is, and wherever else is named.
    [
      'SAME',
      [examen],
      [
        { ...examen, jurisdiction: 'gr' },
        { ...examen, slug: 'b', jurisdiction: '1480' },
      ],
    ],
    ['LOOSER', [{ ...examen, jurisdiction: '1480' }], []],
    ['LOOSER', [{ ...examen, jurisdiction: '1280' }], []],
    // By respite.
    ['LOOSER', [examen], [within(48, examen)]],
    ['STRICTER', [within(60, examen)], [within(48, examen)]],
    ['STRICTER', [within(60, examen)], [examen]],
    ['STRICTER', [], [within(60, examen)]],
    ['SAME', [examen], [examen, { ...within(60, examen), slug: 'b' }]],
    ['SAME', [within(48, examen)], [within(48, examen), { ...within(60, examen), slug: 'b' }]],
    ['DIFFERENT', [within(60, examen)], [within(48, examen, 'rektor')]],
    ['DIFFERENT', [within(60, examen)], [within(48, intyg)]],
    ['DIFFERENT', [{ ...examen, strength: 'RECOMMENDED' }], [within(60, examen)]],
  ])('%s', (kind, base, local) => {
    expect(kinds(sides(demanding(...base), demanding(...local)))).toEqual({ bas: kind });
  });

  it('different where what it demands is known in one of the two alone', () => {
    const unknown = steps(step('bas', { requirements: [examen], demandsUnknown: true }));
    expect(kinds(sides(unknown, demanding(examen, intyg)))).toEqual({ bas: 'DIFFERENT' });
    expect(kinds(sides(demanding(), unknown))).toEqual({ bas: 'DIFFERENT' });
    expect(kinds(sides(unknown, unknown))).toEqual({ bas: 'SAME' });
  });

  it('stricter where it demands a step of which not all is known', () => {
    const open = ladder({ slug: 'oppen', steps: [step('bas', { requirements: [examen], demandsUnknown: true })] });
    const { base, local } = sides(
      demanding(examen),
      demanding(requirement('steg', { expression: fulfilled('oppen', 'bas') })),
    );
    const known = { base, local, knowledgeOn: (day: IsoDay) => knowledge(day, sources), ladderOn: () => open };
    expect(stepDeviations(known, { day: DAY, jurisdictions: new Set() })).toMatchObject([{ kind: 'STRICTER' }]);
  });

  it('added or removed, the steps of the adaptation first', () => {
    const pair = sides(steps(step('a'), step('b')), steps(step('c'), step('b')));
    expect(deviations(pair).map(({ step: slug, kind }) => [slug, kind])).toEqual([
      ['c', 'ADDED'],
      ['b', 'SAME'],
      ['a', 'REMOVED'],
    ]);
  });

  it('renamed when only its title differs in words', () => {
    const titled = (slug: string, ...requirements: readonly Requirement[]) =>
      steps(step('bas', { title: slug, requirements }));
    expect(kinds(sides(titled('barnskotare', examen), titled('lokal', examen)))).toEqual({ bas: 'RENAMED' });
    expect(kinds(sides(titled('barnskotare', examen), titled('samma', examen)))).toEqual({ bas: 'SAME' });
    expect(kinds(sides(titled('barnskotare', examen), titled('lokal')))).toEqual({ bas: 'LOOSER' });
  });

  it('different when it is of another role or level', () => {
    expect(kinds(sides(steps(step('bas')), steps(step('bas', { role: 'rektor' }))))).toEqual({ bas: 'DIFFERENT' });
    expect(kinds(sides(steps(step('bas')), steps(step('bas', { level: 'bas' }))))).toEqual({ bas: 'DIFFERENT' });
  });
});

describe('what an earlier step comes to demand', () => {
  const two = (...first: readonly Requirement[]): Partial<Ladder> => ({
    cumulative: true,
    ...steps(step('bas', { requirements: first }), step('expert', { requirements: [intyg] })),
    transitions: [transition('bas', 'expert')],
  });

  it('counts for those that presuppose it', () => {
    expect(kinds(sides(two(examen), two(examen)))).toEqual({ bas: 'SAME', expert: 'SAME' });
    expect(kinds(sides(two(examen), two()))).toEqual({ bas: 'LOOSER', expert: 'LOOSER' });
    expect(kinds(sides(two(examen), { ...two(examen), cumulative: false }))).toEqual({ bas: 'SAME', expert: 'LOOSER' });
  });

  it('counts for those that demand it by name', () => {
    const named = (slug: string, ...first: readonly Requirement[]): Partial<Ladder> =>
      steps(
        step('bas', { requirements: first }),
        step('expert', { requirements: [requirement('bas', { expression: fulfilled(slug, 'bas') })] }),
      );
    expect(kinds(sides(named('grund', examen), named('lokal', examen, intyg)))).toEqual({
      bas: 'STRICTER',
      expert: 'STRICTER',
    });
  });

  it('is told where the step itself has not changed', () => {
    expect(texts(sides(two(examen), two()))[1]).toBe(
      'Steget barnskotare (expert) kräver mindre än i bastrappan. Det följer av ändringar på andra håll i trappan: examen krävs inte längre.',
    );
  });
});

describe('the words', () => {
  it('say what the step comes to and what makes it so', () => {
    expect(texts(sides(demanding(examen), demanding(examen, intyg)))).toEqual([
      'Steget barnskotare kräver mer än i bastrappan. Nytt krav på steget barnskotare (ska, villkor för att komma till steget): intyg.',
    ]);
    expect(texts(sides(demanding(examen), demanding(examen)))).toEqual([
      'Steget barnskotare kräver detsamma som i bastrappan.',
    ]);
  });

  it('say what changes that pull in different directions come to together', () => {
    const either = requirement('nagot', { expression: anyOf(holds('examen'), holds('intyg')) });
    const [text] = texts(sides(demanding(examen), demanding(either)));
    expect(text).toMatch(/^Steget barnskotare kräver mindre än i bastrappan\. .+ Sammantaget: .+\.$/u);
  });

  it('say from when a demand must be met', () => {
    const [text] = texts(
      sides(
        demanding(within(60, examen), within(60, intyg)),
        demanding(within(60, requirement('nagot', { expression: anyOf(holds('examen'), holds('intyg')) }))),
      ),
    );
    expect(text).toMatch(/ Sammantaget, fem år efter tillträdet: .+\.$/u);
  });

  it('give the reasons that the adaptation states where it loosens', () => {
    const local = {
      ...demanding(),
      looseningReasons: [
        { step: 'bas', requirement: 'examen', reason: { sv: 'Ingen utbildning ges i regionen' } },
        { step: 'annat', reason: { sv: 'Något annat.' } },
      ],
    };
    expect(texts(sides(demanding(examen), local))).toEqual([
      'Steget barnskotare kräver mindre än i bastrappan. Steget barnskotare har inte längre kravet: examen. Skäl: Ingen utbildning ges i regionen.',
    ]);
  });
});
