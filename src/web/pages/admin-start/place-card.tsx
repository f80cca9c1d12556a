import { Card, Heading, List, Paragraph } from '@digdir/designsystemet-react';
import type { AdminPlace } from '../../admin/admin-places';
import { addresses, queryNames } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { say } from './admin-start-texts';

const texts = {
  adminLadders: 'ladders',
  adoptions: 'adoptions',
  titles: 'titles',
  access: 'access',
  trail: 'trail',
} as const satisfies Record<Exclude<AdminPlace, 'admin'>, string>;

interface PlaceCardProps {
  readonly place: Exclude<AdminPlace, 'admin'>;
  readonly organization: string | undefined;
  /** What waits there, in words. */
  readonly lines: readonly string[];
}

/** A place to work at, with what waits there. */
export const PlaceCard = ({ place, organization, lines }: PlaceCardProps) => {
  const isWaiting = lines.length > 0 && place !== 'trail';
  return (
    <Card
      className="admin-place"
      data-color={isWaiting ? 'accent' : 'neutral'}
      variant={isWaiting ? 'tinted' : 'default'}
    >
      <Heading level={2} data-size="xs">
        <SiteLink to={addressOf(place, organization)}>{say(`${texts[place]}.title`)}</SiteLink>
      </Heading>
      <Paragraph>{say(`${texts[place]}.body`)}</Paragraph>
      {isWaiting ? (
        <List.Unordered className="admin-waiting">
          {lines.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List.Unordered>
      ) : (
        organization !== undefined && (
          <Paragraph className="admin-quiet">
            {lines.length > 0 ? lines.join(' ') : say(place === 'access' ? 'access.nothing' : 'nothing')}
          </Paragraph>
        )
      )}
    </Card>
  );
};

const addressOf = (place: AdminPlace, organization: string | undefined): string =>
  organization === undefined
    ? addresses[place]
    : `${addresses[place]}?${new URLSearchParams({ [queryNames.organization]: organization }).toString()}`;
