import { applyChanges } from '../../../../src/domain/ladder/diff/apply-changes';
import { diffLadders } from '../../../../src/domain/ladder/diff/diff-ladders';
import type { LadderChange } from '../../../../src/domain/ladder/diff/ladder-change';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import type { Step } from '../../../../src/domain/ladder/step';
import { ladder, requirement, step, transition } from '../../../support/builders/ladder-builder';
import { knowledge } from '../../../support/builders/qualification';
import { allOf, holds, months, seqf } from '../../../support/builders/requirement';

const diff = (from: Partial<Ladder>, to: Partial<Ladder>): readonly LadderChange[] =>
  diffLadders(ladder(from), ladder(to), knowledge('2024-01-01'));

const diffSteps = (from: readonly Step[], to: readonly Step[]): readonly LadderChange[] =>
  diff({ steps: from }, { steps: to });

const diffStep = (from: Partial<Step>, to: Partial<Step>): readonly LadderChange[] =>
  diffSteps([step('a', from)], [step('a', to)]);

describe('a ladder as a whole', () => {
  it('differs in the revision apart from its content', () => {
    expect(diff({}, { revision: 2, publishedAt: '2024-01-01T00:00:00Z' })).toEqual([
      {
        kind: 'REVISION_CHANGED',
        deviation: 'SAME',
        from: { slug: 'trappan', revision: 1 },
        to: { slug: 'trappan', revision: 2, publishedAt: '2024-01-01T00:00:00Z' },
      },
    ]);
  });

  it.each([
    ['status', { status: 'RETIRED' }, 'SAME'],
    ['name', { name: { sv: 'Nya trappan' } }, 'RENAMED'],
    ['organization', { organization: '1480' }, 'DIFFERENT'],
    ['field', { field: 'skola' }, 'DIFFERENT'],
    ['progression', { progression: 'ASSIGNED' }, 'DIFFERENT'],
    ['cumulative', { cumulative: true }, 'STRICTER'],
    ['scale', { scale: 'nivaer' }, 'DIFFERENT'],
    ['validFrom', { validFrom: '2024-01-01' }, 'DIFFERENT'],
    ['validTo', { validTo: '2024-01-01' }, 'DIFFERENT'],
    ['decision', { decision: { body: 'KS', date: '2024-01-01' } }, 'SAME'],
    ['sources', { sources: [] }, 'SAME'],
    ['unknowns', { unknowns: [{ sv: 'Kraven' }] }, 'SAME'],
    ['notes', { notes: [{ sv: 'Inget underlag för lön' }] }, 'SAME'],
    ['basedOn', { basedOn: { slug: 'gr', revision: 1 } }, 'DIFFERENT'],
  ] as const)('differs in its %s', (field, to, deviation) => {
    expect(diff({}, to)).toMatchObject([{ kind: 'FIELD_CHANGED', field, deviation }]);
  });

  it('is looser when earlier levels need no longer hold', () => {
    expect(diff({ cumulative: true }, {})).toMatchObject([{ field: 'cumulative', deviation: 'LOOSER' }]);
  });
});

