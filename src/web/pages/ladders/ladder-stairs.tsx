import { Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { layOutStaircase } from '../../staircase/layout';
import { measures } from '../../staircase/measures';
import { StaircaseView } from '../../staircase/staircase-view';
import { textScale } from '../../staircase/text-scale';
import type { ShownLadder } from './ladder-view';
import { say } from './ladders-texts';
import { StepDemands } from './step-demands';
import { StepPanel } from './step-panel';
import { useOpenStep } from './use-open-step';

/** Broader than what leaves room for an open step beside it, in CSS pixels. */
const BROAD = 660;

const isBroad = (ladder: ShownLadder): boolean => layOutStaircase(ladder, measures.breadth, textScale()).width > BROAD;

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
      <div className="ladder-stairs-and-step" data-broad={step !== undefined && isBroad(ladder)}>
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
