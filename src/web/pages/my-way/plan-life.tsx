import { Alert, Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { freshKey } from '../../api/fresh-key';
import { useSaving } from '../../api/use-saving';
import { apiLanguage } from '../../language/language';
import { PlanAgreement } from '../../plan/plan-agreement';
import { SaveDevelopmentPlanDocument } from '../../plan/save-plan.generated';
import type { ShownPlanFragment } from '../../plan/shown-plan.generated';
import { SavingState } from '../../states/saving-state';
import { say } from './plan-texts';

interface PlanLifeProps {
  /** The id of the employee. */
  readonly person: string;
  readonly plan: ShownPlanFragment;
  readonly ask: () => void;
  /** Told what a save has answered. */
  readonly onSaved: (plan: ShownPlanFragment | null) => void;
}

/** Agrees to the plan as it is saved, gives it up, or takes it up again. */
export const PlanLife = ({ person, plan, ask, onSaved }: PlanLifeProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [idempotencyKey, setKey] = useState(freshKey);
  const { saving, save, forget } = useSaving(SaveDevelopmentPlanDocument, (data) => data.saveDevelopmentPlan);
  const send = async (what: { readonly agree?: boolean; readonly cancel?: boolean }) => {
    dialog.current?.close();
    if (saving.state === 'UNDER_WAY') return;
    const input = { person, idempotencyKey, expectedVersion: plan.version, ...what };
    const answer = await save({ input, language: apiLanguage });
    if (!answer) return;
    setKey(freshKey());
    // The button that had the focus goes.
    heading.current?.focus();
    onSaved(answer.plan);
  };
  const reload = () => {
    forget();
    setKey(freshKey());
    ask();
  };
  return (
    <section className="my-way-section">
      <Heading ref={heading} level={2} data-size="md" tabIndex={-1}>
        {say('agreement')}
      </Heading>
      {plan.isCancelled ? (
        <Alert data-color="info">
          <Heading level={3} data-size="2xs">
            {say('cancelledTitle')}
          </Heading>
          <Paragraph>{say('cancelledBody')}</Paragraph>
        </Alert>
      ) : (
        <PlanAgreement plan={plan} reader="employee" />
      )}
      <div className="my-way-actions no-print">
        {plan.isCancelled && <Button onClick={() => void send({ cancel: false })}>{say('resume')}</Button>}
        {!plan.isCancelled && plan.agreedByEmployeeAt === null && (
          <Button onClick={() => void send({ agree: true })}>{say('agree')}</Button>
        )}
        {!plan.isCancelled && (
          <Button variant="tertiary" data-color="danger" onClick={() => dialog.current?.showModal()}>
            {say('end')}
          </Button>
        )}
      </div>
      <SavingState saving={saving} reload={reload} />
      <Dialog ref={dialog} closeButton={say('close')} aria-labelledby="avbryt-plan">
        <Heading level={2} data-size="xs" id="avbryt-plan">
          {say('endTitle')}
        </Heading>
        <Paragraph>{say('endBody')}</Paragraph>
        <div className="my-way-actions">
          <Button data-color="danger" onClick={() => void send({ cancel: true })}>
            {say('endConfirm')}
          </Button>
          <Button variant="secondary" onClick={() => dialog.current?.close()}>
            {say('endKeep')}
          </Button>
        </div>
      </Dialog>
    </section>
  );
};