describe('the steps of a ladder', () => {
  it('are added where they stand, without a word of order', () => {
    const added = step('b');
    expect(diffSteps([step('a'), step('c')], [step('a'), added, step('c')])).toEqual([
      { kind: 'STEP_ADDED', deviation: 'ADDED', step: 'b', added, after: 'a' },
    ]);
  });

  it('are removed', () => {
    expect(diffSteps([step('a'), step('b')], [step('b')])).toEqual([
      { kind: 'STEP_REMOVED', deviation: 'REMOVED', step: 'a', removed: step('a') },
    ]);
  });

  it('are removed and added when their slug is new', () => {
    expect(diffSteps([step('a')], [step('b')]).map(({ kind }) => kind)).toEqual(['STEP_REMOVED', 'STEP_ADDED']);
  });

  it('are reordered', () => {
    expect(diffSteps([step('a'), step('b')], [step('b'), step('a')])).toEqual([
      { kind: 'STEPS_REORDERED', deviation: 'SAME', order: ['b', 'a'] },
    ]);
  });

  it('change role and level', () => {
    expect(diffStep({ level: 'novis' }, { role: 'rektor' })).toEqual([
      { kind: 'STEP_ROLE_CHANGED', deviation: 'DIFFERENT', step: 'a', from: 'barnskotare', to: 'rektor' },
      { kind: 'STEP_LEVEL_CHANGED', deviation: 'DIFFERENT', step: 'a', from: 'novis', to: undefined },
    ]);
  });

  it('rename their title, get one or lose it', () => {
    const deviations = ([from, to]: readonly [string | undefined, string | undefined]): readonly unknown[] =>
      diffStep({ title: from }, { title: to }).map(({ kind, deviation }) => ({ kind, deviation }));
    expect(deviations(['a', 'b'])).toEqual([{ kind: 'TITLE_CHANGED', deviation: 'RENAMED' }]);
    expect(deviations([undefined, 'b'])).toEqual([{ kind: 'TITLE_CHANGED', deviation: 'ADDED' }]);
    expect(deviations(['a', undefined])).toEqual([{ kind: 'TITLE_CHANGED', deviation: 'REMOVED' }]);
  });

  it('are described otherwise', () => {
    expect(diffStep({ description: { sv: 'ny' } }, { description: { sv: 'van' } })).toMatchObject([
      { kind: 'DESCRIPTION_CHANGED', deviation: 'SAME', step: 'a' },
    ]);
  });

  it('have demands that are known or not', () => {
    expect(diffStep({}, { demandsUnknown: true })).toEqual([
      { kind: 'DEMANDS_UNKNOWN_CHANGED', deviation: 'DIFFERENT', step: 'a', from: undefined, to: true },
    ]);
  });

  it('gain, lose and reorder activities', () => {
    expect(diffStep({ activities: ['x', 'y', 'z'] }, { activities: ['ny', 'z', 'y'] })).toEqual([
      { kind: 'ACTIVITY_REMOVED', deviation: 'REMOVED', step: 'a', activity: 'x', removed: 'x' },
      { kind: 'ACTIVITIES_REORDERED', deviation: 'SAME', step: 'a', order: ['z', 'y'] },
      { kind: 'ACTIVITY_ADDED', deviation: 'ADDED', step: 'a', activity: 'ny', added: 'ny' },
    ]);
  });
});

describe('a requirement', () => {
  const years = (count: number): ReturnType<typeof months> => months(12 * count, { field: 'förskola' });
  const changed = (
    from: Parameters<typeof requirement>[1],
    to: Parameters<typeof requirement>[1],
  ): readonly LadderChange[] =>
    diffStep({ requirements: [requirement('krav', from)] }, { requirements: [requirement('krav', to)] });

  it('is added, removed and reordered', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((slug) => requirement(slug));
    if (!a || !b || !c) throw new Error('three requirements');
    expect(diffStep({ requirements: [a, b] }, { requirements: [b, c] })).toEqual([
      { kind: 'REQUIREMENT_REMOVED', deviation: 'REMOVED', step: 'a', requirement: 'a', removed: a },
      { kind: 'REQUIREMENT_ADDED', deviation: 'ADDED', step: 'a', requirement: 'c', added: c, after: 'b' },
    ]);
    expect(diffStep({ requirements: [a, b] }, { requirements: [b, a] })).toEqual([
      { kind: 'REQUIREMENTS_REORDERED', deviation: 'SAME', step: 'a', order: ['b', 'a'] },
    ]);
  });

  it('is proved stricter, with what was and what is', () => {
    expect(changed({ expression: years(2) }, { expression: years(3) })).toMatchObject([
      {
        kind: 'REQUIREMENT_CHANGED',
        deviation: 'STRICTER',
        step: 'a',
        requirement: 'krav',
        from: { expression: years(2) },
        to: { expression: years(3) },
        strictness: { relation: 'STRICTER', differences: [{ side: 'GAINED', node: years(3), counterpart: years(2) }] },
      },
    ]);
  });

  it.each([
    ['looser when less is demanded', { expression: years(3) }, { expression: years(2) }, 'LOOSER'],
    ['different when something else is', { expression: years(1) }, { expression: holds('a') }, 'DIFFERENT'],
    [
      'the same in another order',
      { expression: allOf(seqf(4), years(1)) },
      { expression: allOf(years(1), seqf(4)) },
      'SAME',
    ],
    ['stricter when ska replaces bör', { strength: 'RECOMMENDED' }, {}, 'STRICTER'],
    ['looser when bör replaces ska', {}, { strength: 'RECOMMENDED' }, 'LOOSER'],
    ['stricter when it lasts longer', { validTo: '2025-12-31' }, { validTo: '2026-12-31' }, 'STRICTER'],
    ['looser when it begins later', {}, { validFrom: '2024-01-01' }, 'LOOSER'],
    ['different when its days move', { validTo: '2025-12-31' }, { validFrom: '2024-01-01' }, 'DIFFERENT'],
    ['stricter when it holds everywhere', { jurisdiction: '1280' }, {}, 'STRICTER'],
    ['looser when it holds in one place', {}, { jurisdiction: '1280' }, 'LOOSER'],
    ['different in another place', { jurisdiction: '1280' }, { jurisdiction: '1480' }, 'DIFFERENT'],
    ['looser with respite', {}, { respite: { months: 60, roles: [] } }, 'LOOSER'],
    ['stricter without it', { respite: { months: 60, roles: [] } }, {}, 'STRICTER'],
    [
      'stricter with less of it',
      { respite: { months: 60, roles: ['a'] } },
      { respite: { months: 48, roles: ['a'] } },
      'STRICTER',
    ],
    ['looser with more', { respite: { months: 48, roles: [] } }, { respite: { months: 60, roles: [] } }, 'LOOSER'],
    [
      'different in other roles',
      { respite: { months: 60, roles: ['a'] } },
      { respite: { months: 48, roles: ['a', 'b'] } },
      'DIFFERENT',
    ],
    [
      'the same in the same roles, told in another order',
      { respite: { months: 60, roles: ['a', 'b'] } },
      { respite: { months: 60, roles: ['b', 'a'] } },
      'SAME',
    ],
    [
      'different when it must be met later, but must',
      { strength: 'RECOMMENDED' },
      { respite: { months: 60, roles: [] } },
      'DIFFERENT',
    ],
    ['different for another scope', {}, { scope: 'USE_TITLE' }, 'DIFFERENT'],
    ['the same on another authority', {}, { authority: 'AGREEMENT' }, 'SAME'],
    ['the same with a note', {}, { note: { sv: 'Bedöms lokalt' } }, 'SAME'],
    [
      'the same with a legal basis',
      {},
      { legalBasis: { title: 'Skollag', reference: 'SFS 2010:800, 2 kap. 14 §' } },
      'SAME',
    ],
    [
      'different when one part is stricter and another looser',
      { expression: years(2) },
      { expression: years(3), strength: 'RECOMMENDED' },
      'DIFFERENT',
    ],
    [
      'stricter when two parts are',
      { expression: years(2), strength: 'RECOMMENDED' },
      { expression: years(3) },
      'STRICTER',
    ],
  ] as const)('is %s', (_what, from, to, deviation) => {
    expect(changed(from, to)).toMatchObject([{ kind: 'REQUIREMENT_CHANGED', deviation }]);
  });
});

