import { carryOver, type CarriedOver } from '../../../../src/domain/ladder/adaptation/carry-over';
import type { AdaptationConflict } from '../../../../src/domain/ladder/adaptation/conflict';
import { decideConflict } from '../../../../src/domain/ladder/adaptation/decide-conflict';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { barnskotareLadder, requirement, step, transition } from '../../../support/builders/ladder-builder';
import { holds, months, step as onStep } from '../../../support/builders/requirement';

const from = barnskotareLadder();
const [novis = step('novis'), sjalvstandig = step('sjalvstandig'), skicklig = step('skicklig')] = from.steps;

const carried = (
  base: Partial<Ladder>,
  local: Partial<Ladder>,
  conflicts: readonly AdaptationConflict[] = [],
): CarriedOver =>
  carryOver({
    from,
    to: { ...from, revision: 2, ...base },
    local: { ...from, slug: 'lokal', organization: '1480', basedOn: { slug: 'barnskotare', revision: 1 }, ...local },
    revision: 2,
    conflicts,
  });

const idsOf = ({ conflicts }: CarriedOver): readonly string[] => conflicts.map(({ id }) => id);
const kept = ({ ladder, conflicts }: CarriedOver): Ladder =>
  conflicts.reduce((draft, conflict) => decideConflict(draft, conflict, 'KEEP_LOCAL'), ladder);

const titled = { steps: [novis, { ...sjalvstandig, title: 'pedagog' }, skicklig] };
const withoutMiddle = { steps: [novis, skicklig], transitions: [transition('novis', 'skicklig')] };

describe('a local change', () => {
  it('is made on the new base where that has not touched the part', () => {
    const after = carried({ steps: [...from.steps, step('expert')] }, titled);
    expect(after.conflicts).toEqual([]);
    expect(after.ladder.steps).toEqual([...titled.steps, step('expert')]);
  });

  it('is no conflict when the base has made the same', () => {
    const after = carried(titled, titled);
    expect(after.conflicts).toEqual([]);
    expect(after.ladder.steps).toEqual(titled.steps);
  });

  it('waits when the base has changed the part to another end', () => {
    const after = carried({ steps: [novis, { ...sjalvstandig, title: 'rektor' }, skicklig] }, titled);
    expect(after.conflicts).toMatchObject([
      {
        step: 'sjalvstandig',
        local: [{ kind: 'TITLE_CHANGED', from: 'barnskotare', to: 'pedagog' }],
        base: [{ kind: 'TITLE_CHANGED', from: 'barnskotare', to: 'rektor' }],
      },
    ]);
    expect(after.ladder.steps[1]?.title).toBe('rektor');
    expect(kept(after).steps[1]?.title).toBe('pedagog');
  });

  it('of the name, the owner or the dates never waits', () => {
    const name = { sv: 'Vår trappa' };
    const after = carried(
      { name: { sv: 'Nytt namn' }, validFrom: '2027-01-01', organization: '14' },
      { name, validFrom: '2026-01-01', validTo: '2026-12-31', decision: { body: 'Nämnden', date: '2025-12-01' } },
    );
    expect(after.conflicts).toEqual([]);
    expect(after.ladder).toMatchObject({ name, organization: '1480', status: 'DRAFT', revision: 2 });
    expect(after.ladder).toMatchObject({ basedOn: { slug: 'barnskotare', revision: 2 } });
    expect(Object.keys(after.ladder)).not.toEqual(expect.arrayContaining(['validFrom']));
    expect(carried({ name: { sv: 'Nytt namn' } }, {}).ladder.name).toEqual({ sv: 'Nytt namn' });
  });
});

