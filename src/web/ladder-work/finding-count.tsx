import { Tag } from '@digdir/designsystemet-react';
import type { ToldFindingFragment } from './told-finding.generated';
import { say } from './ladder-work-texts';

/** How many findings stand in the way, and how many are worth a look. Nothing where there are none. */
export const FindingCount = ({ findings }: { readonly findings: readonly ToldFindingFragment[] }) => {
  const blocking = findings.filter(({ severity }) => severity === 'BLOCKING').length;
  const warnings = findings.length - blocking;
  return (
    <>
      {blocking > 0 && <Tag data-color="danger">✕ {say('findings.blocking', { count: blocking })}</Tag>}
      {warnings > 0 && <Tag data-color="warning">! {say('findings.warning', { count: warnings })}</Tag>}
    </>
  );
};
