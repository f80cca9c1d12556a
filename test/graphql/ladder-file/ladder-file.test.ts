import { ANONYMOUS, type Viewer } from '../../../src/domain/access/viewer';
import type { Ladder } from '../../../src/domain/ladder/ladder';
import { writeLadderFile } from '../../../src/files/ladder/write-ladder-file';
import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { ladder, requirement, step, transition } from '../../support/builders/ladder-builder';
import { holds, months } from '../../support/builders/requirement';
import { describeOnEachEngine } from '../../support/database';
import {
  association,
  goteborg,
  malmo,
  openWorkshop,
  workshopWorld,
  type ProblemSeen,
  type Workshop,
} from '../../support/workshop';

const law = { title: 'Skollagen', reference: 'SFS 2010:800, 2 kap. 13 §' };

/** Göteborg's ladder as it is published: one demand by law, one of its own. */
const published = ladder({
  slug: 'trappan',
  organization: '1480',
  validFrom: '2025-01-01',
  decision: { body: 'Grundskolenämnden', date: '2024-12-01' },
  sources: [law],
  steps: [
    step('bas', {
      requirements: [
        requirement('lagens', { authority: 'LAW', legalBasis: law, expression: holds('barnskotarutbildning') }),
      ],
    }),
    step('skicklig', { requirements: [requirement('erfarenhet', { expression: months(24, { field: 'förskola' }) })] }),
  ],
  transitions: [transition('bas', 'skicklig')],
});

/** The association's, which lets nobody else in until it is shared. */
const regional = ladder({ slug: 'regionens-trappa', organization: 'gr', steps: [step('bas')], sources: [law] });

/** Malmö's own file, which nobody has imported. */
const unknown = ladder({ slug: 'malmos-trappa', organization: '1280', steps: [step('bas')], sources: [law] });

interface Imported {
  readonly outcome: string | null;
  readonly ladder: { readonly id: string; readonly revision: number; readonly version: number } | null;
  readonly differences: readonly { readonly kind: string; readonly step: string | null; readonly text: string }[];
  readonly findings: readonly { readonly line: number; readonly finding: { readonly code: string } }[];
  readonly problems: readonly ProblemSeen[];
}

const IMPORT = `mutation ($input: ImportLadderInput!) { importLadder(input: $input) {
  outcome
  ladder { id slug revision version status validFrom publishedAt decision { body } }
  differences { kind step text }
  findings { line column finding { code place } }
  problems { code path message changedMeanwhile }
} }`;

const EXPORT = 'query ($ladder: ID!) { exportLadder(ladder: $ladder) { fileName content } }';

/** The number of the line that has the text. */
const lineOf = (content: string, text: string): number =>
  content.split('\n').findIndex((line) => line.includes(text)) + 1;

