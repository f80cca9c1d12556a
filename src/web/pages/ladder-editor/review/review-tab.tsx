import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { ActList } from '../../../ladder-work/act-list';
import { FindingList } from '../../../ladder-work/finding-list';
import type { LadderAct } from '../../../ladder-work/ladder-acts';
import { LadderDifference } from '../../../ladder-work/ladder-difference';
import { LadderLife } from '../../../ladder-work/ladder-life';
import { say as sayOfWork } from '../../../ladder-work/ladder-work-texts';
import type { ToldFindingFragment } from '../../../ladder-work/told-finding.generated';
import { StaircasePicture } from '../../../staircase/staircase-picture';
import type { EditedLadderFragment } from '../edited-ladder.generated';
import { say } from '../editor-texts';
import { BaseDeviations } from './base-deviations';
import { StepsToRead } from './steps-to-read';

interface ReviewTabProps {
  readonly ladder: EditedLadderFragment;
  /** The revision that it is held against; undefined where it is the first. */
  readonly published: number | undefined;
  readonly goTo: ((finding: ToldFindingFragment) => void) | undefined;
  readonly reload: () => void;
  readonly onActed: (act: LadderAct) => void;
}

/** What a reviewer reads and a decider decides on: findings, what changes, and what can be done now. */
export const ReviewTab = ({ ladder, published, goTo, reload, onActed }: ReviewTabProps) => (
  <>
    <section className="editor-form" aria-labelledby="review-life">
      <Heading level={2} data-size="sm" id="review-life">
        {say('life')}
      </Heading>
      <LadderLife ladder={ladder} />
      <ActList
        ladder={ladder}
        isFaulty={ladder.findings.some(({ severity }) => severity === 'BLOCKING')}
        reload={reload}
        onDone={onActed}
      />
    </section>
    <section className="editor-form" aria-labelledby="review-changes">
      <Heading level={2} data-size="sm" id="review-changes">
        {say('changes')}
      </Heading>
      <LadderDifference key={ladder.version} slug={ladder.slug} revision={ladder.revision} published={published} />
      {ladder.basedOn && <BaseDeviations key={ladder.version} ladder={ladder} />}
    </section>
    <section className="editor-form" aria-labelledby="review-findings">
      <Heading level={2} data-size="sm" id="review-findings">
        {say('reviewFindings')}
      </Heading>
      {ladder.findings.length === 0 && (
        <Paragraph>{ladder.status === 'DRAFT' ? say('findings.none') : sayOfWork('findings.none')}</Paragraph>
      )}
      <FindingList findings={ladder.findings} goTo={goTo} />
    </section>
    <section className="editor-form" aria-labelledby="review-content">
      <Heading level={2} data-size="sm" id="review-content">
        {say('content')}
      </Heading>
      <StaircasePicture ladder={ladder} />
      <StepsToRead ladder={ladder} />
    </section>
  </>
);
