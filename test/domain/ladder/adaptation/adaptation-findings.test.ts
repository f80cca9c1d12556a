import type { Finding } from '../../../../src/domain/ladder/finding';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import {
  base,
  bevis,
  erfarenhet,
  findingsIn,
  first,
  law,
  legal,
  second,
  told,
  unexplained,
  withFirst,
  withSecond,
  withSteps,
} from '../../../support/adaptation/two-levels';
import { requirement, step, transition } from '../../../support/builders/ladder-builder';
import { allOf, anyOf, competent, holds, months, seqf, step as onStep } from '../../../support/builders/requirement';

describe('an adaptation may', () => {
  const looser = { ...erfarenhet, expression: months(12, { roles: ['underskoterska'] }) };

  it.each<[string, Partial<Ladder>]>([
    ['be the same', {}],
    ['rename a title', withSteps({ ...first, title: 'usk-natt' }, second)],
    ['change texts', withSteps({ ...first, description: { sv: 'Vår text' } }, second)],
    ['note something on what the law demands', withFirst({ ...bevis, note: { sv: 'Visa upp beviset.' } })],
    ['add a step', { steps: [first, second, step('expert', { role: 'underskoterska', level: 'expert' })] }],
    ['add a requirement', withFirst(bevis, requirement('kurs', { expression: holds('kurs') }))],
    ['add an activity', withSteps({ ...first, activities: ['reflektion'] }, second)],
    ['add a way', { transitions: [...base.transitions, transition('fordjupad', 'grund', 'LATERAL')] }],
    ['tighten a demand', withSecond({ ...erfarenhet, expression: months(36, { roles: ['underskoterska'] }) })],
    ['tighten what the law demands', withFirst({ ...bevis, expression: allOf(holds('bevis'), holds('kurs')) })],
    ['leave out the last step', { steps: [first], transitions: [] }],
    ['move a demand to a requirement of another slug', withSecond({ ...erfarenhet, slug: 'arbete' })],
    [
      'split a demand in two',
      withSteps(first, {
        ...second,
        requirements: [
          requirement('ett', { expression: months(24, { roles: ['underskoterska'] }), validTo: '2026-12-31' }),
          requirement('tva', { expression: months(30, { roles: ['underskoterska'] }), validFrom: '2027-01-01' }),
        ],
      }),
    ],
    [
      'begin later than a demand',
      { ...withSecond({ ...erfarenhet, validFrom: '2026-07-01' }), validFrom: '2026-07-01' },
    ],
    [
      'loosen what no law demands, for a reason',
      {
        ...withSecond(looser),
        looseningReasons: [{ step: 'fordjupad', requirement: 'erfarenhet', reason: { sv: 'Svårt att rekrytera.' } }],
      },
    ],
    [
      'do so for a reason that is given for the step',
      { ...withSecond(), looseningReasons: [{ step: 'fordjupad', reason: { sv: 'Svårt att rekrytera.' } }] },
    ],
  ])('%s', (_, parts) => {
    expect(told(findingsIn(parts))).toEqual([]);
  });

  it('take away a requirement that those left imply', () => {
    const rich = {
      ...base,
      steps: [
        first,
        {
          ...second,
          requirements: [
            erfarenhet,
            requirement('mer', {
              expression: allOf(months(36, { roles: ['underskoterska'] }), holds('kurs')),
            }),
          ],
        },
      ],
    };
    const [, fordjupad = second] = rich.steps;
    const local = { ...rich, steps: [first, { ...fordjupad, requirements: fordjupad.requirements.slice(1) }] };
    expect(told(findingsIn(local, rich))).toEqual([]);
  });

  it('leave out a step between two when what it demands is demanded later', () => {
    const third = step('expert', { role: 'underskoterska', level: 'expert' });
    const tall = {
      ...base,
      steps: [first, second, third],
      transitions: [...base.transitions, transition('fordjupad', 'expert')],
    };
    const short = { ...tall, transitions: [transition('grund', 'expert')] };
    const moved = { ...short, steps: [first, { ...third, requirements: [erfarenhet] }] };
    expect(told(findingsIn(moved, tall))).toEqual([]);
    const lost = { ...short, steps: [first, third] };
    expect(told(findingsIn(lost, tall))).toEqual(['LOOSENING_WITHOUT_REASON steps/expert']);
  });
});

