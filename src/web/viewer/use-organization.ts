import { useSearchParams } from 'react-router';
import { queryNames } from '../frame/addresses';
import { queryWith } from '../frame/query-with';
import { useEveryOrganization, type EveryOrganization } from './use-every-organization';
import { useViewer } from './viewer-context';
import type { Permission } from './viewer.generated';
import { holdsEverywhere, workOrganization, type WorkOrganization } from './work-organization';

/** For which organisation somebody works, of those where they have the permission; the address says which. */
export interface ChosenOrganization {
  /** Undefined until who acts for none of them has chosen one. */
  readonly organization: WorkOrganization | undefined;
  readonly choices: readonly WorkOrganization[];
  /** True for who may have chosen none: who acts for none of their own. */
  readonly mayBeNone: boolean;
  /** Puts the code in the address; an empty one is taken out of it. */
  readonly choose: (code: string) => void;
  /** How far all organisations are fetched, where one may choose among all of them. */
  readonly every: EveryOrganization | undefined;
}

/** The organisation in the address, else the first of the viewer's own where they have the permission. */
export const useOrganization = (permission: Permission): ChosenOrganization => {
  const { who, may } = useViewer();
  const [query, setQuery] = useSearchParams();
  const own = who.organizations.filter(({ code }) => may(permission, code));
  const every = useEveryOrganization(holdsEverywhere(who.permissions, permission));
  const all = every?.state === 'FETCHED' ? every.organizations : undefined;
  return {
    organization: workOrganization(own, all, query.get(queryNames.organization)),
    choices: all ?? own,
    mayBeNone: own.length === 0,
    choose: (code) =>
      setQuery((before) =>
        queryWith(before, {
          [queryNames.organization]: code === '' ? undefined : code,
          [queryNames.after]: undefined,
          [queryNames.afterPublished]: undefined,
        }),
      ),
    every,
  };
};
