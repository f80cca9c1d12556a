import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { progressOf } from '../../plan/plan-progress';
import { nameOfStep } from '../../staircase/step-name';
import type { MyWayPerson } from './standing-page';
import { say } from './standing-texts';

/** How the plan goes, where there is one. */
export const PlanTeaser = ({ plan }: Pick<MyWayPerson, 'plan'>) => {
  if (!plan || plan.status === 'CANCELLED') return null;
  const { done, all } = progressOf(plan.actions);
  return (
    <Card className="my-way-card" data-color="moss" variant="tinted">
      <Heading level={2} data-size="xs">
        {say('plan')}
      </Heading>
      <Paragraph>{say('planBody', { step: nameOfStep(plan.target), done, all })}</Paragraph>
      <SiteLink to={addresses.myPlan}>{say('planOpen')}</SiteLink>
    </Card>
  );
};
