import type { Viewer } from '../../src/domain/access/viewer';
import type { ReferenceData } from '../../src/domain/reference-data';
import { encodeGlobalId } from '../../src/graphql/node/global-id';
import { organization, referenceData } from './builders/reference-data';
import { startService, type TestService } from './service';
import { careTitles } from './title-desk';
import { type ProblemSeen, peopleOf } from './workshop';

export const goteborg = peopleOf('1480');
export const malmo = peopleOf('1280');

/** Göteborg's personnel system. */
export const personnelSystem: Viewer = {
  kind: 'API_KEY',
  subject: 'personec',
  grants: [{ organization: '1480', role: 'HR_SYSTEM' }],
  isPlatformAdmin: false,
};

/** What an import gave. */
export interface ImportAnswer {
  readonly report: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly ProblemSeen[];
}

/** A decision as it is told. */
export interface MappingSeen {
  readonly id: string;
  readonly state: string;
  readonly match: string;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly undoneBy: string | null;
  readonly undoReason: string | null;
  readonly local: { readonly label: string };
  readonly standard: { readonly slug: string } | null;
}

/** What decisions gave. */
export interface DecisionAnswer {
  readonly mappings: readonly MappingSeen[];
  readonly decided: number;
  readonly unchanged: number;
  readonly problems: readonly ProblemSeen[];
}

/** A title that waits, as it is told. */
export interface WaitingSeen {
  readonly reason: string;
  readonly title: { readonly label: string; readonly people: number | null };
  readonly mapping: { readonly id: string } | null;
  readonly newest: { readonly id: string } | null;
  readonly replacedBy: readonly { readonly slug: string }[];
  readonly alignment: { readonly status: string };
}

/** A page of those that wait. */
export interface QueueSeen {
  readonly totalCount: number;
  readonly nodes: readonly WaitingSeen[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const MAPPING = 'id state match reason decidedBy undoneBy undoneAt undoReason local { label } standard { slug }';

const IMPORT = `mutation ($input: ImportTitlesInput!) { importTitles(input: $input) {
  report {
    rows titles added changed unchanged vanished returned people decided addedTitles changedTitles vanishedTitles returnedTitles alignments { status titles }
  }
  problems { code path message }
} }`;

const DECIDE = `mutation ($input: DecideTitleMappingInput!) { decideTitleMapping(input: $input) {
  mappings { ${MAPPING} } decided unchanged problems { code path message changedMeanwhile }
} }`;

const QUEUE = `query ($organization: String!, $filter: TitleQueueFilter, $first: Int! = 50, $after: String, $asOf: Date) {
  titleQueue(organization: $organization, filter: $filter, first: $first, after: $after, asOf: $asOf) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes {
      reason title { label people } mapping { id } newest { id } replacedBy { slug } alignment(limit: 1) { status }
    }
  }
}`;

const RESOLVE = `query ($label: String!, $asOf: Date) { resolveTitle(label: $label, organization: "1480", asOf: $asOf) {
  label asOf organization { code } title { slug } role { slug } codes { code } mapping { ${MAPPING} }
} }`;

/** A server on which Göteborg and Malmö work on their titles. */
export interface TitleOffice extends TestService {
  /** Imports a list for Göteborg; fails when the whole request is refused. */
  readonly importTitles: (list: object, more?: object, viewer?: Viewer) => Promise<ImportAnswer>;
  /** Decides for Göteborg; fails when the whole request is refused. */
  readonly decide: (decisions: readonly object[], more?: object, viewer?: Viewer) => Promise<DecisionAnswer>;
  /** A page of Göteborg's queue. */
  readonly queue: (variables?: object, viewer?: Viewer) => Promise<QueueSeen>;
  /** What Göteborg's label is decided to stand for, as anybody is told. */
  readonly resolve: (label: string, asOf?: string) => Promise<Readonly<Record<string, unknown>>>;
  /** The only field of the data; fails when the request is refused. */
  readonly read: <Value>(query: string, variables?: object, viewer?: Viewer) => Promise<Value>;
  /** The code and the message that the whole request is refused with. */
  readonly refusal: (query: string, variables?: object, viewer?: Viewer) => Promise<readonly [unknown, string]>;
}

/** What is published in it. */
export const officeWorld = (parts: Partial<ReferenceData> = {}): ReferenceData =>
  referenceData({
    organizations: [organization('1280', ['gr']), organization('1480', ['gr']), organization('gr')],
    ...careTitles,
    ...parts,
  });

/** Opens the office on the database at the URL. */
export const openTitleOffice = async (url: string, data = officeWorld()): Promise<TitleOffice> => {
  const service = await startService(url);
  await service.publish(data);
  await service.service.holder.refresh();
  const read: TitleOffice['read'] = async <Value>(query: string, variables: object = {}, viewer?: Viewer) => {
    const answer = await service.ask<Record<string, Value>>(query, { ...variables }, viewer);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    const [value] = Object.values(answer.data);
    return value as Value;
  };
  const change = <Value>(query: string, input: object, viewer: Viewer): Promise<Value> =>
    read<Value>(query, { input: { organization: '1480', ...input } }, viewer);
  return {
    ...service,
    read,
    importTitles: (list, more, viewer = goteborg.editor) => change(IMPORT, { list, ...more }, viewer),
    decide: (decisions, more, viewer = goteborg.editor) => change(DECIDE, { decisions, ...more }, viewer),
    queue: (variables, viewer = goteborg.editor) => read(QUEUE, { organization: '1480', ...variables }, viewer),
    resolve: (label, asOf) => read(RESOLVE, { label, asOf }),
    refusal: async (query, variables, viewer) => {
      const { errors = [] } = await service.ask(query, { ...variables }, viewer);
      const [error, ...more] = errors;
      if (error === undefined || more.length > 0) throw new Error(`There are ${errors.length} errors.`);
      return [error.extensions.code, error.message];
    },
  };
};

/** The id of the title with the slug. */
export const titleId = (slug: string): string => encodeGlobalId('Title', slug);

/** A decision that the labels stand for the standard title. */
export const confirmed = (slug: string, labels: readonly string[], parts: object = {}) => ({
  act: 'CONFIRM',
  labels,
  standard: titleId(slug),
  ...parts,
});

/** A list of the labels, each with so many people, in rows. */
export const rowsOf = (people: Readonly<Record<string, number | null>>) => ({
  rows: Object.entries(people).map(([label, count]) => ({ label, ...(count !== null && { people: count }) })),
});

/** The text or the bytes as a file of titles. */
export const fileOf = (content: string | Uint8Array, more: object = {}) => ({
  file: { content: Buffer.from(content).toString('base64'), ...more },
});

/** The codes and the places of the problems. */
export const placesOf = ({ problems }: { readonly problems: readonly ProblemSeen[] }) =>
  problems.map(({ code, path }) => [code, path.join('.')]);
