import { Details, Paragraph } from '@digdir/designsystemet-react';
import { FindingCount } from '../../../ladder-work/finding-count';
import { FindingList } from '../../../ladder-work/finding-list';
import type { ToldFindingFragment } from '../../../ladder-work/told-finding.generated';
import { say } from '../editor-texts';

interface FindingsSummaryProps {
  readonly findings: readonly ToldFindingFragment[];
  readonly goTo: (finding: ToldFindingFragment) => void;
}

/** All findings, each leading to what it concerns. */
export const FindingsSummary = ({ findings, goTo }: FindingsSummaryProps) =>
  findings.length === 0 ? (
    <Paragraph role="status">{say('findings.none')}</Paragraph>
  ) : (
    <Details>
      <Details.Summary>
        {say('findings.title')}&ensp;
        <span role="status" className="editor-counts">
          <FindingCount findings={findings} />
        </span>
      </Details.Summary>
      <Details.Content>
        <FindingList findings={findings} goTo={goTo} />
      </Details.Content>
    </Details>
  );
