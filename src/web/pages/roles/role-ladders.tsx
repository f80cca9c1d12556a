import { Card } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { addresses, queryNames } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { grouped } from './grouped';
import { RoleSection } from './role-section';
import type { RoleStepFragment } from './role.generated';
import { say } from './roles-texts';

/** The ladders that a role stands in, with its steps in each. */
export const RoleLadders = ({ steps }: { readonly steps: readonly RoleStepFragment[] }) => (
  <RoleSection id="trappor" title={say('role.ladders')} about={say('role.laddersAbout')}>
    {steps.length === 0 && <p>{say('role.noLadders')}</p>}
    <ul className="role-ladders">
      {grouped(steps, ({ ladder }) => ladder.slug).map(({ key, items }) => (
        <RoleLadder key={key} steps={items} />
      ))}
    </ul>
  </RoleSection>
);

const RoleLadder = ({ steps }: { readonly steps: readonly RoleStepFragment[] }) => {
  const [query] = useSearchParams();
  const [first] = steps;
  if (!first) return null;
  const { slug, name, organization } = first.ladder;
  const addressOf = (step?: string) => {
    const day = query.get(queryNames.day);
    const wanted = new URLSearchParams({
      ...(day !== null && { [queryNames.day]: day }),
      ...(step !== undefined && { [queryNames.step]: step }),
    }).toString();
    return addresses.ladder(slug) + (wanted === '' ? '' : `?${wanted}`);
  };
  return (
    <Card asChild>
      <li>
        <SiteLink to={addressOf()}>{name}</SiteLink>
        <p>
          <SiteLink to={addresses.organization(organization.code)} lang="sv">
            {organization.name}
          </SiteLink>
        </p>
        <ol>
          {steps.map((step) => (
            <li key={step.id}>
              <SiteLink to={addressOf(step.slug)}>
                <StepName step={step} />
              </SiteLink>
            </li>
          ))}
        </ol>
      </li>
    </Card>
  );
};

const StepName = ({ step: { level, title, slug } }: { readonly step: RoleStepFragment }) => (
  <>
    {title && <span lang="sv">{title.label}</span>}
    {title && level && ', '}
    {level?.name}
    {!title && !level && slug}
  </>
);
