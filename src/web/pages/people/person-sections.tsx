import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useViewer } from '../../viewer/viewer-context';
import { PersonEndings } from './person-endings';
import { PersonLevels } from './person-levels';
import { PersonMerits } from './person-merits';
import { PersonPlan } from './person-plan';
import { PersonPrivacy } from './person-privacy';
import { NextSteps, Standing } from './person-standing';
import { say } from './person-texts';
import type { ShownPersonFragment } from './person.generated';

interface PersonSectionsProps {
  readonly person: ShownPersonFragment;
  /** Code of the employer. */
  readonly organization: string;
  /** The day that the page answers for, and the last one that it looks ahead to. */
  readonly from: string;
  readonly until: string;
  /** Told when something was saved. */
  readonly changed: () => void;
}

/** All that is shown of a person, and what the viewer may do about it. */
export const PersonSections = ({ person, organization, from, until, changed }: PersonSectionsProps) => {
  const { may } = useViewer();
  return (
    <>
      <Section name="standing">
        <Standing
          person={person}
          organization={organization}
          mayDecideTitles={may('DECIDE_TITLES', organization)}
          day={from}
        />
      </Section>
      <Section name="next">
        <NextSteps nextSteps={person.nextSteps} />
      </Section>
      <Section name="ending">
        <PersonEndings person={person} from={from} until={until} />
      </Section>
      <Section name="merits">
        <PersonMerits person={person} organization={organization} changed={changed} />
      </Section>
      <Section name="levels.title">
        <PersonLevels person={person} mayAssign={may('ASSIGN_LEVELS', organization)} changed={changed} />
      </Section>
      <Section name="plan.title">
        <PersonPlan
          person={person}
          organization={organization}
          maySave={may('SAVE_PLANS', organization)}
          changed={changed}
        />
      </Section>
      {may('ERASE_PEOPLE', organization) && (
        <Section name="hr.title">
          <PersonPrivacy person={person} organization={organization} />
        </Section>
      )}
    </>
  );
};

interface SectionProps {
  readonly name: 'standing' | 'next' | 'ending' | 'merits' | 'levels.title' | 'plan.title' | 'hr.title';
  readonly children: ReactNode;
}

const Section = ({ name, children }: SectionProps) => {
  const id = `person-${name.replace('.', '-')}`;
  return (
    <section className="person-section" aria-labelledby={id}>
      <Heading id={id} level={2} data-size="md">
        {say(name)}
      </Heading>
      {children}
    </section>
  );
};