describeOnEachEngine('a ladder file', (database) => {
  let workshop: Workshop;
  beforeEach(async () => {
    workshop = await openWorkshop(database().url, workshopWorld({ ladders: [published, regional] }));
  });
  afterEach(() => workshop.close());

  const answer = (input: object, viewer: Viewer) => workshop.ask<{ importLadder: Imported }>(IMPORT, { input }, viewer);

  const importing = async (file: Ladder | string, input: object = {}, viewer = goteborg.editor): Promise<Imported> => {
    const content = typeof file === 'string' ? file : writeLadderFile(file);
    const { data, errors } = await answer({ content, organization: '1480', ...input }, viewer);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.importLadder;
  };

  const exported = async (reference: string, viewer: Viewer = ANONYMOUS): Promise<string | undefined> => {
    interface File {
      readonly exportLadder: { readonly fileName: string; readonly content: string } | null;
    }
    const variables = { ladder: encodeGlobalId('Ladder', reference) };
    return (await workshop.ask<File>(EXPORT, variables, viewer)).data.exportLadder?.content;
  };

  const events = async () =>
    (await workshop.database.stores.audit.list({ organizations: ['1480'] }, 100)).events.map(({ action }) => action);

  const changed: Ladder = { ...published, steps: [...published.steps, step('expert')] };

  const codesAt = ({ problems }: Imported) => problems.map(({ code, path }) => [code, ...path]);

  describe('that is exported', () => {
    it('is exactly the revision, for everybody once it is published', async () => {
      expect(await exported('trappan@1')).toBe(writeLadderFile(published));
    });

    it('is there for a draft only to those who may see it; for others it looks like one that does not exist', async () => {
      await importing(changed);
      expect(await exported('trappan@2', goteborg.approver)).toContain('expert');
      const seen = await Promise.all([
        exported('trappan@2'),
        exported('trappan@2', goteborg.employee),
        exported('trappan@2', malmo.admin),
        exported('ingen@1', malmo.admin),
      ]);
      expect(seen).toEqual([undefined, undefined, undefined, undefined]);
    });
  });

  describe('that is imported', () => {
    it('becomes a draft of the next revision, which takes nothing of its publication from the file', async () => {
      const imported = await importing(changed);
      expect(imported).toMatchObject({
        outcome: 'NEW_REVISION',
        ladder: {
          revision: 2,
          version: 1,
          status: 'DRAFT',
          validFrom: null,
          publishedAt: null,
          decision: null,
        },
        differences: [{ kind: 'ADDED', step: 'expert' }],
        problems: [],
      });
      expect(await exported('trappan@1')).toBe(writeLadderFile(published));
      expect(await events()).toEqual(['IMPORT_LADDER']);
    });

    it('becomes the first draft of a new ladder', async () => {
      const imported = await importing(unknown, { organization: '1280' }, malmo.editor);
      expect(imported).toMatchObject({ outcome: 'NEW_LADDER', ladder: { revision: 1, version: 1 }, differences: [] });
    });

    it('changes the open draft, at the version that was expected', async () => {
      await importing(changed);
      const again = { ...changed, name: { sv: 'Ny' } };
      const late = await importing(again);
      expect(late.problems).toMatchObject([{ code: 'VERSION_CONFLICT', path: ['expectedVersion'] }]);
      expect(late.problems[0]?.changedMeanwhile).toContainEqual(expect.stringMatching(/^Steget .* är nytt\.$/u));
      expect(await importing(again, { expectedVersion: 1 })).toMatchObject({
        outcome: 'CHANGED_DRAFT',
        ladder: { revision: 2, version: 2 },
        differences: [{ kind: 'RENAMED', step: null }],
      });
    });

    it('changes nothing where all is as it says, and says so', async () => {
      expect(await importing(published)).toMatchObject({
        outcome: 'UNCHANGED',
        ladder: { revision: 1, version: 0, status: 'PUBLISHED' },
        differences: [],
      });
      expect(await events()).toEqual([]);
      await importing(changed);
      const draft = (await exported('trappan@2', goteborg.editor)) ?? '';
      expect(await importing(draft, { expectedVersion: 1 })).toMatchObject({
        outcome: 'UNCHANGED',
        ladder: { revision: 2, version: 1, status: 'DRAFT' },
      });
      expect(await events()).toEqual(['IMPORT_LADDER']);
    });

    it('cannot change what is in review', async () => {
      const { ladder: draft } = await importing(changed);
      const input = { ladder: draft?.id, expectedVersion: 1 };
      await workshop.mutate('submitLadder', 'LadderActionInput', input, goteborg.editor);
      const refused = await importing({ ...changed, name: { sv: 'Ny' } }, { expectedVersion: 2 });
      expect(codesAt(refused)).toEqual([['WRONG_STATUS', 'content']]);
    });

    it('is told with every finding at its line, which does not hinder the import', async () => {
      const file = writeLadderFile({
        ...published,
        steps: [...published.steps, step('expert', { role: 'trollkarl' })],
      });
      const { outcome, findings } = await importing(file);
      expect(outcome).toBe('NEW_REVISION');
      expect(findings).toContainEqual({
        line: lineOf(file, 'trollkarl'),
        column: 5,
        finding: { code: 'UNKNOWN_ROLE', place: ['steps', 'expert', 'role'] },
      });
    });
  });

  describe('that is tried', () => {
    it('tells what it would come to, and leaves nothing', async () => {
      const tried = await importing(changed, { dryRun: true, idempotencyKey: 'a' });
      expect(tried).toMatchObject({ outcome: 'NEW_REVISION', ladder: null, differences: [{ kind: 'ADDED' }] });
      expect(await exported('trappan@2', goteborg.editor)).toBeUndefined();
      expect(await events()).toEqual([]);
      const { ladder: draft, ...done } = await importing(changed, { idempotencyKey: 'a' });
      expect({ ...done, ladder: null }).toEqual(tried);
      expect(draft).toMatchObject({ version: 1 });
    });

    it('is refused as it would be', async () => {
      expect(codesAt(await importing('slug: ', { dryRun: true }))).not.toEqual([]);
    });
  });

  describe('that is sent twice with the same key', () => {
    it('is imported once, and answered alike', async () => {
      const first = await importing(changed, { idempotencyKey: 'a' });
      expect(await importing(changed, { idempotencyKey: 'a' })).toEqual(first);
      expect(await events()).toEqual(['IMPORT_LADDER']);
    });

    it('tells nothing again to who may no longer see the draft', async () => {
      const unsound = { ...changed, steps: [...changed.steps, step('bas')] };
      const first = await importing(unsound, { idempotencyKey: 'a' });
      expect(first.differences).not.toEqual([]);
      expect(first.findings).not.toEqual([]);
      const moved = { ...malmo.editor, subject: goteborg.editor.subject };
      expect(await importing(unsound, { idempotencyKey: 'a' }, moved)).toEqual({
        outcome: null,
        ladder: null,
        differences: [],
        findings: [],
        problems: [],
      });
    });

    it('is refused when it is another', async () => {
      await importing(changed, { idempotencyKey: 'a' });
      const other = await importing(published, { idempotencyKey: 'a' });
      expect(codesAt(other)).toEqual([['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey']]);
    });
  });

  describe('that cannot be imported', () => {
    it('has each fault told at its line, with what is expected', async () => {
      const file = writeLadderFile(published).replace('EARNED', 'EARN').replace('kind: ADVANCE', 'sort: ADVANCE');
      const { outcome, problems } = await importing(file);
      expect(outcome).toBeNull();
      expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
        ['UNREADABLE_FILE', 'content', String(lineOf(file, 'EARN'))],
        ['UNREADABLE_FILE', 'content', String(lineOf(file, 'from: bas'))],
        ['UNREADABLE_FILE', 'content', String(lineOf(file, 'sort: '))],
      ]);
      expect(problems[0]?.message).toMatch(/^Rad \d+, kolumn 14: .*EARN.* Väntat: .*EARNED/u);
    });

    it('may name no other owner than it is imported for', async () => {
      const file = writeLadderFile({ ...unknown, organization: '1280' });
      const refused = await importing(file);
      expect(codesAt(refused)).toEqual([['INVALID_VALUE', 'content', String(lineOf(file, 'organization'))]]);
    });

    it('may not take the slug of another owner', async () => {
      const refused = await importing({ ...regional, organization: '1480' });
      expect(codesAt(refused)).toEqual([['ALREADY_EXISTS', 'content', '1']]);
    });

    it('must adapt a published revision', async () => {
      const file = writeLadderFile({ ...published, basedOn: { slug: 'regionens-trappa', revision: 7 } });
      const refused = await importing(file);
      expect(codesAt(refused)).toEqual([['INVALID_VALUE', 'content', String(lineOf(file, 'basedOn'))]]);
    });

    it('may not loosen what the law demands of the ladder that it adapts', async () => {
      const file = writeLadderFile({
        ...unknown,
        basedOn: { slug: 'trappan', revision: 1 },
        steps: [step('bas'), ...published.steps.slice(1)],
        transitions: published.transitions,
      });
      const refused = await importing(file, { organization: '1280' }, malmo.editor);
      expect(codesAt(refused)).toEqual([['LEGAL_DEMAND_LOOSENED', 'content', String(lineOf(file, 'slug: bas'))]]);
    });

    it('leaves nothing behind', async () => {
      await importing({ ...regional, organization: '1480' });
      expect(await events()).toEqual([]);
    });

    it('has no more steps than can be judged while others wait', async () => {
      const steps = Array.from({ length: 201 }, (_, index) => step(`steg-${index}`));
      const file = writeLadderFile({ ...published, steps, transitions: [] });
      const refused = await importing(file);
      expect(codesAt(refused)).toEqual([['INVALID_VALUE', 'content', String(lineOf(file, 'steps:'))]]);
    });

    it('is bounded in size', async () => {
      const { errors } = await answer({ content: 'a'.repeat(100_001), organization: '1480' }, goteborg.editor);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    });
  });

  describe('is not for everybody to import', () => {
    it('but for those who may draft somewhere', async () => {
      const codeFor = async (viewer: Viewer) =>
        (await answer({ content: writeLadderFile(changed), organization: '1480' }, viewer)).errors?.[0]?.extensions
          .code;
      expect(await codeFor(ANONYMOUS)).toBe('UNAUTHENTICATED');
      expect(await codeFor(goteborg.employee)).toBe('FORBIDDEN');
      expect(await codeFor(goteborg.approver)).toBe('FORBIDDEN');
    });

    it('and an organisation of others looks like one that does not exist, whether or not it has the ladder', async () => {
      const foreign = await importing(changed, {}, malmo.editor);
      expect(foreign.problems).toMatchObject([{ code: 'NOT_FOUND', path: ['organization'] }]);
      expect(await importing(unknown, {}, malmo.editor)).toEqual(foreign);
      expect(await importing(changed, { organization: '9999' }, malmo.editor)).toEqual(foreign);
    });

    it('but members may import into what their association lets them write', async () => {
      const file = { ...regional, name: { sv: 'Ny' } };
      const share = (members: string) =>
        workshop.mutate(
          'shareLadder',
          'ShareLadderInput',
          { ladder: encodeGlobalId('Ladder', 'regionens-trappa@1'), members },
          association.admin,
        );
      const tried = () => importing(file, { organization: 'gr' }, goteborg.editor);
      expect(codesAt(await tried())).toEqual([['NOT_FOUND', 'organization']]);
      await share('READ');
      expect(codesAt(await tried())).toEqual([['NOT_ALLOWED', 'content']]);
      await share('WRITE');
      expect(await tried()).toMatchObject({ outcome: 'NEW_REVISION', problems: [] });
    });
  });
});
