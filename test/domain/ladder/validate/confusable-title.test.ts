import type { Finding } from '../../../../src/domain/ladder/finding';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { referencesFrom } from '../../../../src/domain/ladder/validate/references';
import { validateLadder } from '../../../../src/domain/ladder/validate/validate-ladder';
import { validateReferenceData } from '../../../../src/domain/reference/validate/validate-reference-data';
import type { EmploymentLeaf, Expression } from '../../../../src/domain/requirement/expression';
import type { Requirement } from '../../../../src/domain/requirement/requirement';
import type { Title } from '../../../../src/domain/title/title';
import { ladder, requirement, step, title, transition } from '../../../support/builders/ladder-builder';
import { qualification, role } from '../../../support/builders/qualification';
import { organization, referenceData } from '../../../support/builders/reference-data';
import { allOf, anyOf, employed, holds, step as fulfilled } from '../../../support/builders/requirement';
import { seedLadder, seeds } from '../../../support/seeds';

const legalBasis = { title: 'Patientsäkerhetslagen', reference: 'SFS 2010:659, 4 kap. 5 a §' };
const protection = { from: '2023-07-01', legalBasis } as const;

const data = (...titles: readonly Title[]) =>
  referenceData({
    organizations: [organization('1280', ['gr']), organization('1480'), organization('gr')],
    roles: [role('usk', 'vård'), role('bitrade', 'vård')],
    titles: [
      title('usk', { label: 'Undersköterska', role: 'usk', protection }),
      title('natt', { label: 'Nattundersköterska', role: 'usk', kind: 'LOCAL', organization: '1280' }),
      ...titles,
    ],
    qualifications: [
      qualification('bevis', { kind: 'PROTECTED_TITLE_PROOF' }),
      qualification('vardutbildning', { kind: 'VOCATIONAL_PACKAGE' }),
    ],
    ladders: [ladder({ slug: 'lagen', steps: [step('usk', { role: 'usk', requirements: [use(holds('bevis'))] })] })],
  });

const use = (expression: Expression, parts: Partial<Requirement> = {}): Requirement =>
  requirement('ratt', { scope: 'USE_TITLE', expression, ...parts });

const confusions = (checked: Ladder) =>
  validateLadder(checked, referencesFrom(data())).filter(({ code }) => code === 'CONFUSABLE_TITLE');

const carrying = (titleSlug: string, requirements: readonly Requirement[], parts: Partial<Ladder> = {}): Ladder =>
  ladder({
    validFrom: '2026-01-01',
    steps: [step('steg', { role: 'usk', title: titleSlug, requirements })],
    ...parts,
  });

const nights = (...requirements: readonly Requirement[]): Ladder => carrying('natt', requirements);

const permanently = (on: EmploymentLeaf['on']): EmploymentLeaf =>
  employed({ titles: ['usk'], forms: ['PERMANENT'], on });

const transitional = permanently('2023-07-01');

describe('a step whose title can be confused with a protected one', () => {
  it('is found when it does not demand the right to that, with the legal basis', () => {
    const [found] = confusions(nights(use(holds('vardutbildning'))));
    expect(found).toMatchObject({ severity: 'WARNING', place: ['steps', 'steg', 'title'] });
    expect(found?.message.sv).toContain('”Nattundersköterska”');
    expect(found?.message.sv).toContain('”Undersköterska”');
    expect(found?.message.sv).toContain('SFS 2010:659, 4 kap. 6 §');
    expect(found?.message.en).toContain('SFS 2010:659, 4 kap. 6 §');
  });

  it('is not when it carries the protected title itself', () => {
    expect(confusions(carrying('usk', []))).toEqual([]);
  });

  it.each<readonly [string, readonly Requirement[]]>([
    ['the proof', [use(holds('bevis'))]],
    ['the proof beside other things', [use(allOf(holds('vardutbildning'), holds('bevis')))]],
    ['the proof or the transitional right', [use(anyOf(holds('bevis'), transitional))]],
    [
      'the transitional right too, while it lasts',
      [
        use(anyOf(holds('bevis'), transitional), { validTo: '2033-06-30' }),
        use(holds('bevis'), { slug: 'sen', validFrom: '2033-07-01' }),
      ],
    ],
    ['a step that demands the proof', [use(fulfilled('lagen', 'usk'))]],
    ['the proof to enter it', [use(holds('bevis'), { scope: 'ENTER_STEP' })]],
    ['the proof where its employer belongs', [use(holds('bevis'), { jurisdiction: 'gr' })]],
  ])('is fine when it demands %s', (_what, requirements) => {
    expect(confusions(nights(...requirements))).toEqual([]);
  });

  it.each<readonly [string, readonly Requirement[]]>([
    ['only recommends the proof', [use(holds('bevis'), { strength: 'RECOMMENDED' })]],
    ['takes something else in its place', [use(anyOf(holds('bevis'), holds('vardutbildning')))]],
    ['takes a present employment in its place', [use(anyOf(holds('bevis'), permanently('NOW')))]],
    ['takes an employment of a later day in its place', [use(anyOf(holds('bevis'), permanently('2023-07-02')))]],
    [
      'takes any employment of the day in its place',
      [use(anyOf(holds('bevis'), employed({ titles: ['usk'], on: '2023-07-01' })))],
    ],
    [
      'takes employment under another title in its place',
      [use(anyOf(holds('bevis'), employed({ titles: ['usk', 'natt'], forms: ['PERMANENT'], on: '2023-07-01' })))],
    ],
    ['demands it for a task only', [use(holds('bevis'), { scope: 'TASK' })]],
    ['demands it elsewhere only', [use(holds('bevis'), { jurisdiction: '1480' })]],
    ['demands it from a later day', [use(holds('bevis'), { validFrom: '2026-01-02' })]],
    ['demands it only when respite is over', [use(holds('bevis'), { respite: { months: 1, roles: [] } })]],
    ['demands it until a day', [use(holds('bevis'), { validTo: '2033-06-30' })]],
    [
      'leaves a day between',
      [use(holds('bevis'), { validTo: '2033-06-29' }), use(holds('bevis'), { slug: 'sen', validFrom: '2033-07-01' })],
    ],
  ])('is found when it %s', (_what, requirements) => {
    expect(confusions(nights(...requirements))).toHaveLength(1);
  });

  it('is asked about from the first day of the protection only', () => {
    const days = (validFrom?: Ladder['validFrom'], validTo?: Ladder['validTo']): number =>
      confusions(carrying('natt', [], { validFrom, validTo })).length;
    expect(days('2020-01-01', '2023-06-30')).toBe(0);
    expect(days('2020-01-01', '2023-07-01')).toBe(1);
    expect(days(undefined, undefined)).toBe(1);
    expect(
      confusions(carrying('natt', [use(holds('bevis'), { validFrom: '2023-07-01' })], { validFrom: undefined })),
    ).toEqual([]);
  });

  it('may demand it by the step before in a cumulative ladder', () => {
    const two = (cumulative: boolean): Ladder =>
      ladder({
        cumulative,
        steps: [
          step('forst', { role: 'usk', title: 'usk', requirements: [use(holds('bevis'))] }),
          step('sedan', { role: 'usk', title: 'natt' }),
        ],
        transitions: [transition('forst', 'sedan')],
      });
    expect(confusions(two(true))).toEqual([]);
    expect(confusions(two(false))).toHaveLength(1);
  });

  it('that leads back to itself demands nothing by that', () => {
    expect(confusions(nights(use(fulfilled('trappan', 'steg'))))).toHaveLength(1);
  });
});

