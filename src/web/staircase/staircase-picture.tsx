import { lazy, Suspense, useEffect, useRef } from 'react';
import { Empty } from '../states/empty';
import { Loading } from '../states/loading';
import { firstInView } from './first-in-view';
import { layOutStaircase } from './layout';
import { Legend } from './legend';
import type { StepMarks } from './marks';
import { measures } from './measures';
import type { StaircaseLadderFragment } from './staircase.generated';
import { say } from './staircase-texts';
import { textScale } from './text-scale';
import './staircase.css';

const StaircaseFlow = lazy(async () => ({ default: (await import('./staircase-flow')).StaircaseFlow }));

/** A ladder to show, and what to do with its steps. */
export interface StaircasePictureProps {
  readonly ladder: StaircaseLadderFragment;
  /** What to say of single steps, such as where somebody stands; by the id of the step. */
  readonly marks?: StepMarks;
  /** The id of the step that is open. */
  readonly selected?: string | undefined;
  /** Opens a step by its id; without it the picture only shows. */
  readonly onSelect?: (step: string) => void;
}

const noMarks: StepMarks = new Map();

/** A ladder as a staircase: steps by height and role, and the ways between them. StaircaseText says the same in words. */
export const StaircasePicture = ({ ladder, marks = noMarks, selected, onSelect }: StaircasePictureProps) => {
  const staircase = layOutStaircase(ladder, measures.breadth, textScale());
  const view = useRef<HTMLDivElement>(null);
  const first = firstInView(staircase.steps, selected, marks);
  const middle = first && first.x + first.width / 2;
  useEffect(() => {
    if (middle !== undefined && view.current) view.current.scrollLeft = middle - view.current.clientWidth / 2;
  }, [middle]);
  if (staircase.steps.length === 0) return <Empty title={say('empty.title')}>{say('empty.body')}</Empty>;
  return (
    <div className="staircase">
      <div
        ref={view}
        className="staircase-view"
        role="region"
        aria-label={`${say('picture')}: ${ladder.name}`}
        tabIndex={0}
      >
        <div className="staircase-canvas" style={{ width: staircase.width, height: staircase.height }}>
          <Suspense fallback={<Loading />}>
            <StaircaseFlow staircase={staircase} marks={marks} selected={selected} onSelect={onSelect} />
          </Suspense>
        </div>
      </div>
      <Legend
        ways={staircase.ways}
        hasSeveral={ladder.steps.length > 1}
        hasUnknown={ladder.steps.some(({ demandsUnknown }) => demandsUnknown)}
      />
    </div>
  );
};
