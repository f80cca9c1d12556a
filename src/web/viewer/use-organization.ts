import { useSearchParams } from 'react-router';
import { queryNames } from '../frame/addresses';
import { useViewer } from './viewer-context';
import type { Permission } from './viewer.generated';

/** An organisation to work for. */
export interface WorkOrganization {
  readonly code: string;
  readonly name: string;
}

/** For which organisation somebody works, of those where they have the permission; the address says which. */
export interface ChosenOrganization {
  readonly organization: WorkOrganization | undefined;
  readonly choices: readonly WorkOrganization[];
  readonly choose: (code: string) => void;
}

/** The organisation in the address, else the first where the viewer has the permission. */
export const useOrganization = (permission: Permission): ChosenOrganization => {
  const { who, may } = useViewer();
  const [query, setQuery] = useSearchParams();
  const choices = who.organizations.filter(({ code }) => may(permission, code));
  const wanted = query.get(queryNames.organization);
  return {
    organization: choices.find(({ code }) => code === wanted) ?? choices[0],
    choices,
    choose: (code) =>
      setQuery((before) => {
        const after = new URLSearchParams(before);
        after.set(queryNames.organization, code);
        after.delete(queryNames.after);
        after.delete(queryNames.afterPublished);
        return after;
      }),
  };
};
