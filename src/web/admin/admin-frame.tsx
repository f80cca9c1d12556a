import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { Loading } from '../states/loading';
import { AdminNavigation } from './admin-navigation';

/** What stands around every admin page. */
export const AdminFrame = () => (
  <>
    <AdminNavigation />
    <Suspense fallback={<Loading />}>
      <Outlet />
    </Suspense>
  </>
);
