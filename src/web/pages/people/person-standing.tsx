import { Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { writeDay } from '../../language/write';
import { CriterionTree } from '../../verdict/criterion-tree';
import { HandInList } from '../../verdict/hand-in-list';
import { nameOfStep } from '../../staircase/step-name';
import { VerdictTag } from '../../verdict/verdict-tag';
import { say } from './person-texts';
import type { ShownPersonFragment } from './person.generated';

type Assessment = ShownPersonFragment['standing'][number];

/** The steps where a person stands, until when, and why. */
export const Standing = ({ standing }: { readonly standing: readonly Assessment[] }) =>
  standing.length === 0 ? <Paragraph>{say('standsNowhere')}</Paragraph> : <Assessments assessments={standing} />;

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
