import { queryNames } from '../../frame/addresses';

/** Names of the choices in the address of a person's page: with others all is fetched anew, and no form stays. */
export const personChoices = [queryNames.day, queryNames.organization] as const;
