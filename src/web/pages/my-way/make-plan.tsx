import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { freshKey } from '../../api/fresh-key';
import { useSaving } from '../../api/use-saving';
import { addresses } from '../../frame/addresses';
import { apiLanguage } from '../../language/language';
import { planOfRoute } from '../../plan/plan-of-route';
import { SaveDevelopmentPlanDocument } from '../../plan/save-plan.generated';
import type { ComparedRouteFragment } from '../../route/compared-route.generated';
import { say as sayOfRoute } from '../../route/route-texts';
import { SavingState } from '../../states/saving-state';
import { nameOfStep } from '../../staircase/step-name';
import type { RoutesPerson } from './routes-page';
import { say } from './routes-texts';

interface MakePlanProps {
  readonly route: ComparedRouteFragment;
  readonly number: number;
  readonly person: RoutesPerson;
  readonly ask: () => void;
}

/** Makes a route the employee's plan; asks first where that changes the plan that there is. */
export const MakePlan = ({ route, number, person, ask }: MakePlanProps) => {
  const goTo = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [idempotencyKey, setKey] = useState(freshKey);
  const { saving, save, forget } = useSaving(SaveDevelopmentPlanDocument, (data) => data.saveDevelopmentPlan);
  const { plan } = person;
  const make = async () => {
    dialog.current?.close();
    if (saving.state === 'UNDER_WAY') return;
    const target = person.assessment.step.id;
    const input = planOfRoute({ person: person.id, target, actions: route.actions, plan, idempotencyKey });
    if (await save({ input, language: apiLanguage })) await goTo(addresses.myPlan);
  };
  const reload = () => {
    forget();
    setKey(freshKey());
    ask();
  };
  const name = `${say('make')}: ${sayOfRoute('way', { number }).toLowerCase()}`;
  return (
    <div className="my-way-section no-print">
      <div>
        <Button aria-label={name} onClick={() => (plan ? dialog.current?.showModal() : void make())}>
          {say('make')}
        </Button>
      </div>
      <SavingState saving={saving} reload={reload} />
      {plan && (
        <Dialog ref={dialog} closeButton={say('close')} aria-labelledby={`ny-version-${number}`}>
          <Heading level={2} data-size="xs" id={`ny-version-${number}`}>
            {say('replace.title')}
          </Heading>
          <Paragraph>{say('replace.body', { step: nameOfStep(plan.target) })}</Paragraph>
          <div className="my-way-actions">
            <Button onClick={() => void make()}>{say('replace.confirm')}</Button>
            <Button variant="secondary" onClick={() => dialog.current?.close()}>
              {say('replace.cancel')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
};