describe('a step that the base has removed', () => {
  it('is one conflict with all that the local ladder has changed on it and led to it', () => {
    const way = transition('novis', 'sjalvstandig', 'SPECIALIZE');
    const after = carried(withoutMiddle, { ...titled, transitions: [way, ...from.transitions.slice(1)] });
    expect(idsOf(after)).toEqual(['steps/sjalvstandig']);
    expect(after.conflicts[0]?.local.map(({ kind }) => kind)).toEqual(['TITLE_CHANGED', 'TRANSITION_KIND_CHANGED']);
    expect(after.ladder.steps).toEqual(withoutMiddle.steps);
    expect(after.ladder.transitions).toEqual(withoutMiddle.transitions);
  });

  it('comes back with its ways when the local changes are kept', () => {
    const back = kept(carried(withoutMiddle, titled));
    expect(back.steps.map(({ slug, title }) => [slug, title])).toContainEqual(['sjalvstandig', 'pedagog']);
    expect(back.transitions).toEqual([transition('novis', 'skicklig'), ...from.transitions]);
  });

  it('comes back with those ways only that still have both ends', () => {
    const { ladder, conflicts } = carried(withoutMiddle, titled);
    const shorter = { ...ladder, steps: [novis], transitions: [] };
    expect(kept({ ladder: shorter, conflicts }).transitions).toEqual([transition('novis', 'sjalvstandig')]);
  });

  it('holds back the demands that name it, but neither the steps that are added with them nor ways to those', () => {
    const demand = requirement('forst', { expression: onStep('barnskotare', 'sjalvstandig') });
    const other = requirement('kurs', { expression: holds('kurs') });
    const expert = step('expert', { requirements: [demand, other] });
    const after = carried(withoutMiddle, {
      steps: [...from.steps, expert],
      transitions: [...from.transitions, transition('skicklig', 'expert'), transition('sjalvstandig', 'expert')],
    });
    expect(idsOf(after)).toEqual(['steps/sjalvstandig']);
    expect(after.conflicts[0]?.local.map(({ kind }) => kind)).toEqual(['REQUIREMENT_ADDED', 'TRANSITION_ADDED']);
    expect(after.ladder.steps).toEqual([...withoutMiddle.steps, { ...expert, requirements: [other] }]);
    expect(after.ladder.transitions).toEqual([...withoutMiddle.transitions, transition('skicklig', 'expert')]);
    expect(kept(after).steps).toContainEqual(expert);
    expect(kept(after).transitions).toContainEqual(transition('sjalvstandig', 'expert'));
  });

  it('leaves added steps alone to which only a way from it leads', () => {
    const after = carried(withoutMiddle, {
      steps: [...from.steps, step('eget')],
      transitions: [...from.transitions, transition('sjalvstandig', 'eget')],
    });
    expect(after.conflicts.map(({ local }) => local.map(({ kind }) => kind))).toEqual([['TRANSITION_ADDED']]);
    expect(after.ladder.steps).toEqual([...withoutMiddle.steps, step('eget')]);
  });

  it('is nothing to decide where nobody has changed it', () => {
    expect(carried(withoutMiddle, { notes: [{ sv: 'Vår egen.' }] }).conflicts).toEqual([]);
  });
});

describe('a step that the local ladder leaves out', () => {
  it('stays out as long as the base leaves it as it was', () => {
    const after = carried({ notes: [{ sv: 'Ny anmärkning.' }] }, withoutMiddle);
    expect(after.conflicts).toEqual([]);
    expect(after.ladder.steps).toEqual(withoutMiddle.steps);
  });

  it('is a conflict when the base has changed it or led to it; in the draft it is as the base has it', () => {
    const after = carried(titled, withoutMiddle);
    expect(idsOf(after)).toEqual(['steps/sjalvstandig']);
    expect(after.ladder.steps).toEqual(titled.steps);
    expect(after.ladder.transitions).toEqual(expect.arrayContaining([...from.transitions]));
    expect(kept(after)).toMatchObject(withoutMiddle);
    const led = carried({ transitions: [...from.transitions, transition('skicklig', 'sjalvstandig')] }, withoutMiddle);
    expect(idsOf(led)).toEqual(['steps/sjalvstandig']);
  });
});

