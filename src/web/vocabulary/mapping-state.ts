import { defineTexts } from '../language/define-texts';
import type { MappingState } from '../title-work/title-results.generated';

const say = defineTexts(
  'mappingState',
  { CONFIRMED: 'Bekräftad', REJECTED: 'Avvisad', SUPERSEDED: 'Gäller inte längre', PROPOSED: 'Prövad' },
  { CONFIRMED: 'Confirmed', REJECTED: 'Rejected', SUPERSEDED: 'No longer holds', PROPOSED: 'Tried' },
);

/** What has become of a decision on a title. */
export const wordForMappingState: Readonly<Record<MappingState, string>> = {
  CONFIRMED: say('CONFIRMED'),
  REJECTED: say('REJECTED'),
  SUPERSEDED: say('SUPERSEDED'),
  PROPOSED: say('PROPOSED'),
};
