import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { addresses } from './addresses';
import { CrashedPage } from './crashed-page';
import { NotFoundPage } from './not-found-page';
import { SiteFrame } from './site-frame';

/** A page whose script is fetched when somebody goes there. */
const page = (path: string, load: () => Promise<ComponentType>): RouteObject => ({
  path,
  lazy: async () => ({ Component: await load() }),
});

const frontPages: RouteObject[] = [
  page(addresses.front, async () => (await import('../pages/front/front-page')).FrontPage),
  page(addresses.search, async () => (await import('../pages/search/search-page')).SearchPage),
];

const ladderPages: RouteObject[] = [
  page(addresses.ladders, async () => (await import('../pages/ladders/list-page')).LadderListPage),
  page(addresses.ladderHistory(':slug'), async () => (await import('../pages/ladders/history-page')).LadderHistoryPage),
  page(addresses.ladder(':slug'), async () => (await import('../pages/ladders/ladder-page')).LadderPage),
];

const lookPages: RouteObject[] = [
  page(addresses.roles, async () => (await import('../pages/roles/roles-page')).RolesPage),
  page('/roller/:slug', async () => (await import('../pages/roles/role-page')).RolePage),
  page(
    addresses.organizations,
    async () => (await import('../pages/organizations/organizations-page')).OrganizationsPage,
  ),
  page(
    '/organisationer/:code',
    async () => (await import('../pages/organizations/organization-page')).OrganizationPage,
  ),
  page(addresses.compare, async () => (await import('../pages/compare/compare-page')).ComparePage),
  page(addresses.integrators, async () => (await import('../pages/integrators/integrators-page')).IntegratorsPage),
  page(
    addresses.accessibility,
    async () => (await import('../pages/accessibility/accessibility-page')).AccessibilityPage,
  ),
];

const myWayPages: RouteObject[] = [
  page(addresses.myWay, async () => (await import('../pages/my-way/standing-page')).StandingPage),
  page('/min-vag/steg/:step', async () => (await import('../pages/my-way/routes-page')).RoutesPage),
  page(addresses.myPlan, async () => (await import('../pages/my-way/plan-page')).PlanPage),
  page(addresses.handIn, async () => (await import('../pages/my-way/hand-in-page')).HandInPage),
  page(addresses.storedAboutMe, async () => (await import('../pages/my-way/stored-page')).StoredPage),
];

const peoplePages: RouteObject[] = [
  page(addresses.people, async () => (await import('../pages/people/people-page')).PeoplePage),
  page('/chef/:externalId', async () => (await import('../pages/people/person-page')).PersonPage),
];

const editorPages: RouteObject[] = [
  page(
    addresses.adminLadders,
    async () => (await import('../pages/ladder-editor/list/ladder-list-page')).LadderListPage,
  ),
  page(addresses.adminLadder(':slug'), async () => (await import('../pages/ladder-editor/editor-page')).EditorPage),
];

const adoptionPages: RouteObject[] = [
  page(addresses.adoptions, async () => (await import('../pages/adoptions/adoptions-page')).AdoptionsPage),
  page(addresses.adaptation(':slug'), async () => (await import('../pages/adoptions/adaptation-page')).AdaptationPage),
  page(
    addresses.adaptationConflicts(':slug'),
    async () => (await import('../pages/adoptions/conflicts-page')).ConflictsPage,
  ),
  page(addresses.adopt, async () => (await import('../pages/adoptions/adopt-page')).AdoptPage),
  page(
    '/admin/inforanden/revision/:adoption',
    async () => (await import('../pages/adoptions/go-over-page')).GoOverPage,
  ),
  page(addresses.equivalences, async () => (await import('../pages/adoptions/equivalences-page')).EquivalencesPage),
];

const titlePages: RouteObject[] = [
  page(addresses.titles, async () => (await import('../pages/titles/titles-page')).TitlesPage),
  page(addresses.titleQueue, async () => (await import('../pages/titles/queue/title-queue-page')).TitleQueuePage),
  page(
    addresses.titleDecisions,
    async () => (await import('../pages/titles/decisions/title-decisions-page')).TitleDecisionsPage,
  ),
];

const accessPages: RouteObject[] = [
  page(addresses.admin, async () => (await import('../pages/admin-start/admin-start-page')).AdminStartPage),
  page(addresses.access, async () => (await import('../pages/access/access-page')).AccessPage),
  page(addresses.trail, async () => (await import('../pages/trail/trail-page')).TrailPage),
];

/** The admin pages, with their local navigation around them. */
const adminPages: RouteObject = {
  lazy: async () => ({ Component: (await import('../admin/admin-frame')).AdminFrame }),
  children: [...editorPages, ...adoptionPages, ...titlePages, ...accessPages],
};

/** Every page by its address. */
export const routes: RouteObject[] = [
  {
    element: <SiteFrame />,
    errorElement: <CrashedPage />,
    hydrateFallbackElement: <></>,
    children: [
      ...frontPages,
      ...ladderPages,
      ...lookPages,
      ...myWayPages,
      ...peoplePages,
      adminPages,
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
