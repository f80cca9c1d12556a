import { Suspense } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { Loading } from '../states/loading';
import { OfflineBanner } from '../states/offline-banner';
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
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </main>
    <SiteFooter />
    <ScrollRestoration />
  </ViewerProvider>
);