describe('a title among the reference data', () => {
  const codes = (parts: Partial<Title>): readonly string[] => findingsOf(parts).map(({ code }) => code);

  const findingsOf = (parts: Partial<Title>, ...ladders: readonly Ladder[]): readonly Finding[] => {
    const wanted = data(title('ny', { kind: 'LOCAL', label: 'Underskötersketrainee', ...parts }));
    return validateReferenceData({ ...wanted, ladders: [...wanted.ladders, ...ladders] }).filter(
      ({ place }) => place[1] === 'ny',
    );
  };

  it('is found when it can be confused and is of another role, or of none', () => {
    expect(codes({})).toEqual(['CONFUSABLE_TITLE']);
    expect(codes({ role: 'bitrade' })).toEqual(['CONFUSABLE_TITLE']);
    expect(codes({ label: 'Biträde' })).toEqual([]);
  });

  it('is found when it is another word for the protected role and no step with it demands the right', () => {
    const assistant = { label: 'Undersköterskebiträde', role: 'usk' };
    const carried = (...requirements: readonly Requirement[]): Ladder => ({
      ...carrying('ny', requirements),
      slug: 'egen',
    });
    expect(codes(assistant)).toEqual(['CONFUSABLE_TITLE']);
    expect(findingsOf(assistant, carried(use(holds('vardutbildning'))))).toHaveLength(1);
    expect(findingsOf(assistant, carried(use(holds('bevis'))))).toEqual([]);
  });

  it('is told what to do, and not to be declared protected', () => {
    const [found] = findingsOf({});
    expect(found?.message.sv).toContain('kräva rätten');
    expect(`${found?.message.sv ?? ''}${found?.message.en ?? ''}`).not.toMatch(/skydd\.|or the protection/u);
  });

  it('is not when it is a shared name of the protected title, held to be protected, former, or gone before', () => {
    expect(codes({ role: 'usk', kind: 'ALTERNATIVE', label: 'Undersköterskan' })).toEqual([]);
    expect(codes({ role: 'usk', kind: 'ALTERNATIVE', label: 'Undersköterskan', organization: '1480' })).toEqual([
      'CONFUSABLE_TITLE',
    ]);
    expect(codes({ protection })).toEqual([]);
    expect(codes({ kind: 'FORMER', replacedBy: ['usk'] })).toEqual([]);
    expect(codes({ validTo: '2023-06-30' })).toEqual([]);
    expect(codes({ validTo: '2023-07-01' })).toEqual(['CONFUSABLE_TITLE']);
  });
});

it("Göteborgsregionen's specialistundersköterska is fine as its step demands the right, and would not be without", () => {
  const slug = 'gr-karriarvagsmodell-aldreomsorg';
  const real = seedLadder(slug);
  const without = {
    ...real,
    cumulative: false,
    steps: real.steps.map((one) => ({
      ...one,
      requirements: one.requirements.filter(({ scope }) => scope !== 'USE_TITLE'),
    })),
  };
  const found = (checked: Ladder): readonly string[] =>
    validateLadder(checked, referencesFrom(seeds))
      .filter(({ code }) => code === 'CONFUSABLE_TITLE')
      .map(({ place }) => place.join('/'));
  expect(found(real)).toEqual([]);
  expect(found(without)).toEqual(['steps/specialistunderskoterska/title']);
});
