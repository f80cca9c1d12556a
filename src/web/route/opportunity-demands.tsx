import { Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnswer } from '../api/use-answer';
import { apiLanguage } from '../language/language';
import { Answered } from '../states/answered';
import { CriterionTree } from '../verdict/criterion-tree';
import type { ComparedActionFragment } from './compared-route.generated';
import { OpportunityDemandsDocument } from './opportunity-demands.generated';
import { say } from './route-texts';

interface OpportunityDemandsProps {
  /** Id of the person. */
  readonly person: string;
  readonly opportunity: NonNullable<ComparedActionFragment['opportunity']>;
  readonly kind: ComparedActionFragment['kind'];
}

/** What it takes to begin an education or to apply, against what the person has: why a route holds what it holds. */
export const OpportunityDemands = ({ person, opportunity, kind }: OpportunityDemandsProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const summary = say(kind === 'APPLY' ? 'toApply' : 'toBegin');
  return (
    <Details className="no-print" data-size="sm" open={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <Details.Summary aria-label={`${summary}: ${opportunity.name}`}>{summary}</Details.Summary>
      <Details.Content>{isOpen && <Demands person={person} opportunity={opportunity.slug} />}</Details.Content>
    </Details>
  );
};

interface DemandsProps {
  readonly person: string;
  readonly opportunity: string;
}

const Demands = ({ person, opportunity }: DemandsProps) => {
  const answer = useAnswer(OpportunityDemandsDocument, { person, opportunity, language: apiLanguage });
  return (
    <Answered answer={answer}>
      {({ node }) =>
        node && 'qualifiesFor' in node ? (
          <CriterionTree criteria={node.qualifiesFor?.criteria ?? []} none={say('demandsNothing')} />
        ) : null
      }
    </Answered>
  );
};
