import { Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { layOutStaircase } from '../../staircase/layout';
import { StaircaseView } from '../../staircase/staircase-view';
import type { ShownLadder } from './ladder-view';
import { say } from './ladders-texts';
import { StepPanel } from './step-panel';
import { useOpenStep } from './use-open-step';

/** Broader than what leaves room for an open step beside it, in CSS pixels. */
const BROAD = 660;

/** The steps of a ladder, and the one that is open beside them or below. */
export const LadderStairs = ({ ladder }: { readonly ladder: ShownLadder }) => {
  const { open, choose } = useOpenStep();
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
      <div className="ladder-stairs-and-step" data-broad={step !== undefined && layOutStaircase(ladder).width > BROAD}>
        <StaircaseView
          ladder={ladder}
          selected={step?.id}
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
