import { Page } from '../../frame/page';

/** What the site is, and a search over all of it. */
export const FrontPage = () => <Page title="Trappa">…</Page>;
