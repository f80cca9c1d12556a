import { Button } from '@digdir/designsystemet-react';
import type { ToldFindingFragment } from './told-finding.generated';
import { worstFirst } from './findings-at';
import { say } from './ladder-work-texts';
import './ladder-work.css';

interface FindingListProps {
  readonly findings: readonly ToldFindingFragment[];
  /** Goes to what the finding concerns; left out where one is there already. */
  readonly goTo?: ((finding: ToldFindingFragment) => void) | undefined;
}

/** Findings beside what they concern; what stands in the way of publication first. Nothing where there are none. */
export const FindingList = ({ findings, goTo }: FindingListProps) =>
  findings.length === 0 ? null : (
    <ul className="finding-list">
      {worstFirst(findings).map((finding) => (
        <li
          key={[finding.code, ...finding.place].join('/')}
          className="finding"
          data-color={finding.severity === 'BLOCKING' ? 'danger' : 'warning'}
        >
          <span className="finding-kind">
            <span aria-hidden>{finding.severity === 'BLOCKING' ? '✕' : '!'}</span> {say(`findings.${finding.severity}`)}
          </span>
          <p>{finding.message}</p>
          {goTo && finding.place.length > 0 && (
            <Button variant="tertiary" data-size="sm" onClick={() => goTo(finding)}>
              {say('findings.goThere')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
