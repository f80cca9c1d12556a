import { Link } from '@digdir/designsystemet-react';
import { writeDay } from '../language/write';
import type { ShownSourceFragment } from './source.generated';
import { say } from './source-texts';

/** Where a fact comes from, as one line: the title, as a link where there is an address, and where in it. */
export const SourceLine = ({
  source: { title, reference, url, inForceFrom },
}: {
  readonly source: ShownSourceFragment;
}) => (
  <span className="source">
    <span lang="sv">
      {url === null ? title : <Link href={url}>{title}</Link>}
      {reference !== null && `, ${reference}`}
    </span>
    {inForceFrom !== null && ` (${say('inForceFrom', { day: writeDay(inForceFrom) })})`}
  </span>
);
