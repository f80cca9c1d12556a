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
];

const ladderPages: RouteObject[] = [];

const lookPages: RouteObject[] = [];

const myWayPages: RouteObject[] = [];

const peoplePages: RouteObject[] = [
  page(addresses.people, async () => (await import('../pages/people/people-page')).PeoplePage),
  page('/chef/:externalId', async () => (await import('../pages/people/person-page')).PersonPage),
];

const editorPages: RouteObject[] = [];

const adoptionPages: RouteObject[] = [];

const titlePages: RouteObject[] = [];

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