describe('a way between a step in conflict and one that the local ladder leaves out', () => {
  const retitled = { steps: [novis, { ...sjalvstandig, title: 'pedagog' }, skicklig] };

  it('is gone whatever is decided, as the step that nobody disputes is', () => {
    const after = carried(retitled, { steps: [novis], transitions: [] });
    expect(idsOf(after)).toEqual(['steps/sjalvstandig']);
    expect(after.ladder.steps.map(({ slug }) => slug)).toEqual(['novis', 'sjalvstandig']);
    expect(after.ladder.transitions).toEqual([transition('novis', 'sjalvstandig')]);
    expect(kept(after)).toMatchObject({ steps: [novis], transitions: [] });
  });
});

describe('a step that both have added', () => {
  it('is a conflict when the two are not the same', () => {
    const ours = step('expert', { title: 'pedagog' });
    const theirs = step('expert', { title: 'rektor' });
    const after = carried({ steps: [...from.steps, theirs] }, { steps: [...from.steps, ours] });
    expect(idsOf(after)).toEqual(['steps/expert']);
    expect(after.ladder.steps.at(-1)).toEqual(theirs);
    expect(kept(after).steps).toEqual([...from.steps, ours]);
  });
});

describe('a reason for loosening', () => {
  const looser = requirement('utbildning', { expression: holds('kurs') });
  const looseningReasons = [{ step: 'novis', requirement: 'utbildning', reason: { sv: 'Svårt att rekrytera.' } }];
  const local = { steps: [{ ...novis, requirements: [looser] }, sjalvstandig, skicklig], looseningReasons };

  it('comes along with its requirement', () => {
    expect(carried({ notes: [] }, local).ladder.looseningReasons).toEqual(looseningReasons);
  });

  it('waits with it', () => {
    const other = requirement('utbildning', { expression: months(12, { roles: ['barnskotare'] }) });
    const after = carried({ steps: [{ ...novis, requirements: [other] }, sjalvstandig, skicklig] }, local);
    expect(idsOf(after)).toEqual(['steps/novis/requirements/utbildning']);
    expect(after.ladder.looseningReasons).toBeUndefined();
    expect(kept(after).looseningReasons).toEqual(looseningReasons);
    expect(kept(after).steps[0]?.requirements).toEqual([looser]);
  });
});

describe('a change of order', () => {
  it('leaves what the base has added where it is', () => {
    const after = carried(
      { steps: [novis, step('ny'), sjalvstandig, skicklig] },
      { steps: [skicklig, sjalvstandig, novis] },
    );
    expect(after.conflicts).toEqual([]);
    expect(after.ladder.steps.map(({ slug }) => slug)).toEqual(['skicklig', 'ny', 'sjalvstandig', 'novis']);
  });

  it('is a conflict when both have made one, not the same', () => {
    const after = carried({ steps: [sjalvstandig, novis, skicklig] }, { steps: [novis, skicklig, sjalvstandig] });
    expect(idsOf(after)).toEqual(['STEPS_REORDERED']);
    expect(after.ladder.steps).toEqual([sjalvstandig, novis, skicklig]);
    expect(kept(after).steps).toEqual([novis, skicklig, sjalvstandig]);
  });
});

describe('a conflict that nobody has decided when the base is published again', () => {
  const second = { ...from, revision: 2, steps: [novis, { ...sjalvstandig, title: 'rektor' }, skicklig] };
  const first = carried({ steps: second.steps }, titled);
  const again = (third: Partial<Ladder>): CarriedOver =>
    carryOver({
      from: second,
      to: { ...second, revision: 3, ...third },
      local: first.ladder,
      revision: 2,
      conflicts: first.conflicts,
    });

  it('stays, with all that the base has done since', () => {
    expect(again({}).conflicts).toEqual(first.conflicts);
    const after = again({ steps: [novis, { ...sjalvstandig, title: 'chef' }, skicklig] });
    expect(idsOf(after)).toEqual(idsOf(first));
    expect(after.conflicts[0]?.base).toMatchObject([{ to: 'rektor' }, { from: 'rektor', to: 'chef' }]);
    expect(kept(after).steps[1]?.title).toBe('pedagog');
  });

  it('brings the step back when the base has removed it since', () => {
    const after = again({ ...withoutMiddle });
    expect(idsOf(after)).toEqual(idsOf(first));
    expect(kept(after).steps.find(({ slug }) => slug === 'sjalvstandig')?.title).toBe('pedagog');
  });

  it('is gone when the base has done the same at last', () => {
    expect(again(titled).conflicts).toEqual([]);
  });
});

