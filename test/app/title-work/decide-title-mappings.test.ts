import { decideTitleMappings } from '../../../src/app/title-work/decide-title-mappings';
import { resolveTitle } from '../../../src/app/title-work/resolve-title';
import type { TitleDecision } from '../../../src/app/title-work/title-decision';
import type { Viewer } from '../../../src/domain/access/viewer';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { openTitleDesk, staff, type TitleDesk } from '../../support/title-desk';

const confirm = (label: string, parts: Partial<TitleDecision> = {}): TitleDecision => ({
  act: 'CONFIRM',
  labels: [label],
  standard: 'underskoterska',
  match: 'NARROW',
  ...parts,
});
const reject = (label: string, parts: Partial<TitleDecision> = {}): TitleDecision => ({
  act: 'REJECT',
  labels: [label],
  reason: 'De vårdar djur',
  ...parts,
});

const start = async () => {
  const desk = await openTitleDesk();
  const decide = (decisions: readonly TitleDecision[], parts: { viewer?: Viewer; dryRun?: boolean } = {}) =>
    decideTitleMappings(desk.as(parts.viewer ?? staff.editor), {
      organization: '1480',
      decisions,
      dryRun: parts.dryRun,
    });
  return { desk, decide };
};

const decided = ({ as }: TitleDesk, label: string) =>
  as(staff.editor)
    .catalog.mappings.decisionsOn('1480', label)
    .map(({ act, standard }) => [act, standard]);

