import { Paragraph } from '@digdir/designsystemet-react';
import { useParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { DayControl } from '../../day/day-control';
import { useDay } from '../../day/use-day';
import { say as sayFrame } from '../../frame/frame-texts';
import { AnsweredPage } from '../../frame/answered-page';
import { addresses } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { Sources } from '../../source/sources';
import { RoleCodes } from './role-codes';
import { RoleLadders } from './role-ladders';
import { RoleTasks } from './role-tasks';
import { RoleTitles } from './role-titles';
import { RoleDocument, type RoleQuery } from './role.generated';
import './roles.css';
import { say } from './roles-texts';

/** A role on a day: its titles, codes, tasks and ladders. */
export const RolePage = () => {
  const { slug = '' } = useParams();
  const chosen = useDay();
  const answer = useAnswer(RoleDocument, { slug, day: chosen.day ?? null, language: apiLanguage });
  return (
    <AnsweredPage answer={answer} title={sayFrame('roles')}>
      {({ role }) =>
        role === null ? (
          <Page title={say('role.unknown.title')} lead={say('role.unknown.body')}>
            <SiteLink to={addresses.roles}>{say('role.unknown.all')}</SiteLink>
          </Page>
        ) : (
          <Page title={role.name} lead={role.description}>
            <RoleFacts role={role} />
            <DayControl {...chosen} marked={daysOfProtection(role)} />
            <RoleTitles titles={role.titles} />
            <RoleLadders steps={role.steps} />
            <RoleCodes role={role.name} codes={role.codes} />
            {role.tasks.length > 0 && <RoleTasks tasks={role.tasks} day={chosen.day} />}
            <Sources sources={role.sources} />
          </Page>
        )
      }
    </AnsweredPage>
  );
};

type Role = NonNullable<RoleQuery['role']>;

const RoleFacts = ({ role: { field, replacedBy } }: { readonly role: Role }) => (
  <div>
    <Paragraph>
      {say('role.field')}
      <span lang="sv">{field}</span>
    </Paragraph>
    {replacedBy.length > 0 && (
      <Paragraph>
        {say('role.replaced')}
        {replacedBy.map(({ slug, name }) => (
          <SiteLink key={slug} to={addresses.role(slug)}>
            {name}
          </SiteLink>
        ))}
      </Paragraph>
    )}
  </div>
);

const daysOfProtection = ({ titles }: Role): readonly string[] => [
  ...new Set(titles.flatMap(({ protection }) => (protection ? [protection.from] : []))),
];
