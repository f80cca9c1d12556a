import { compileCatalog, type Catalog } from '../../src/catalog/catalog';
import type { Grant, Viewer } from '../../src/domain/access/viewer';
import type { ReferenceData } from '../../src/domain/reference-data';
import type { MappingDecision } from '../../src/domain/title/mapping/title-mapping';
import type { IsoDay } from '../../src/domain/time/iso-day';
import { createRequestContext } from '../../src/graphql/context';
import { createGraphqlServer } from '../../src/graphql/server';
import { fakeUnitOfWork } from './fakes/unit-of-work';
import { mutationSurroundings } from './mutation-surroundings';
import { seeds } from './seeds';

const grants = (kind: Viewer['kind'], subject: string, ...given: readonly Grant[]): Viewer => ({
  kind,
  subject,
  grants: given,
  isPlatformAdmin: false,
});

/** The personnel system of an employer. */
export const hrOf = (organization: string): Viewer =>
  grants('API_KEY', `hr-${organization}`, { organization, role: 'HR_SYSTEM' });

/** The manager of units. */
export const managerOf = (organization: string, ...units: readonly string[]): Viewer =>
  grants('PERSON', `manager-${organization}-${units.join('-')}`, { organization, role: 'MANAGER', units });

/** An employee, as they sign in themself. */
export const employee = (organization: string, person: string): Viewer =>
  grants('PERSON', `signed-in-${person}`, { organization, role: 'EMPLOYEE', person });

/** A row of a list of people, by the names of its columns. */
export type Row = Readonly<Record<string, string | number>>;

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** What is published instead of the seeds' own, and what is decided on employers' titles. */
export interface OfficeData extends Partial<ReferenceData> {
  readonly decided?: readonly MappingDecision[];
}

/** The seeds, compiled once: that takes longer than most of what is asked of them. */
let seedCatalog: Catalog | undefined;

const catalogWith = ({ decided = [], ...parts }: OfficeData): Catalog => {
  const compile = (data: ReferenceData): Catalog =>
    compileCatalog({ number: 1, publishedAt: '2026-01-01T08:00:00.000Z' }, data, [], undefined, decided);
  if (decided.length > 0 || Object.keys(parts).length > 0) return compile({ ...seeds, ...parts });
  seedCatalog ??= compile(seeds);
  return seedCatalog;
};

/** A place where people are fed and asked about, over the API and with nothing but memory behind it; the data is the seeds'. */
export const openPeopleOffice = (parts: OfficeData = {}, today: IsoDay = '2026-03-01') => {
  const unitOfWork = fakeUnitOfWork();
  const catalog = catalogWith(parts);
  const surroundings = mutationSurroundings(catalog, today, unitOfWork);
  const logged: object[] = [];
  const apollo = createGraphqlServer({
    limits: { tokens: 5_000, depth: 30, aliases: 100, directives: 100, cost: 1_000_000 },
    logger: { error: (details) => void logged.push(details), warn: () => undefined },
  });
  const answer = async (viewer: Viewer, query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const contextValue = createRequestContext({ ...surroundings, viewer });
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('The answer came in parts.');
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  };
  /** The data of the answer; fails when there are errors. */
  const ask = async <Data>(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<Data> => {
    const { data, errors } = await answer(viewer, query, variables);
    if (errors) throw new Error(JSON.stringify(errors, undefined, 2), { cause: logged.at(-1) });
    return data as Data;
  };
  /** Feeds an employer's people as its personnel system does; fails when it is refused. */
  const feed = async (organization: string, rows: readonly Row[]): Promise<void> => {
    const { importPeople } = await ask<{ importPeople: { problems: readonly { message: string }[] } }>(
      hrOf(organization),
      `mutation ($input: ImportPeopleInput!) { importPeople(input: $input) { problems { code path message } } }`,
      { input: { organization, list: { rows } } },
    );
    if (importPeople.problems.length > 0) throw new Error(JSON.stringify(importPeople.problems, undefined, 2));
  };
  /** The global id of a step, by its ladder and slug, in the ladder's revision of the day. */
  const stepId = async (ladder: string, slug: string, asOf: IsoDay = today): Promise<string> => {
    const { ladder: found } = await ask<{ ladder: { steps: readonly { id: string; slug: string }[] } | null }>(
      hrOf('1480'),
      `query ($ladder: String!, $asOf: Date) { ladder(slug: $ladder, asOf: $asOf) { steps { id slug } } }`,
      { ladder, asOf },
    );
    const step = found?.steps.find((one) => one.slug === slug);
    if (step === undefined) throw new Error(`There is no step ${ladder}/${slug} on ${asOf}.`);
    return step.id;
  };
  return { answer, ask, feed, stepId, unitOfWork, catalog, logged };
};

export type PeopleOffice = ReturnType<typeof openPeopleOffice>;
