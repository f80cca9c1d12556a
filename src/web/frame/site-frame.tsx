import { Suspense } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { Loading } from '../states/loading';
import { OfflineBanner } from '../states/offline-banner';
import { AsksBeforeLeaving } from '../unsaved/asks-before-leaving';
import { ViewerProvider } from '../viewer/viewer-context';
import { DemoBanner } from './demo-banner';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What stands around every page. */
export const SiteFrame = () => (
  <ViewerProvider>
    <DemoBanner />
    <SiteHeader />
    <OfflineBanner />
    <main id="innehall" tabIndex={-1}>
      <AsksBeforeLeaving>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </AsksBeforeLeaving>
    </main>
    <SiteFooter />
    <ScrollRestoration />
  </ViewerProvider>
);