describe('what the law demands', () => {
  it.each<[string, Partial<Ladder>]>([
    ['taken away', withFirst()],
    ['recommended only', withFirst({ ...bevis, strength: 'RECOMMENDED' })],
    ['for another end', withFirst({ ...bevis, scope: 'TASK' })],
    ['at one employer only', withFirst({ ...bevis, jurisdiction: '1480' })],
    ['until a last day', withFirst({ ...bevis, validTo: '2030-12-31' })],
    ['from a first day', withFirst({ ...bevis, validFrom: '2030-12-31' })],
    [
      'with a gap between',
      withFirst({ ...bevis, validTo: '2026-06-30' }, { ...bevis, slug: 'b', validFrom: '2026-07-02' }),
    ],
    ['with another way to meet it', withFirst({ ...bevis, expression: anyOf(holds('bevis'), holds('kurs')) })],
    ['another paper', withFirst({ ...bevis, expression: holds('legitimation') })],
    ['moved to another slug and loosened', withFirst({ ...bevis, slug: 'papper', expression: holds('kurs') })],
    ['as the employer’s own', withFirst({ ...bevis, authority: 'EMPLOYER', legalBasis: undefined })],
    ['by another law', withFirst({ ...bevis, legalBasis: { ...law, reference: 'SFS 1998:531' } })],
    ['of another role', withSteps({ ...first, role: 'vardbitrade' }, second)],
  ])('may not be %s, whatever the reason', (_, parts) => {
    const looseningReasons = [{ step: 'grund', reason: { sv: 'Svårt att rekrytera.' } }];
    expect(told(findingsIn({ ...parts, looseningReasons }))).toContain(legal);
  });

  it('holds for a step that has another slug', () => {
    const renamed = withSteps({ ...first, slug: 'nytt', requirements: [] }, second);
    expect(told(findingsIn(renamed))).toContain('LEGAL_DEMAND_LOOSENED steps/nytt/requirements/bevis');
  });

  it('holds for a step that takes over the role and level of another', () => {
    const swapped = withSteps({ ...first, level: 'hog' }, { ...second, level: 'bas' });
    expect(told(findingsIn(swapped))).toContain('LEGAL_DEMAND_LOOSENED steps/fordjupad/requirements/bevis');
  });

  it.each<[string, Partial<Ladder>]>([
    ['when earlier levels no longer count', { cumulative: false }],
    ['when the way between them is gone', { transitions: [] }],
    ['when the earlier step is left out', { steps: [second], transitions: [] }],
  ])('holds for those who have come further too: %s', (_, parts) => {
    expect(told(findingsIn(parts))).toContain('LEGAL_DEMAND_LOOSENED steps/fordjupad/requirements/bevis');
  });

  it('is told of with the law', () => {
    const [found] = findingsIn(withFirst());
    expect(found?.severity).toBe('BLOCKING');
    expect(found?.message.sv).toContain('Patientsäkerhetslag, SFS 2010:659, 4 kap. 5 a §');
    expect(found?.message.en).toContain('Patientsäkerhetslag, SFS 2010:659, 4 kap. 5 a §');
  });
});

describe('a step that has taken the place of one that is left out', () => {
  const third = step('tredje', { role: 'vardbitrade', requirements: [requirement('tva', { expression: seqf(4) })] });
  const fourth = step('fjarde', { role: 'vardbitrade' });
  const wide = { ...base, steps: [...base.steps, third] };
  const found = (looseningReasons: Ladder['looseningReasons']): readonly Finding[] =>
    findingsIn({ steps: [...base.steps, fourth], looseningReasons }, wide);

  it.each(['tredje', 'fjarde'])('may demand less for a reason that is given for %s', (slug) => {
    expect(found([{ step: slug, reason: { sv: 'Ingen har den utbildningen.' } }])).toEqual([]);
    expect(found([{ step: slug, requirement: 'tva', reason: { sv: 'Ingen har den.' } }])).toEqual([]);
  });

  it('may not without one, and is told of with both', () => {
    expect(found([{ step: 'grund', reason: { sv: 'Ett annat skäl.' } }])).toMatchObject([
      {
        code: 'LOOSENING_WITHOUT_REASON',
        place: ['steps', 'fjarde', 'requirements', 'tva'],
        message: {
          sv: 'Kravet ”tva” på steget ”fjarde”, som har tagit platsen efter ”tredje”, är mildare än i bastrappan utan att något skäl anges. Ange skälet, eller återställ kravet.',
          en: 'The requirement “tva” of the step “fjarde”, which has taken the place of “tredje”, is looser than in the base and no reason is given. State the reason, or restore the demand.',
        },
      },
    ]);
  });

  it('is not excused for the others whose place it has taken', () => {
    const twin = { ...third, slug: 'tvilling' };
    const findings = findingsIn(
      {
        steps: [...base.steps, fourth],
        looseningReasons: [{ step: 'tredje', reason: { sv: 'Ingen har den utbildningen.' } }],
      },
      { ...wide, steps: [...wide.steps, twin] },
    );
    expect(findings.map(({ message }) => message.sv)).toEqual([expect.stringContaining('efter ”tvilling”')]);
  });
});

