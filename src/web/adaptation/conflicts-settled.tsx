import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useSaving } from '../api/use-saving';
import { addresses } from '../frame/addresses';
import { SiteLink } from '../frame/site-link';
import { SubmitLadderDocument } from '../ladder-work/act-on-ladder.generated';
import { apiLanguage } from '../language/language';
import { SavingState } from '../states/saving-state';
import { useViewer } from '../viewer/viewer-context';
import type { ConflictedLadder } from './conflict-step';
import { say } from './conflict-texts';

interface ConflictsSettledProps {
  readonly ladder: ConflictedLadder;
  /** True when they were decided just now, on this page. */
  readonly isJustNow: boolean;
  readonly reload: () => void;
}

/** Says that no conflict is left, and leads on: to look through the ladder and to submit it. */
export const ConflictsSettled = ({ ladder, isJustNow, reload }: ConflictsSettledProps) => {
  const { id, slug, version, status, organization } = ladder;
  const { may } = useViewer();
  const heading = useRef<HTMLHeadingElement>(null);
  const { saving, save } = useSaving(SubmitLadderDocument, (data) => data.submitLadder);
  useEffect(() => {
    if (isJustNow) heading.current?.focus();
  }, [isJustNow]);
  const isDraft = status === 'DRAFT';
  const submit = () => void save({ input: { ladder: id, expectedVersion: version }, language: apiLanguage });
  return (
    <>
      <Alert data-color={isJustNow ? 'success' : 'info'}>
        <Heading level={2} data-size="xs" tabIndex={-1} ref={heading}>
          {isJustNow ? say('settled') : say('none')}
        </Heading>
        <Paragraph>{isDraft ? say('settledNext') : say('noneNext')}</Paragraph>
      </Alert>
      <SavingState saving={saving} reload={reload} done={say('submitted')} />
      <div className="adaptation-buttons">
        {isDraft && saving.state !== 'DONE' && may('DRAFT_LADDERS', organization.code) && (
          <Button onClick={submit} loading={saving.state === 'UNDER_WAY'}>
            {say('submit')}
          </Button>
        )}
        <SiteLink to={addresses.adaptation(slug)}>{say('sideBySide')}</SiteLink>
        <SiteLink to={addresses.adminLadder(slug)}>{say('toEditor')}</SiteLink>
      </div>
    </>
  );
};
