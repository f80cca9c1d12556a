import { writeShare } from '../language/write';
import { wordForOrganizationKind } from '../vocabulary/organization-kind';
import type { Hit } from './hits';

/** What was found, in the language that it is in, and what tells it from others. */
export const HitName = ({
  hit: { name, isNameSwedish, about, organizationKind, confidence },
}: {
  readonly hit: Hit;
}) => (
  <>
    <span className="hit-name" lang={isNameSwedish ? 'sv' : undefined}>
      {name}
    </span>
    {about !== undefined && (
      <span className="hit-about" lang="sv">
        {' '}
        {about}
      </span>
    )}
    {organizationKind && <span className="hit-about"> {wordForOrganizationKind[organizationKind]}</span>}
    {confidence !== undefined && <span className="hit-about"> ({writeShare(confidence)})</span>}
  </>
);
