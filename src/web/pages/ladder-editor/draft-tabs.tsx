import { Alert, Tabs, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addresses } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { concernOf } from '../../ladder-work/findings-at';
import { say as sayOfWork } from '../../ladder-work/ladder-work-texts';
import type { ToldFindingFragment } from '../../ladder-work/told-finding.generated';
import { colorForLadderStatus, wordForLadderStatus } from '../../vocabulary/ladder-status';
import type { EditedLadderFragment } from './edited-ladder.generated';
import { say } from './editor-texts';
import { KeptPanel } from './kept-panel';
import { ReviewTab } from './review/review-tab';
import { StepsTab } from './steps/steps-tab';
import { useCanEdit } from './use-can-edit';
import { useEditorPlace } from './use-editor-place';
import { WhyLocked } from './why-locked';
import { LadderFieldsForm } from './whole/ladder-fields-form';
import { Deeds } from './work/deeds';
import { FindingsSummary } from './work/findings-summary';
import { PendingEdit } from './work/pending-edit';
import { useDraftWork } from './work/use-draft-work';
import { WorkBar } from './work/work-bar';

interface DraftTabsProps {
  readonly asked: EditedLadderFragment;
  readonly published: number | undefined;
  /** Fetches the draft as it now is. */
  readonly reload: () => void;
  readonly onActed: () => void;
}

/** Work on a draft: its steps and ways, what it says as a whole, and its review. The address says which part is open. */
export const DraftTabs = ({ asked, published, reload, onActed }: DraftTabsProps) => {
  const work = useDraftWork(asked);
  const { ladder } = work;
  const canEdit = useCanEdit(ladder);
  const place = useEditorPlace(canEdit);
  const [done, setDone] = useState('');
  const goTo = (finding: ToldFindingFragment) => {
    const concern = concernOf(finding);
    if (concern.kind === 'LADDER') place.openPart('whole');
    else place.openStep('step' in concern ? concern.step : ladder.transitions[concern.index]?.from.slug);
  };
  return (
    <Page title={say('title', { name: ladder.name })}>
      <DraftHead ladder={ladder} />
      <p role="status" className="editor-done">
        {done}
      </p>
      {ladder.conflicts.length > 0 && (
        <Alert data-color="warning">
          {say('conflicts', { count: ladder.conflicts.length })}{' '}
          <SiteLink to={addresses.adaptation(ladder.slug)}>{say('decideConflicts')}</SiteLink>
        </Alert>
      )}
      {canEdit ? (
        <>
          <WorkBar work={work} />
          <PendingEdit work={work} reload={reload} />
          <FindingsSummary findings={ladder.findings} goTo={goTo} />
        </>
      ) : (
        <WhyLocked ladder={ladder} />
      )}
      <Tabs value={place.part} onChange={place.openPart}>
        <Tabs.List aria-label={say('tabs.label')}>
          {canEdit && <Tabs.Tab value="steps">{say('tabs.steps')}</Tabs.Tab>}
          {canEdit && <Tabs.Tab value="whole">{say('tabs.whole')}</Tabs.Tab>}
          <Tabs.Tab value="review">{say('tabs.review')}</Tabs.Tab>
        </Tabs.List>
        {canEdit && (
          <KeptPanel value="steps" isOpen={place.part === 'steps'}>
            <StepsTab
              work={work}
              isShown={place.part === 'steps'}
              selected={place.step}
              select={place.openStep}
              reload={reload}
            />
          </KeptPanel>
        )}
        {canEdit && (
          <KeptPanel value="whole" isOpen={place.part === 'whole'}>
            <LadderFieldsForm work={work} />
          </KeptPanel>
        )}
        <Tabs.Panel value="review" className="editor-part">
          {place.part === 'review' && (
            <ReviewTab
              ladder={ladder}
              published={published}
              goTo={canEdit ? goTo : undefined}
              reload={reload}
              onActed={(act) => {
                setDone(sayOfWork(`done.${act}`));
                onActed();
              }}
            />
          )}
        </Tabs.Panel>
      </Tabs>
      <Deeds history={work.history} />
      <SiteLink to={addresses.adminLadders}>{say('backToList')}</SiteLink>
    </Page>
  );
};

const DraftHead = ({ ladder }: { readonly ladder: EditedLadderFragment }) => (
  <div className="editor-head">
    <Tag data-color={colorForLadderStatus[ladder.status]}>{wordForLadderStatus[ladder.status]}</Tag>
    <span>{say('revision', { revision: ladder.revision })}</span>
    <span>{say('ownedBy', { organization: ladder.organization.name })}</span>
    {ladder.basedOn && <span>{say('basedOn', { name: ladder.basedOn.name, revision: ladder.basedOn.revision })}</span>}
  </div>
);
