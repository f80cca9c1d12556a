import { holdCatalog } from '../../src/app/catalog-holder';
import type { Viewer } from '../../src/domain/access/viewer';
import type { ReferenceData } from '../../src/domain/reference-data';
import type { IsoDay } from '../../src/domain/time/iso-day';
import { createRequestContext, type RequestContext } from '../../src/graphql/context';
import { title } from './builders/ladder-builder';
import { role } from './builders/qualification';
import { referenceData } from './builders/reference-data';
import { fakeUnitOfWork } from './fakes/unit-of-work';
import { mutationSurroundings } from './mutation-surroundings';
import { person } from './viewers';

/** People of Göteborg, one of Malmö, and a system of Göteborg. */
export const staff = {
  editor: person('1480', ['EDITOR'], 'anna'),
  approver: person('1480', ['APPROVER'], 'birgit'),
  hrPerson: person('1480', ['HR_SYSTEM'], 'cecilia'),
  malmo: person('1280', ['ADMIN'], 'disa'),
  system: { ...person('1480', ['HR_SYSTEM', 'EDITOR'], 'personec'), kind: 'API_KEY' },
} as const satisfies Record<string, Viewer>;

/** Titles of four welfare roles: one new in 2027, one ended, one replaced. */
export const careTitles = {
  roles: [
    role('underskoterska', 'vård och omsorg'),
    role('elevassistent', 'skola'),
    role('kock', 'kost'),
    role('larare', 'skola'),
  ],
  titles: [
    title('underskoterska', { label: 'Undersköterska', role: 'underskoterska' }),
    title('skotare', { label: 'Skötare', kind: 'ALTERNATIVE', role: 'underskoterska' }),
    title('elevassistent', { label: 'Elevassistent', role: 'elevassistent' }),
    title('kock', { label: 'Kock', role: 'kock' }),
    title('larare', { label: 'Lärare', role: 'larare' }),
    title('kallskanka', { label: 'Kallskänka', role: 'kock', validTo: '2020-12-31' }),
    title('maltidskock', { label: 'Måltidskock', role: 'kock', validFrom: '2027-01-01' }),
    title('kokerska', { label: 'Kokerska', role: 'kock', validTo: '2020-12-31', replacedBy: ['kock'] }),
    title('vardare-1480', { label: 'Vårdare', kind: 'LOCAL', organization: '1480', role: 'underskoterska' }),
  ],
} satisfies Partial<ReferenceData>;

/** A place where titles are worked on: published data in memory, and a new request for whoever asks. */
export const openTitleDesk = async (parts: Partial<ReferenceData> = careTitles, today: IsoDay = '2026-06-01') => {
  const unitOfWork = fakeUnitOfWork();
  const publish = async (changed: Partial<ReferenceData>): Promise<void> => {
    const data = referenceData({ ...parts, ...changed });
    await unitOfWork.write(({ publications }) => publications.publish(data, new Date(`${today}T08:00:00Z`), 'test'));
    await catalogs.refresh();
  };
  const catalogs = holdCatalog(unitOfWork, new Date(`${today}T07:00:00Z`));
  await publish({});
  const surroundings = { ...mutationSurroundings(catalogs.current(), today, unitOfWork), catalogs };
  return {
    publish,
    unitOfWork,
    as: (viewer: Viewer, given: Partial<RequestContext> = {}): RequestContext =>
      createRequestContext({ ...surroundings, catalog: catalogs.current(), viewer, ...given }),
    /** The actions of the trail, with what they were done to and what they tell of it. */
    trail: async () =>
      (await unitOfWork.stores.audit.listFrom(0, 1_000)).map(({ action, organization, subject, differences }) => ({
        action,
        organization,
        subject: `${subject.kind} ${subject.key}`,
        differences,
      })),
    release: () => catalogs.current().release.number,
  };
};

export type TitleDesk = Awaited<ReturnType<typeof openTitleDesk>>;
