import type { PageViewer } from '../viewer/viewer-context';
import { addresses } from './addresses';
import { say } from './frame-texts';

/** A place in the main navigation. */
interface NavigationItem {
  readonly to: string;
  readonly label: string;
}

/** The places that the viewer has something to do in. */
export const navigationFor = ({ who, may }: PageViewer): readonly NavigationItem[] => {
  const mayAdminister = (['READ_DRAFTS', 'READ_TITLE_WORK', 'MANAGE_API_KEYS', 'READ_AUDIT_TRAIL'] as const).some(
    (permission) => may(permission),
  );
  const seesOthers = who.roles.some((role) => role === 'MANAGER' || role === 'HR_SYSTEM');
  return [
    { to: addresses.ladders, label: say('ladders') },
    { to: addresses.roles, label: say('roles') },
    { to: addresses.organizations, label: say('organizations') },
    { to: addresses.compare, label: say('compare') },
    ...(who.person ? [{ to: addresses.myWay, label: say('myWay') }] : []),
    ...(seesOthers ? [{ to: addresses.people, label: say('people') }] : []),
    ...(mayAdminister ? [{ to: addresses.admin, label: say('admin') }] : []),
    { to: addresses.integrators, label: say('integrators') },
  ];
};
