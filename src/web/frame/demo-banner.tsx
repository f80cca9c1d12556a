import { signInAddress } from '../states/sign-in-link';
import { say } from './frame-texts';

/** Says on every page of a demo that it is one, and leads to where one may become somebody else. */
export const DemoBanner = () =>
  document.documentElement.dataset.demo === 'true' ? (
    <aside className="demo-banner" aria-label="Demo">
      {say('demo')} <a href={signInAddress()}>{say('changeAccount')}</a>
    </aside>
  ) : null;
