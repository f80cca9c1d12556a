import { Card, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { writeDay } from '../../language/write';
import { CriterionTree } from '../../verdict/criterion-tree';
import { HandInList } from '../../verdict/hand-in-list';
import { stepWords } from '../../verdict/step-words';
import { VerdictTag } from '../../verdict/verdict-tag';
import { say } from './person-texts';
import type { ShownPersonFragment } from './person.generated';

type Assessment = ShownPersonFragment['standing'][number];

/** The steps where a person stands, until when, and why. */
export const Standing = ({ standing }: { readonly standing: readonly Assessment[] }) =>
  standing.length === 0 ? <Paragraph>{say('standsNowhere')}</Paragraph> : <Assessments assessments={standing} />;

/** The steps one transition away, with what is missing and what would decide. */
export const NextSteps = ({ nextSteps }: { readonly nextSteps: readonly Assessment[] }) =>
  nextSteps.length === 0 ? <Paragraph>{say('noNext')}</Paragraph> : <Assessments assessments={nextSteps} />;

const Assessments = ({ assessments }: { readonly assessments: readonly Assessment[] }) => (
  <ul className="person-assessments">
    {assessments.map((assessment) => (
      <li key={assessment.step.id}>
        <AssessmentCard assessment={assessment} />
      </li>
    ))}
  </ul>
);

const AssessmentCard = ({ assessment }: { readonly assessment: Assessment }) => {
  const { step, verdict, metUntil, demandsUnknown, criteria, handIn } = assessment;
  return (
    <Card className="person-assessment">
      <Heading level={3} data-size="xs">
        <span lang="sv">{stepWords(step)}</span> <VerdictTag verdict={verdict} />
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
      <Why>
        <CriterionTree criteria={criteria} />
      </Why>
    </Card>
  );
};

const Why = ({ children }: { readonly children: ReactNode }) => (
  <Details data-size="sm">
    <Details.Summary>{say('why')}</Details.Summary>
    <Details.Content>{children}</Details.Content>
  </Details>
);
