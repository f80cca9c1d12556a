import { Button, Card, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { useViewer } from '../../viewer/viewer-context';
import { say } from './adoption-texts';
import type { ShownAdoptionFragment } from './adoptions.generated';
import { daysText, decisionText } from './decision-text';
import { EndAdoption } from './end-adoption';

/** One adoption: which ladder, since when, by which decision, whether it lags behind, and the ways on. */
export const AdoptionCard = ({ adoption }: { readonly adoption: ShownAdoptionFragment }) => {
  const { ladder, organization, revision, isBehind, derived, decision, id } = adoption;
  const heading = useRef<HTMLHeadingElement>(null);
  const [isEnded, setEnded] = useState(false);
  const mayDecide = useViewer().may('DECIDE_LADDERS', organization.code);
  return (
    <Card className="adoption-card">
      <Heading ref={heading} tabIndex={-1} level={3} data-size="xs">
        <SiteLink to={addresses.ladder(ladder.slug)}>{ladder.name}</SiteLink>
      </Heading>
      <ul className="adoption-facts">
        <li>{say('owner', { organization: ladder.organization.name })}</li>
        <li>{daysText(adoption)}</li>
        <li>{revision === null ? say('revisionUnknown') : say('revision', { revision })}</li>
        <Standing isBehind={isBehind} />
      </ul>
      <Paragraph>{decisionText(decision)}</Paragraph>
      {derived && (
        <Paragraph>
          {say('derived', { name: derived.name })}{' '}
          <SiteLink to={addresses.adaptation(derived.slug)}>{say('compare')}</SiteLink>
        </Paragraph>
      )}
      {mayDecide && (
        <div className="adaptation-buttons">
          <Button asChild variant={isBehind ? 'primary' : 'secondary'} data-size="sm">
            <Link to={addresses.goOver(id)} aria-label={`${say('goOver')}: ${ladder.name}`}>
              {say('goOver')}
            </Link>
          </Button>
          {adoption.to === null && (
            <EndAdoption
              adoption={adoption}
              whenEnded={() => {
                setEnded(true);
                heading.current?.focus();
              }}
            />
          )}
          <span role="status">{isEnded && say('ended')}</span>
        </div>
      )}
    </Card>
  );
};

/** Whether a newer revision is in force than the one that is used; nothing where that is unknown. */
const Standing = ({ isBehind }: { readonly isBehind: boolean | null }) =>
  isBehind === null ? null : (
    <li>
      <Tag data-color={isBehind ? 'warning' : 'success'}>
        <span aria-hidden>{isBehind ? '↑' : '✓'}</span>&nbsp;{isBehind ? say('behind') : say('upToDate')}
      </Tag>
    </li>
  );
