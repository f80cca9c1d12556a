import { Link } from '@digdir/designsystemet-react';
import { today } from '../day/today';
import { language } from '../language/language';
import { writeDay, writeKronor, writeNumber } from '../language/write';
import { writeMonths } from '../route/route-figures';
import { wordForCreditUnit } from '../vocabulary/evidence';
import { wordForActionKind } from '../vocabulary/routes';
import { say } from './plan-texts';
import type { ShownPlanActionFragment } from './shown-plan.generated';
import './plan.css';

interface PlanActionFactsProps {
  readonly action: ShownPlanActionFragment;
  /** False where the day stands beside already, in a field. */
  readonly withDue: boolean;
}

/** What there is to know of an action beside its words: its kind, day, time, credits and cost, and where to read on. */
export const PlanActionFacts = ({ action, withDue }: PlanActionFactsProps) => (
  <>
    <p className="plan-action-facts">
      {[
        action.kind === null ? say('own') : wordForActionKind[action.kind],
        ...(withDue && action.due !== null ? [dueWords(action.due, action.done)] : []),
        ...figuresOf(action),
      ].join(' · ')}
    </p>
    {action.opportunity && <ReadOn sources={action.opportunity.sources} />}
  </>
);

type Opportunity = NonNullable<ShownPlanActionFragment['opportunity']>;

const ReadOn = ({ sources }: Pick<Opportunity, 'sources'>) => {
  const [source] = sources.flatMap(({ title, url }) => (url === null ? [] : [{ title, url }]));
  if (source === undefined) return null;
  return (
    <p className="plan-action-facts no-print">
      {say('readOn')}
      <Link href={source.url} lang={language === 'en' ? 'sv' : undefined}>
        {source.title}
      </Link>
    </p>
  );
};

const dueWords = (due: string, done: boolean): string =>
  say(!done && due < today() ? 'overdue' : 'doneBefore', { day: writeDay(due) });

const figuresOf = ({ months, opportunity }: ShownPlanActionFragment): readonly string[] => [
  ...(months === null ? [] : [say('takes', { length: writeMonths(months) })]),
  ...(opportunity === null ? [] : figuresOfOpportunity(opportunity)),
];

const figuresOfOpportunity = ({ weeks, credits, creditUnit, cost }: Opportunity): readonly string[] => [
  ...(weeks === null ? [] : [say('takes', { length: say('weeks', { count: weeks, number: writeNumber(weeks) }) })]),
  ...(credits === null || creditUnit === null
    ? []
    : [say('extent', { credits: `${writeNumber(credits)} ${wordForCreditUnit[creditUnit]}` })]),
  ...(cost === null ? [] : [cost === 0 ? say('free') : say('costs', { cost: writeKronor(cost) })]),
];
