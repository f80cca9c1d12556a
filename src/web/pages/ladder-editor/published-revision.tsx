import { Heading, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addresses } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { ActList } from '../../ladder-work/act-list';
import { LadderLife } from '../../ladder-work/ladder-life';
import type { LadderLifeFragment } from '../../ladder-work/ladder-life.generated';
import { say as sayOfWork } from '../../ladder-work/ladder-work-texts';
import { Empty } from '../../states/empty';
import { colorForLadderStatus, wordForLadderStatus } from '../../vocabulary/ladder-status';
import { BeginRevision } from './begin-revision';
import { say } from './editor-texts';

interface PublishedRevisionProps {
  readonly ladder: LadderLifeFragment;
  /** Fetches the revisions anew. */
  readonly onChanged: () => void;
}

/** A ladder that nobody works on: how to begin its next revision, and what the decider can do with the published one. */
export const PublishedRevision = ({ ladder, onChanged }: PublishedRevisionProps) => {
  const [done, setDone] = useState('');
  const { revision, name, slug, status } = ladder;
  return (
    <Page title={say('title', { name })}>
      <div className="editor-head">
        <Tag data-color={colorForLadderStatus[status]}>{wordForLadderStatus[status]}</Tag>
        <span>{say('revision', { revision })}</span>
        <SiteLink to={addresses.ladder(slug)}>{say('publicPage')}</SiteLink>
      </div>
      <p role="status">{done}</p>
      <LadderLife ladder={ladder} />
      <Empty title={say('published.title')}>
        <p>{say('published.body', { revision })}</p>
        <BeginRevision ladder={ladder} onBegun={onChanged} />
      </Empty>
      <section className="editor-form" aria-labelledby="published-acts">
        <Heading level={2} data-size="sm" id="published-acts">
          {say('life')}
        </Heading>
        <ActList
          ladder={ladder}
          isFaulty={false}
          reload={onChanged}
          onDone={(act) => {
            setDone(sayOfWork(`done.${act}`));
            onChanged();
          }}
        />
      </section>
      <SiteLink to={addresses.adminLadders}>{say('backToList')}</SiteLink>
    </Page>
  );
};