describe('a demand that waits on a step that is added', () => {
  const demand = requirement('forst', { expression: onStep('barnskotare', 'sjalvstandig') });
  const expert = step('expert', { requirements: [demand] });
  const first = carried(withoutMiddle, { steps: [...from.steps, expert] });
  const second = { ...from, revision: 2, ...withoutMiddle };

  it('is kept with the step when the base adds another of its slug', () => {
    const { ladder, conflicts } = carryOver({
      from: second,
      to: { ...second, revision: 3, steps: [...second.steps, step('expert', { title: 'rektor' })] },
      local: first.ladder,
      revision: 2,
      conflicts: first.conflicts,
    });
    expect(conflicts.map(({ local }) => local.map(({ kind }) => kind))).toEqual([['STEP_ADDED', 'REQUIREMENT_ADDED']]);
    expect(kept({ ladder, conflicts }).steps).toContainEqual(expert);
  });
});

describe('a way that the local ladder has taken away, over several revisions of the base', () => {
  const way = transition('novis', 'sjalvstandig');
  const local = { ...titled, transitions: from.transitions.slice(1) };
  const second = { ...from, revision: 2, transitions: [{ ...way, kind: 'SPECIALIZE' as const }, ...local.transitions] };
  const third = { ...from, revision: 3, ...withoutMiddle };
  const onThird = (after: CarriedOver): CarriedOver =>
    carryOver({ from: second, to: third, local: after.ladder, revision: 2, conflicts: after.conflicts });

  it('stays away when its step comes back, though the base has changed it before it took the step away', () => {
    const first = carried(second, local);
    expect(idsOf(first)).toEqual(['transitions/novis/sjalvstandig']);
    const back = kept(onThird(first));
    expect(back.steps).toContainEqual({ ...sjalvstandig, title: 'pedagog' });
    expect(back.transitions).toEqual([transition('novis', 'skicklig'), transition('sjalvstandig', 'skicklig')]);
  });

  it('waits as long as its step does, also when the base brings both back', () => {
    const first = carried(withoutMiddle, local);
    expect(first.conflicts[0]?.local.map(({ kind }) => kind)).toEqual(['TITLE_CHANGED', 'TRANSITION_REMOVED']);
    const again = carryOver({
      from: { ...third, revision: 2 },
      to: { ...from, revision: 3 },
      local: first.ladder,
      revision: 2,
      conflicts: first.conflicts,
    });
    expect(again.ladder.transitions).toEqual(from.transitions);
    expect(kept(again)).toMatchObject({ steps: titled.steps, transitions: local.transitions });
  });
});

describe('two steps that the base has removed one after the other', () => {
  const way = transition('novis', 'sjalvstandig');
  const second = { steps: [novis, skicklig], transitions: [] };
  const first = carried(second, { steps: [{ ...novis, title: 'rektor' }, ...titled.steps.slice(1)] });
  const { ladder, conflicts } = carryOver({
    from: { ...from, revision: 2, ...second },
    to: { ...from, revision: 3, steps: [skicklig], transitions: [] },
    local: first.ladder,
    revision: 2,
    conflicts: first.conflicts,
  });

  it.each([
    ['the first', conflicts],
    ['the last', conflicts.toReversed()],
  ])('come back with the way between them when %s is decided first', (_, ordered) => {
    expect(ordered).toHaveLength(2);
    expect(kept({ ladder, conflicts: ordered }).transitions).toEqual(expect.arrayContaining([way]));
  });
});
