import { Card, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { writeDay } from '../../language/write';
import { SourceLine } from '../../source/source-line';
import { aboutTitleKind, wordForTitleKind } from '../../vocabulary/title-kind';
import type { TitleKind } from '../../vocabulary/title-kind.generated';
import { daysInUse } from './days-in-use';
import { RoleSection } from './role-section';
import type { RoleTitleFragment } from './role.generated';
import { say } from './roles-texts';

const kinds: readonly TitleKind[] = ['STANDARD', 'LOCAL', 'ALTERNATIVE', 'FORMER'];

/** The titles of a role, by kind. */
export const RoleTitles = ({ titles }: { readonly titles: readonly RoleTitleFragment[] }) => (
  <RoleSection id="titlar" title={say('role.titles')} about={say('role.titlesAbout')}>
    {titles.length === 0 && <p>{say('role.noTitles')}</p>}
    {kinds
      .map((kind) => ({ kind, ofKind: titles.filter((title) => title.kind === kind) }))
      .filter(({ ofKind }) => ofKind.length > 0)
      .map(({ kind, ofKind }) => (
        <div key={kind} className="role-titles">
          <Heading level={3} data-size="2xs">
            {wordForTitleKind[kind]}
          </Heading>
          <Paragraph data-size="sm">{aboutTitleKind[kind]}</Paragraph>
          <ul>
            {ofKind.map((title) => (
              <RoleTitle key={title.id} title={title} />
            ))}
          </ul>
        </div>
      ))}
  </RoleSection>
);

const RoleTitle = ({ title }: { readonly title: RoleTitleFragment }) => {
  const { label, organization, protection, replacedBy } = title;
  return (
    <Card asChild>
      <li>
        <strong lang="sv">{label}</strong>
        <p>
          {organization ? (
            <SiteLink to={addresses.organization(organization.code)} lang="sv">
              {organization.name}
            </SiteLink>
          ) : (
            say('role.everywhere')
          )}
          {daysInUse(title)}
        </p>
        {protection && (
          <>
            <Tag data-color="info">{say('role.protected')}</Tag>
            <p>{say('role.protectedFrom', { from: writeDay(protection.from) })}</p>
            <p>
              <SourceLine source={protection.legalBasis} />
            </p>
          </>
        )}
        {replacedBy.length > 0 && (
          <p>
            {say('role.replacedBy')}
            {replacedBy.map((next) =>
              next.role ? (
                <SiteLink key={next.id} to={addresses.role(next.role.slug)} lang="sv">
                  {next.label}
                </SiteLink>
              ) : (
                <span key={next.id} lang="sv">
                  {next.label}
                </span>
              ),
            )}
          </p>
        )}
      </li>
    </Card>
  );
};
