import { Button, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { freshKey } from '../../api/fresh-key';
import { useSaving } from '../../api/use-saving';
import { apiLanguage } from '../../language/language';
import { planOfRoute } from '../../plan/plan-of-route';
import type { NamingAction } from '../../plan/route-action-input';
import { SaveDevelopmentPlanDocument } from '../../plan/save-plan.generated';
import { nameOfStep } from '../../staircase/step-name';
import { SavingState } from '../../states/saving-state';
import { say } from './first-plan-texts';
import type { ShownPersonFragment } from './person.generated';
import { WaysToPlan } from './ways-to-plan';

interface FirstPlanProps {
  readonly person: ShownPersonFragment;
  /** Code of the employer. */
  readonly organization: string;
  readonly whenMade: () => void;
  /** Fetches the person anew, where the employee has made a plan meanwhile. */
  readonly reload: () => void;
}

/** A manager makes the first plan of somebody who has none: of a way to one of the next steps. */
export const FirstPlan = ({ person, organization, whenMade, reload }: FirstPlanProps) => {
  const [isMaking, setIsMaking] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  if (person.nextSteps.length === 0)
    return (
      <Paragraph>
        {say('noneYet')} {say('noNext')}
      </Paragraph>
    );
  const stop = () => {
    setIsMaking(false);
    requestAnimationFrame(() => begin.current?.focus());
  };
  return (
    <>
      <Paragraph>{say('noneYet')}</Paragraph>
      {isMaking ? (
        <ChooseWay person={person} organization={organization} whenMade={whenMade} reload={reload} stop={stop} />
      ) : (
        <div className="no-print">
          <Button ref={begin} variant="secondary" onClick={() => setIsMaking(true)}>
            {say('begin')}
          </Button>
        </div>
      )}
    </>
  );
};

/** The way that was sent to be the plan. It can be sent again with its key; another way needs one of its own. */
interface SentWay {
  readonly actions: readonly NamingAction[];
  readonly idempotencyKey: string;
}

const ChooseWay = ({
  person,
  organization,
  whenMade,
  reload,
  stop,
}: FirstPlanProps & { readonly stop: () => void }) => {
  const steps = person.nextSteps.map(({ step }) => step);
  const [chosen, setChosen] = useState('');
  const target = targetAmong(steps, chosen);
  const [sent, setSent] = useState<SentWay>();
  const { saving, save, forget } = useSaving(SaveDevelopmentPlanDocument, (data) => data.saveDevelopmentPlan);
  const make = async (actions: readonly NamingAction[]) => {
    const way = sent?.actions === actions ? sent : { actions, idempotencyKey: freshKey() };
    setSent(way);
    const input = planOfRoute({ person: person.id, target, plan: null, ...way });
    if (await save({ input: { ...input, agree: true }, language: apiLanguage })) whenMade();
  };
  const anew = () => {
    forget();
    setSent(undefined);
  };
  return (
    <div className="person-section-part no-print">
      <Field className="person-form">
        <Label>{say('target')}</Label>
        <Select
          autoFocus
          value={target}
          onChange={(event) => {
            setChosen(event.target.value);
            anew();
          }}
        >
          {target === '' && <Select.Option value="">{say('choose')}</Select.Option>}
          {steps.map((step) => (
            <Select.Option key={step.id} value={step.id}>
              {say('inLadder', { step: nameOfStep(step), ladder: step.ladder.name })}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Paragraph>{say('lead')}</Paragraph>
      {target !== '' && (
        <WaysToPlan
          organization={organization}
          externalId={person.externalId}
          target={target}
          isUnderWay={saving.state === 'UNDER_WAY' || saving.state === 'DONE'}
          make={(actions) => void make(actions)}
        />
      )}
      <SavingState
        saving={saving}
        reload={() => {
          anew();
          reload();
        }}
      />
      <div>
        <Button variant="tertiary" onClick={stop}>
          {say('stop')}
        </Button>
      </div>
    </div>
  );
};

/** The step that is chosen, as long as it is a next one; the only one needs no choice. Else empty. */
const targetAmong = (steps: readonly { readonly id: string }[], chosen: string): string => {
  const [only, ...others] = steps;
  if (steps.some(({ id }) => id === chosen)) return chosen;
  return only && others.length === 0 ? only.id : '';
};
