import { Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { writeDay } from '../../language/write';
import { CriterionTree } from '../../verdict/criterion-tree';
import { HandInList } from '../../verdict/hand-in-list';
import { nameOfStep } from '../../staircase/step-name';
import { VerdictTag } from '../../verdict/verdict-tag';
import { say } from './person-texts';
import type { ShownPersonFragment } from './person.generated';
import { UndecidedTitles } from './undecided-titles-notice';
import { undecidedTitlesOf } from './undecided-titles';

type Assessment = ShownPersonFragment['standing'][number];

interface StandingProps {
  readonly person: ShownPersonFragment;
  /** Code of the employer. */
  readonly organization: string;
  readonly mayDecideTitles: boolean;
  /** The day that is answered for. */
  readonly day: string;
}

/** The steps where a person stands, until when, and why; where a title is undecided, that it is why not more is known. */
export const Standing = ({ person, organization, mayDecideTitles, day }: StandingProps) => {
  const undecided = undecidedTitlesOf(person, day);
  const isNowhere = person.standing.length === 0;
  return (
    <>
      <UndecidedTitles
        labels={undecided}
        organization={organization}
        mayDecide={mayDecideTitles}
        isNowhere={isNowhere}
      />
      {isNowhere ? (
        <Paragraph>
          {say('standsNowhere')}{' '}
          {undecided.length === 0 && person.nextSteps.some(isMissingSomething) && say('nextShowsWhat')}
        </Paragraph>
      ) : (
        <Assessments assessments={person.standing} />
      )}
    </>
  );
};

const isMissingSomething = ({ verdict }: Assessment): boolean => verdict !== 'MET';

/** The steps one transition away, with what is missing and what would decide. */
export const NextSteps = ({ nextSteps }: { readonly nextSteps: readonly Assessment[] }) =>
  nextSteps.length === 0 ? <Paragraph>{say('noNext')}</Paragraph> : <Assessments assessments={nextSteps} isOpen />;

interface AssessmentsProps {
  readonly assessments: readonly Assessment[];
  /** True where the reasons show at once. */
  readonly isOpen?: boolean;
}

const Assessments = ({ assessments, isOpen = false }: AssessmentsProps) => (
  <ul className="person-assessments">
    {assessments.map((assessment) => (
      <li key={assessment.step.id}>
        <AssessmentCard assessment={assessment} isOpen={isOpen} />
      </li>
    ))}
  </ul>
);

interface AssessmentCardProps {
  readonly assessment: Assessment;
  readonly isOpen: boolean;
}

const AssessmentCard = ({ assessment, isOpen }: AssessmentCardProps) => {
  const { step, verdict, metUntil, demandsUnknown, criteria, handIn } = assessment;
  return (
    <div className="person-assessment">
      <Heading level={3} data-size="xs">
        <span lang="sv">{nameOfStep(step)}</span> <VerdictTag verdict={verdict} />
      </Heading>
      <Paragraph data-size="sm">{say('inLadder', { ladder: step.ladder.name })}</Paragraph>
      {metUntil !== null && <Paragraph>{say('metUntil', { day: writeDay(metUntil) })}</Paragraph>}
      {demandsUnknown && <Paragraph>{say('demandsUnknown')}</Paragraph>}
      {handIn.length > 0 && (
        <>
          <Paragraph className="person-small-heading">{say('handIn')}</Paragraph>
          <HandInList handIn={handIn} />
        </>
      )}
      <Why isOpen={isOpen}>
        <CriterionTree criteria={criteria} />
      </Why>
    </div>
  );
};

const Why = ({ isOpen, children }: { readonly isOpen: boolean; readonly children: ReactNode }) => (
  <Details data-size="sm" defaultOpen={isOpen}>
    <Details.Summary>{say('why')}</Details.Summary>
    <Details.Content>{children}</Details.Content>
  </Details>
);
