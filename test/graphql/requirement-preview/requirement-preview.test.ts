import { ladder, requirement, step } from '../../support/builders/ladder-builder';
import { holds, months } from '../../support/builders/requirement';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { association, decision, goteborg, ladderOf, malmo, openWorkshop, workshopWorld } from '../../support/workshop';
import type { Workshop } from '../../support/workshop';

const law = { title: 'Skollagen', reference: 'SFS 2010:800, 2 kap. 13 §' };

const common = ladder({
  slug: 'regionens-trappa',
  organization: 'gr',
  field: 'förskola',
  validFrom: '2026-01-01',
  sources: [law],
  steps: [
    step('bas', {
      requirements: [
        requirement('lagens', { authority: 'LAW', legalBasis: law, expression: holds('barnskotarutbildning') }),
        requirement('erfarenhet', { expression: months(24, { roles: ['barnskotare'] }) }),
      ],
    }),
  ],
});

interface Standing {
  readonly kind: string;
  readonly reasons: readonly string[];
}

interface Preview {
  readonly requirement: { readonly id: string; readonly text: string; readonly expression: unknown };
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly findings: readonly { readonly code: string; readonly place: readonly string[] }[];
  readonly toDraft: Standing | null;
  readonly toPublished: Standing | null;
  readonly toBase: Standing | null;
}

const QUERY = `query ($ladder: ID!, $step: String!, $requirement: RequirementInput!, $replacing: String, $reason: LocalizedTextInput) {
  previewRequirement(ladder: $ladder, step: $step, requirement: $requirement, replacing: $replacing, reason: $reason) {
    requirement { id text expression }
    problems { code path }
    findings { code place }
    toDraft { kind reasons }
    toPublished { kind reasons }
    toBase { kind reasons }
  }
}`;

const own = { slug: 'erfarenhet', scope: 'ENTER_STEP', strength: 'MANDATORY', authority: 'EMPLOYER' };
const experience = (amount: number) => ({
  ...own,
  expression: { experience: { months: amount, roles: ['barnskotare'] } },
});
const byLaw = { ...own, slug: 'lagens', authority: 'LAW', legalBasis: law };