describe('deciding on titles', () => {
  it('makes one release and one event of all, and tells what came of each', async () => {
    const { desk, decide } = await start();
    const answer = await decide([
      { ...confirm('USK natt'), labels: ['USK natt', 'Undersköterska natt', 'usk  natt'] },
      reject('Djurvårdare'),
    ]);
    expect(answer).toMatchObject({
      value: {
        mappings: [
          { label: 'usk natt', standard: 'underskoterska', state: 'CONFIRMED', match: 'NARROW', decidedBy: 'anna' },
          { label: 'Undersköterska natt', state: 'CONFIRMED' },
          { label: 'Djurvårdare', state: 'REJECTED', reason: 'De vårdar djur' },
        ],
        decided: 3,
        unchanged: 0,
      },
    });
    expect(desk.release()).toBe(2);
    expect(await desk.trail()).toMatchObject([
      { action: 'DECIDE_TITLES', organization: '1480', subject: 'titleMappings 1480' },
    ]);
    expect(decided(desk, 'Usk natt')).toEqual([['CONFIRM', 'underskoterska']]);
  });

  it('changes nothing where it is held already, and leaves no event', async () => {
    const { desk, decide } = await start();
    await decide([confirm('Usk')]);
    expect(await decide([confirm('USK'), confirm('usk', { match: undefined })])).toMatchObject({
      value: { mappings: [{ state: 'CONFIRMED' }], decided: 0, unchanged: 2 },
    });
    expect(desk.release()).toBe(2);
    expect(await desk.trail()).toHaveLength(1);
    expect(await decide([confirm('USK', { validTo: '2026-12-31' })])).toMatchObject({ value: { decided: 1 } });
  });

  it('undoes what holds, once, and only what is one’s own', async () => {
    const { desk, decide } = await start();
    const made = await decide([confirm('Usk')]);
    const id = 'value' in made ? (made.value.mappings[0]?.id ?? '') : '';
    const undo: TitleDecision = { act: 'UNDO', labels: [], undoes: id };
    const elsewhere = await decideTitleMappings(desk.as(staff.malmo), { organization: '1280', decisions: [undo] });
    const missing = { problems: [{ code: 'NOT_FOUND', path: ['decisions', 0, 'undoes'] }] };
    expect(elsewhere).toMatchObject(missing);
    expect(await decide([undo])).toMatchObject({ value: { mappings: [{ id, state: 'SUPERSEDED' }], decided: 1 } });
    expect(await decide([undo])).toMatchObject(missing);
    expect(await decide([{ ...undo, undoes: 'finns inte' }])).toEqual(elsewhere);
  });

  it('reads how a label matches where nobody says', async () => {
    const { decide } = await start();
    const answer = await decide([
      confirm('UNDERSKÖTERSKA', { match: undefined }),
      confirm('Zqx', { match: undefined }),
    ]);
    expect(answer).toMatchObject({ value: { mappings: [{ match: 'EXACT' }, { match: 'CLOSE' }] } });
  });

  it('writes nothing when it is only tried, and proposes what it would decide', async () => {
    const { desk, decide } = await start();
    expect(await decide([confirm('Usk')], { dryRun: true })).toMatchObject({
      value: { mappings: [{ label: 'Usk', state: 'PROPOSED' }], decided: 1 },
    });
    expect(desk.release()).toBe(1);
    expect(decided(desk, 'Usk')).toEqual([]);
  });

  it('is refused as a whole, each fault at its place', async () => {
    const { desk, decide } = await start();
    const answer = await decide([
      confirm('Usk'),
      confirm('Usk 800229-1234'),
      confirm('Usk', { standard: 'finns-inte' }),
      confirm('Usk', { standard: 'skotare' }),
      confirm('Usk', { standard: 'kallskanka' }),
      confirm('Usk', { standard: 'maltidskock' }),
      confirm('Usk', { standard: undefined }),
      reject('Usk', { reason: ' ' }),
      confirm('Usk', { validFrom: '2026-02-01', validTo: '2026-01-31' }),
      confirm('Usk', { labels: [] }),
      confirm('Usk', { reason: 'x'.repeat(1_001) }),
    ]);
    const problems = 'problems' in answer ? answer.problems : [];
    expect(problems.map(({ code, path }) => [code, ...path.slice(1)])).toEqual([
      ['INVALID_VALUE', 1, 'labels', 0],
      ['NOT_FOUND', 2, 'standard'],
      ['NOT_FOUND', 3, 'standard'],
      ['INVALID_VALUE', 4, 'standard'],
      ['INVALID_VALUE', 5, 'standard'],
      ['INVALID_VALUE', 6, 'standard'],
      ['REASON_MISSING', 7, 'reason'],
      ['INVALID_VALUE', 8, 'validTo'],
      ['INVALID_VALUE', 9, 'labels'],
      ['INVALID_VALUE', 10, 'reason'],
    ]);
    expect(JSON.stringify(answer)).not.toContain('800229');
    expect(desk.release()).toBe(1);
  });

  it('may name a title that comes into use by the day that the decision begins', async () => {
    const { decide } = await start();
    const answer = await decide([confirm('Kock', { standard: 'maltidskock', validFrom: '2027-01-01' })]);
    expect(answer).toMatchObject({ value: { decided: 1 } });
  });

  it('tells who decides over a colleague what was decided meanwhile, when, and not by whom', async () => {
    const { decide } = await start();
    expect(await decide([confirm('Usk', { seen: [] })])).toMatchObject({ value: { decided: 1 } });
    const late = await decide([confirm('Usk', { standard: 'kock', seen: [] })]);
    expect(late).toMatchObject({
      problems: [
        {
          code: 'VERSION_CONFLICT',
          path: ['decisions', 0, 'seen'],
          changedMeanwhile: [{ sv: '”Usk” är Undersköterska, beslutat 2026-06-01.' }],
        },
      ],
    });
    expect(JSON.stringify(late)).not.toContain('anna');
  });

  it('is guarded label by label: what was seen are the newest decisions on them, each of its own', async () => {
    const { decide } = await start();
    const made = await decide([confirm('Usk'), confirm('Vårdare')]);
    const ids = 'value' in made ? made.value.mappings.map(({ id }) => id) : [];
    const labels = ['usk', 'vårdare', 'Zqx'];
    const change = (seen: readonly string[]) => decide([confirm('', { labels, standard: 'kock', seen })]);
    const conflict = { problems: [{ code: 'VERSION_CONFLICT' }] };
    expect(await change([])).toMatchObject(conflict);
    expect(await change(ids.slice(0, 1))).toMatchObject(conflict);
    expect(await change([...ids, 'ett annat'])).toMatchObject(conflict);
    expect(await change(ids)).toMatchObject({ value: { decided: 3 } });
    expect(await change(ids)).toMatchObject(conflict);
  });

  it('leaves the past as it was told where nobody names a first day, and is still not made twice', async () => {
    const { desk, decide } = await start();
    await decide([confirm('Usk')]);
    expect(await decide([confirm('Usk', { standard: 'kock' })])).toMatchObject({
      value: { mappings: [{ standard: 'kock', validFrom: '2026-06-01' }] },
    });
    expect(await decide([confirm('usk', { standard: 'kock' })])).toMatchObject({ value: { decided: 0, unchanged: 1 } });
    const on = (asOf: IsoDay) =>
      resolveTitle(desk.as(staff.editor), { label: 'usk', organization: '1480', asOf })?.title?.slug;
    expect([on('2026-05-31'), on('2026-06-01')]).toEqual(['underskoterska', 'kock']);
    await decide([confirm('Usk', { standard: 'kock', validFrom: '2026-01-01' })]);
    expect(on('2026-05-31')).toBe('kock');
  });

  it('takes no reason that holds a personal number, also not for an undo', async () => {
    const { decide } = await start();
    const made = await decide([confirm('Usk')]);
    const undoes = 'value' in made ? made.value.mappings[0]?.id : undefined;
    for (const decision of [
      confirm('Kock', { reason: 'Gäller 800229-1234' }),
      { act: 'UNDO' as const, labels: [], undoes, reason: '19850101/1234 har slutat' },
    ]) {
      const answer = await decide([decision]);
      expect(answer).toMatchObject({ problems: [{ code: 'INVALID_VALUE', path: ['decisions', 0, 'reason'] }] });
      expect(JSON.stringify(answer)).not.toContain('1234');
    }
  });

  it('is made on a thousand labels at most, in whatever number of decisions', async () => {
    const { decide } = await start();
    const numbered = (count: number) => Array.from({ length: count }, (_, index) => `Kock nr ${index}`);
    const answer = await decide([confirm('', { labels: numbered(500) }), confirm('', { labels: numbered(501) })]);
    expect(answer).toMatchObject({ problems: [{ code: 'INVALID_VALUE', path: ['decisions'] }] });
    const most = [confirm('', { labels: numbered(500) }), confirm('', { labels: numbered(500) })];
    expect(await decide(most)).toMatchObject({ value: { decided: 500, unchanged: 500 } });
  });

  it('reads how labels match before others have to wait for it', async () => {
    const { desk } = await start();
    const context = desk.as(staff.editor);
    const order: string[] = [];
    const alignment = () => {
      order.push('aligned');
      return context.catalog.alignment();
    };
    const unitOfWork: typeof context.unitOfWork = {
      write: (work) => {
        order.push('locked');
        return context.unitOfWork.write(work);
      },
    };
    const told = desk.as(staff.editor, { catalog: { ...context.catalog, alignment }, unitOfWork });
    await decideTitleMappings(told, { organization: '1480', decisions: [confirm('Usk', { match: undefined })] });
    expect(order).toEqual(['aligned', 'locked']);
  });

  it('is for people who may decide for the employer, and all others are told alike', async () => {
    const { desk, decide } = await start();
    const decisions = [confirm('Usk')];
    expect(await decide(decisions, { viewer: staff.approver })).toMatchObject({ denied: { code: 'FORBIDDEN' } });
    expect(await decide(decisions, { viewer: staff.system })).toMatchObject({ problems: [{ code: 'NOT_ALLOWED' }] });
    const foreign = await decide(decisions, { viewer: staff.malmo });
    expect(foreign).toMatchObject({ problems: [{ code: 'NOT_FOUND', path: ['organization'] }] });
    expect(await decideTitleMappings(desk.as(staff.malmo), { organization: '9999', decisions })).toEqual(foreign);
  });
});
