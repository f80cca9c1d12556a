import type { Viewer } from '../../src/domain/access/viewer';
import { openWorkshop, type ProblemSeen, type Workshop } from './workshop';

/** What maintaining reference data gave. */
export interface MaintenanceAnswer {
  readonly release: { readonly number: number } | null;
  readonly added: number | null;
  readonly changed: number | null;
  readonly retired: number | null;
  readonly entities: readonly {
    readonly __typename: string;
    readonly id: string;
    readonly version: number;
    readonly owner: { readonly code: string } | null;
  }[];
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly place: readonly string[] }[];
  readonly problems: readonly ProblemSeen[];
}

/** A server whose reference data can be maintained. */
export interface ReferenceDesk extends Workshop {
  /** Makes the edits as the viewer; fails when the whole request is refused. */
  readonly maintain: (viewer: Viewer, edits: readonly object[], more?: object) => Promise<MaintenanceAnswer>;
  /** The codes that the request as a whole is refused with. */
  readonly deniedTo: (viewer: Viewer, edits: readonly object[]) => Promise<readonly unknown[]>;
  /** What the feed tells of everything after the first release, as `KIND sammanfattning`. */
  readonly news: () => Promise<readonly string[]>;
}

const MAINTAIN = `mutation ($input: MaintainReferenceDataInput!) {
  maintainReferenceData(input: $input) {
    release { number } added changed retired
    entities { __typename id version owner { code } }
    findings { code severity place }
    problems { code path message changedMeanwhile }
  }
}`;

/** Opens the desk on the database at the URL. */
export const openReferenceDesk = async (url: string): Promise<ReferenceDesk> => {
  const workshop = await openWorkshop(url);
  const send = (viewer: Viewer, edits: readonly object[], more: object = {}) =>
    workshop.ask<{ maintainReferenceData: MaintenanceAnswer }>(
      MAINTAIN,
      { input: { note: 'Beslut i nämnden', edits, ...more } },
      viewer,
    );
  return {
    ...workshop,
    maintain: async (viewer, edits, more) => {
      const { data, errors } = await send(viewer, edits, more);
      if (errors) throw new Error(JSON.stringify(errors));
      return data.maintainReferenceData;
    },
    deniedTo: async (viewer, edits) => {
      const { errors = [] } = await send(viewer, edits);
      return errors.map(({ extensions }) => extensions.code);
    },
    news: async () => {
      const { data } = await workshop.ask<{
        changes: { nodes: readonly { kind: string; summary: string; release: number }[] };
      }>('{ changes(first: 200) { nodes { kind summary release } } }');
      return data.changes.nodes.filter(({ release }) => release > 1).map(({ kind, summary }) => `${kind} ${summary}`);
    },
  };
};

/** Göteborg's own title. */
export const localTitle = {
  saveTitle: {
    expectedVersion: 0,
    slug: 'resurspedagog',
    label: 'Resurspedagog',
    kind: 'LOCAL',
    organization: '1480',
    role: 'barnskotare',
  },
};

/** A role of the association's, and what a ladder for it needs. */
export const associationParts = [
  {
    saveRole: {
      expectedVersion: 0,
      slug: 'stodassistent',
      owner: 'gr',
      name: { sv: 'Stödassistent', en: 'Support assistant' },
      field: 'funktionshinder',
      codes: [{ scheme: 'SSYK2012', code: '5342', match: 'CLOSE' }],
      tasks: [
        {
          slug: 'delegering',
          name: { sv: 'Delegerad uppgift' },
          requirements: [
            {
              slug: 'utbildning',
              scope: 'TASK',
              strength: 'MANDATORY',
              authority: 'EMPLOYER',
              expression: { anyOf: [{ qualification: { slug: 'pedagogik' } }, { seqfLevel: { level: 4 } }] },
            },
          ],
        },
      ],
      sources: [{ title: 'Göteborgsregionen' }],
    },
  },
  {
    saveLevelScale: {
      expectedVersion: 0,
      slug: 'gr-steg',
      owner: 'gr',
      name: { sv: 'Steg' },
      levels: [
        { slug: 'bas', rank: 1, name: { sv: 'Bas' } },
        { slug: 'expert', rank: 2, name: { sv: 'Expert' }, description: { sv: 'Handleder andra.' } },
      ],
    },
  },
  { saveActivity: { expectedVersion: 0, slug: 'handledning', owner: 'gr', name: { sv: 'Handledning' } } },
  {
    saveCompetence: { expectedVersion: 0, slug: 'bemotande', owner: 'gr', name: { sv: 'Bemötande' }, proficiencies: 3 },
  },
];

/** Göteborg's own title under another label, edited from the version. */
export const renamed = (label: string, expectedVersion: number) => ({
  saveTitle: { ...localTitle.saveTitle, label, expectedVersion },
});

/** The codes and places of an answer's problems. */
export const faultsOf = ({ problems }: MaintenanceAnswer) => problems.map(({ code, path }) => [code, path.join('.')]);