describe('without a reason may not be loosened', () => {
  it.each<[string, Partial<Ladder>]>([
    ['a demand that is taken away', withSecond()],
    ['one that takes less', withSecond({ ...erfarenhet, expression: months(12, { roles: ['underskoterska'] }) })],
    ['one that takes something else', withSecond({ ...erfarenhet, expression: seqf(4) })],
    ['one that is recommended only', withSecond({ ...erfarenhet, strength: 'RECOMMENDED' })],
    ['one whose reason is blank', { ...withSecond(), looseningReasons: [{ step: 'fordjupad', reason: { sv: ' ' } }] }],
    [
      'one whose reason is of another requirement',
      { ...withSecond(), looseningReasons: [{ step: 'fordjupad', requirement: 'kurs', reason: { sv: 'Så är det.' } }] },
    ],
  ])('%s', (_, parts) => {
    expect(told(findingsIn(parts))).toEqual([unexplained]);
  });

  it('a recommendation', () => {
    const advised = { ...base, ...withSecond({ ...erfarenhet, strength: 'RECOMMENDED' as const }) };
    expect(told(findingsIn(withSecond(), advised))).toEqual([unexplained]);
  });

  it('a demand with a reason that is only the base’s own', () => {
    const looseningReasons = [{ step: 'fordjupad', reason: { sv: 'Ett äldre skäl.' } }];
    expect(told(findingsIn({ ...withSecond(), looseningReasons }, { ...base, looseningReasons }))).toEqual([
      unexplained,
    ]);
  });

  it('that earlier levels must still be fulfilled', () => {
    const plain = { ...base, ...withFirst(requirement('kurs', { expression: holds('kurs') })) };
    const steps = plain.steps;
    expect(told(findingsIn({ steps, cumulative: false }, plain))).toEqual(['LOOSENING_WITHOUT_REASON steps/fordjupad']);
    const another = step('sido', { role: 'vardbitrade' });
    const wider = {
      steps: [...steps, another],
      transitions: [...plain.transitions, transition('sido', 'fordjupad')],
    };
    expect(told(findingsIn(wider, plain))).toEqual(['LOOSENING_WITHOUT_REASON steps/fordjupad']);
  });

  it('how a level is reached', () => {
    expect(told(findingsIn({ progression: 'ASSIGNED' }))).toEqual([
      'LOOSENING_WITHOUT_REASON steps/grund',
      'LOOSENING_WITHOUT_REASON steps/fordjupad',
    ]);
  });

  it('what a step that is left out demands only from a later day, directly or by way of another', () => {
    const later = requirement('kurs', { expression: holds('kurs'), validFrom: '2030-01-01' });
    const named = (slug: string, earlier: string) =>
      step(slug, {
        role: 'underskoterska',
        requirements: [requirement('forst', { expression: onStep('bas', earlier) })],
      });
    const tall = {
      ...base,
      cumulative: false,
      transitions: [],
      steps: [step('ett', { requirements: [later] }), named('tva', 'ett'), named('tre', 'tva')],
    };
    const last = step('tre', { role: 'underskoterska' });
    expect(told(findingsIn({ cumulative: false, transitions: [], steps: [last] }, tall))).toEqual([
      'LOOSENING_WITHOUT_REASON steps/tre/requirements/forst',
    ]);
  });

  it('once for every step, where one loosening makes another', () => {
    const demanding = {
      ...base,
      cumulative: false,
      steps: [
        { ...first, requirements: [bevis, requirement('lek', { expression: competent('lek', 3) })] },
        { ...second, requirements: [requirement('forst', { expression: onStep('bas', 'grund') })] },
      ],
    };
    const [grund = first, fordjupad = second] = demanding.steps;
    const own = { ...fordjupad, requirements: [requirement('forst', { expression: onStep('lokal', 'grund') })] };
    expect(told(findingsIn({ ...demanding, slug: 'lokal', steps: [grund, own] }, demanding))).toEqual([]);
    const loosened = { ...grund, requirements: [bevis] };
    expect(told(findingsIn({ ...demanding, slug: 'lokal', steps: [loosened, own] }, demanding))).toEqual([
      'LOOSENING_WITHOUT_REASON steps/grund/requirements/lek',
    ]);
  });
});
