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

const peoplePages: RouteObject[] = [];

const editorPages: RouteObject[] = [];

const adoptionPages: RouteObject[] = [];

const titlePages: RouteObject[] = [];

const accessPages: RouteObject[] = [];

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
      ...editorPages,
      ...adoptionPages,
      ...titlePages,
      ...accessPages,
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
