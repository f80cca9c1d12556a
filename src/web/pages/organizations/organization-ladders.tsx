import { Card, Heading, Tag } from '@digdir/designsystemet-react';
import { addresses, queryNames } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { writeDay } from '../../language/write';
import { SourceLines } from './source-lines';
import { Empty } from '../../states/empty';
import { laddersInUse, type LadderInUse } from './ladder-use';
import type { OrganizationQuery } from './organization.generated';
import { say } from './organizations-texts';

type Organization = NonNullable<OrganizationQuery['organization']>;

/** The ladders that an organisation uses, and how. */
export const OrganizationLadders = ({
  organization: { code, ladders, adoptions },
}: {
  readonly organization: Organization;
}) => (
  <section className="organization-section" aria-labelledby="trappor">
    <Heading level={2} data-size="md" id="trappor">
      {say('one.ladders')}
    </Heading>
    {ladders.length === 0 ? (
      <Empty title={say('one.noLadders.title')}>{say('one.noLadders.body')}</Empty>
    ) : (
      <>
        <p>{say('one.laddersAbout')}</p>
        <ul className="organization-ladders">
          {laddersInUse(code, ladders, adoptions).map((used) => (
            <UsedLadder key={used.ladder.id} used={used} />
          ))}
        </ul>
      </>
    )}
  </section>
);

const useIn = ({ use, ladder }: LadderInUse): string =>
  say(`one.use.${use}`, { owner: ladder.organization.name, base: ladder.basedOn?.name ?? '' });

const UsedLadder = ({ used }: { readonly used: LadderInUse }) => {
  const { ladder, use, adoption } = used;
  const toCompare = new URLSearchParams({ [queryNames.left]: ladder.slug }).toString();
  return (
    <Card asChild>
      <li>
        <SiteLink to={addresses.ladder(ladder.slug)}>{ladder.name}</SiteLink>
        <p>
          <Tag data-color={use === 'ADOPTED' ? 'neutral' : 'accent'}>{useIn(used)}</Tag>{' '}
          <span lang="sv">{ladder.field}</span>
        </p>
        {use !== 'OWNED' && (
          <p>{adoption ? say('one.since', { day: writeDay(adoption.from) }) : say('one.sinceUnknown')}</p>
        )}
        {use === 'OWNED' && ladder.validFrom !== null && <p>{say('one.since', { day: writeDay(ladder.validFrom) })}</p>}
        {adoption?.isBehind === true && <p>{say('one.behind')}</p>}
        {ladder.status === 'DRAFT' && <p>{say('one.draft')}</p>}
        {adoption && <SourceLines sources={adoption.sources} />}
        <p>
          <SiteLink to={`${addresses.compare}?${toCompare}`}>{say('one.compareOf', { name: ladder.name })}</SiteLink>
        </p>
      </li>
    </Card>
  );
};
