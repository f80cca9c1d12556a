import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useAnswer } from '../../api/use-answer';
import { EmploymentList } from '../../evidence/employment-list';
import { EvidenceList } from '../../evidence/evidence-list';
import { LevelList } from '../../evidence/level-list';
import { ValidationList } from '../../evidence/validation-list';
import { apiLanguage } from '../../language/language';
import { PlanView } from '../../plan/plan-view';
import { Answered } from '../../states/answered';
import { ExportMe } from './export-me';
import { MyWayFrame } from './my-way-frame';
import { StoredPerson } from './stored-person';
import { StoredRights } from './stored-rights';
import { StoredAboutMeDocument } from './stored.generated';
import { say } from './stored-texts';

/** Everything that is stored about the employee, and to have it as a file. */
export const StoredPage = () => (
  <MyWayFrame title={say('title')} lead={say('lead')}>
    {() => <Stored />}
  </MyWayFrame>
);

const Stored = () => {
  const answer = useAnswer(StoredAboutMeDocument, { language: apiLanguage });
  return (
    <Answered answer={answer}>
      {({ viewer: { person } }) =>
        person && (
          <>
            <Group title={say('person')}>
              <StoredPerson person={person} />
            </Group>
            <Group title={say('employments')}>
              <EmploymentList employments={person.employments} />
            </Group>
            <Group title={say('evidence')}>
              <EvidenceList evidence={person.evidence} />
            </Group>
            <Group title={say('levels')}>
              <LevelList levels={person.levels} />
            </Group>
            <Group title={say('validations')}>
              <ValidationList validations={person.validations} />
            </Group>
            <Group title={say('plan')}>
              {person.plan ? <PlanView plan={person.plan} level={3} reader="employee" /> : <p>{say('noPlan')}</p>}
            </Group>
            <Group title={say('rights')}>
              <StoredRights />
            </Group>
            <Group title={say('export')}>
              <ExportMe organization={person.organization.code} externalId={person.externalId} />
            </Group>
          </>
        )
      }
    </Answered>
  );
};

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="my-way-section">
    <Heading level={2} data-size="md">
      {title}
    </Heading>
    {children}
  </section>
);