describe('the transitions of a ladder', () => {
  const diffTransitions = (
    from: Ladder['transitions'],
    to: Ladder['transitions'],
  ): readonly Pick<LadderChange, 'kind' | 'deviation' | 'step'>[] =>
    diff({ transitions: from }, { transitions: to }).map(({ kind, deviation, step: concerned }) => ({
      kind,
      deviation,
      step: concerned,
    }));

  it('are added and removed', () => {
    expect(diffTransitions([transition('a', 'b')], [transition('c', 'd', 'LEAD')])).toEqual([
      { kind: 'TRANSITION_REMOVED', deviation: 'REMOVED', step: 'b' },
      { kind: 'TRANSITION_ADDED', deviation: 'ADDED', step: 'd' },
    ]);
  });

  it('are moved when one end stays', () => {
    expect(diffTransitions([transition('a', 'b')], [transition('a', 'c')])).toEqual([
      { kind: 'TRANSITION_MOVED', deviation: 'DIFFERENT', step: 'c' },
    ]);
    expect(diffTransitions([transition('a', 'b')], [transition('c', 'b')])).toEqual([
      { kind: 'TRANSITION_MOVED', deviation: 'DIFFERENT', step: 'b' },
    ]);
  });

  it('are not moved when their kind is another', () => {
    expect(diffTransitions([transition('a', 'b')], [transition('a', 'c', 'LEAD')]).map(({ kind }) => kind)).toEqual([
      'TRANSITION_REMOVED',
      'TRANSITION_ADDED',
    ]);
  });

  it('change kind between the same steps', () => {
    expect(diffTransitions([transition('a', 'b')], [transition('a', 'b', 'LEAD')])).toEqual([
      { kind: 'TRANSITION_KIND_CHANGED', deviation: 'DIFFERENT', step: 'b' },
    ]);
  });

  it('are reordered', () => {
    const [first, second] = [transition('a', 'b'), transition('b', 'c')];
    expect(diffTransitions([first, second], [second, first])).toEqual([
      { kind: 'TRANSITIONS_REORDERED', deviation: 'SAME', step: undefined },
    ]);
  });
});

describe('changes that meet another ladder than they were made for', () => {
  it('leave alone what is not there, and put what is added last', () => {
    const added = step('c');
    const changes = [
      ...diffSteps([step('a'), step('b')], [step('a', { role: 'rektor' }), step('b'), added]),
      ...diff({ transitions: [transition('a', 'b')] }, {}),
    ];
    expect(applyChanges(ladder({ steps: [step('x')] }), changes)).toEqual(ladder({ steps: [step('x'), added] }));
  });
});