// On SQLite alone: it is judged before a store is asked, and asks of a store only what editLadder does.
describe('a requirement that is thought of', () => {
  let database: TestDatabase;
  let workshop: Workshop;
  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
    workshop = await openWorkshop(database.url, workshopWorld({ ladders: [common] }));
  });
  afterAll(async () => {
    await workshop.close();
    await database.remove();
  });

  const commonId = async (): Promise<string> => {
    const { data } = await workshop.ask<{ ladder: { id: string } }>('{ ladder(slug: "regionens-trappa") { id } }');
    return data.ladder.id;
  };

  const ask = (variables: object, viewer = association.editor) =>
    workshop.tryTo<{ previewRequirement: Preview }>(QUERY, { step: 'bas', ...variables }, viewer);

  const preview = async (variables: object, viewer = association.editor): Promise<Preview> => {
    const { data, errors } = await ask({ ladder: await commonId(), ...variables }, viewer);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.previewRequirement;
  };

  const trail = async (): Promise<number> => {
    const query = '{ auditEvents { totalCount } }';
    const { data } = await workshop.ask<{ auditEvents: { totalCount: number } }>(query, {}, association.admin);
    return data.auditEvents.totalCount;
  };

  it('is told in words, and as it can be sent back', async () => {
    const { requirement: told, problems } = await preview({ requirement: experience(36), replacing: 'erfarenhet' });
    expect(told.text).toContain('36 månader');
    expect(told.expression).toEqual({ experience: { months: 36, roles: ['barnskotare'], weighted: false } });
    expect(problems).toEqual([]);
  });

  it.each([
    [36, 'STRICTER'],
    [12, 'LOOSER'],
    [24, 'SAME'],
  ])('of %s months for 24 makes the step %s than the draft and the revision in force', async (amount, kind) => {
    const seen = await preview({ requirement: experience(amount), replacing: 'erfarenhet' });
    expect([seen.toDraft?.kind, seen.toPublished?.kind, seen.toBase]).toEqual([kind, kind, null]);
    expect(seen.toDraft?.reasons).toHaveLength(kind === 'SAME' ? 0 : 1);
  });

  it('is added where it replaces none', async () => {
    const added = { ...experience(12), slug: 'mer', expression: { employment: { titles: [], forms: ['PERMANENT'] } } };
    expect((await preview({ requirement: added })).toDraft?.kind).toBe('STRICTER');
  });

  it('is refused as editLadder would refuse it, with the place in the arguments', async () => {
    const seen = await preview({ requirement: { ...experience(0), slug: 'Å' }, replacing: 'erfarenhet' });
    expect(seen).toMatchObject({ toDraft: null, toPublished: null });
    expect(seen.problems).toMatchObject([{ code: 'INVALID_VALUE', path: ['requirement', 'slug'] }]);
    const taken = await preview({ requirement: experience(12) });
    expect(taken.problems).toMatchObject([{ code: 'DUPLICATE_PART', path: ['requirement', 'slug'] }]);
    const missing = await preview({ requirement: experience(12), replacing: 'finns-inte' });
    expect(missing.problems).toMatchObject([{ code: 'UNKNOWN_PART', path: ['replacing'] }]);
    const nowhere = await preview({ requirement: experience(12), step: 'finns-inte' });
    expect(nowhere.problems).toMatchObject([{ code: 'UNKNOWN_PART', path: ['step'] }]);
  });

  it('tells what would be found in it, at its part', async () => {
    const expression = { anyOf: [{ qualification: { slug: 'finns-inte' } }, { qualification: { slug: 'examen-2' } }] };
    const { findings } = await preview({ requirement: { ...own, expression }, replacing: 'erfarenhet' });
    const place = ['steps', 'bas', 'requirements', 'erfarenhet', 'expression'];
    expect(findings).toEqual([
      { code: 'UNKNOWN_QUALIFICATION', place: [...place, '0'] },
      { code: 'UNKNOWN_QUALIFICATION', place: [...place, '1'] },
    ]);
  });

  it('changes nothing and leaves no event', async () => {
    const before = await trail();
    await preview({ requirement: experience(48), replacing: 'erfarenhet' });
    expect(await trail()).toBe(before);
    expect(await preview({ requirement: experience(24), replacing: 'erfarenhet' })).toMatchObject({
      toDraft: { kind: 'SAME' },
    });
    const { data } = await workshop.ask('{ ladderDrafts { totalCount } }', {}, association.editor);
    expect(data).toEqual({ ladderDrafts: { totalCount: 0 } });
  });

  it('is nothing to those who may not change the ladder, whether there is one or not', async () => {
    const codes = async (variables: object, viewer = malmo.editor) =>
      (await ask({ requirement: experience(1), ...variables }, viewer)).errors;
    const theirs = await codes({ ladder: await commonId() });
    expect(theirs).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    const unknown = Buffer.from('Ladder:finns-inte@1').toString('base64url');
    expect((await codes({ ladder: unknown }))?.[0]?.message).toBe(theirs?.[0]?.message);
    expect(await codes({ ladder: await commonId() }, goteborg.employee)).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  describe('on a ladder that adapts another', () => {
    let local: string;
    beforeAll(async () => {
      const derive = { slug: 'malmos-trappa', name: { sv: 'Malmös trappa' } };
      const input = { ladder: await commonId(), organization: '1280', from: '2026-06-01', decision, derive };
      local = ladderOf(await workshop.mutate('adoptLadder', 'AdoptLadderInput', input, malmo.admin)).id;
    });

    const adapted = (variables: object) => preview({ ladder: local, ...variables }, malmo.editor);

    it('stands to the base too', async () => {
      const seen = await adapted({ requirement: experience(36), replacing: 'erfarenhet' });
      expect(seen).toMatchObject({ toDraft: { kind: 'STRICTER' }, toBase: { kind: 'STRICTER' }, toPublished: null });
    });

    it('takes a reason where it demands less than the base', async () => {
      const looser = { requirement: experience(12), replacing: 'erfarenhet' };
      expect(await adapted(looser)).toMatchObject({
        problems: [{ code: 'REASON_MISSING' }],
        toBase: { kind: 'LOOSER' },
      });
      expect((await adapted({ ...looser, reason: { sv: 'Brist.' } })).problems).toEqual([]);
    });

    it('may not demand less than the law', async () => {
      const expression = { anyOf: [{ qualification: { slug: 'barnskotarutbildning' } }, { seqfLevel: { level: 4 } }] };
      const looser = { requirement: { ...byLaw, expression }, replacing: 'lagens', reason: { sv: 'Brist.' } };
      expect((await adapted(looser)).problems).toMatchObject([{ code: 'LEGAL_DEMAND_LOOSENED' }]);
    });
  });
});
