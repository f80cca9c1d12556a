import { Alert, Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { today } from '../../day/today';
import { useDay } from '../../day/use-day';
import { writeDay } from '../../language/write';
import { StaircaseView } from '../../staircase/staircase-view';
import type { ShownLadder } from './ladder-view';
import { say } from './ladders-texts';
import { StepDemands } from './step-demands';
import { StepPanel } from './step-panel';
import { useOpenStep } from './use-open-step';

/** The steps of a ladder, and the one that is open beside them or below. */
export const LadderStairs = ({ ladder }: { readonly ladder: ShownLadder }) => {
  const { open, choose } = useOpenStep();
  const { day = today() } = useDay();
  const section = useRef<HTMLElement>(null);
  const last = useRef(open);
  const step = ladder.steps.find(({ slug }) => slug === open);
  useEffect(() => {
    if (last.current === open) return;
    const target = open === undefined ? `[data-step="${CSS.escape(last.current ?? '')}"]` : '.step-panel h3';
    section.current?.querySelector<HTMLElement>(target)?.focus();
    last.current = open;
  }, [open]);
  return (
    <section className="ladder-stairs" ref={section}>
      <Heading level={2} data-size="sm">
        {say('stairs')}
      </Heading>
      <div role="status">
        {open !== undefined && !step && (
          <Alert data-color="warning">{say('noStep', { step: open, day: writeDay(day) })}</Alert>
        )}
      </div>
      <div className="ladder-stairs-and-step">
        <StaircaseView
          ladder={ladder}
          selected={step?.id}
          moreOnPaper={(id) => {
            const told = ladder.steps.find((one) => one.id === id);
            return told && <StepDemands step={told} />;
          }}
          onSelect={(id) => {
            const slug = ladder.steps.find((one) => one.id === id)?.slug;
            choose(slug === open ? undefined : slug);
          }}
        />
        {step && <StepPanel step={step} choose={choose} />}
      </div>
    </section>
  );
};
