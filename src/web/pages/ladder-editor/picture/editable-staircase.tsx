import { lazy, Suspense } from 'react';
import { layOutStaircase } from '../../../staircase/layout';
import { Legend } from '../../../staircase/legend';
import { measures } from '../../../staircase/measures';
import '../../../staircase/staircase.css';
import { textScale } from '../../../staircase/text-scale';
import { Loading } from '../../../states/loading';
import type { Intent } from '../intent/intent';
import type { DraftWork } from '../work/use-draft-work';
import { say } from './picture-texts';
import './picture.css';

const EditableFlow = lazy(async () => ({ default: (await import('./editable-flow')).EditableFlow }));

interface EditableStaircaseProps {
  readonly work: DraftWork;
  /** The slug of the step that is open. */
  readonly selected: string | undefined;
  readonly onSelect: (step: string) => void;
  readonly edit: (intent: Intent) => void;
}

/** The staircase to edit by hand: steps are dragged to another level, ways are drawn between them. Forms do the same. */
export const EditableStaircase = ({ work, selected, onSelect, edit }: EditableStaircaseProps) => {
  const { ladder } = work;
  const staircase = layOutStaircase(ladder, measures.breadth, textScale());
  return (
    <div className="staircase">
      <p className="picture-help">{say(ladder.scale ? 'help' : 'helpWithoutLevels')}</p>
      <div className="staircase-view" role="region" aria-label={say('picture')} tabIndex={0}>
        <div className="staircase-canvas" style={{ width: staircase.width, height: staircase.height }}>
          <Suspense fallback={<Loading />}>
            <EditableFlow
              key={`${ladder.version}`}
              ladder={ladder}
              staircase={staircase}
              selected={selected}
              onSelect={onSelect}
              edit={edit}
            />
          </Suspense>
        </div>
      </div>
      <Legend ways={staircase.ways} />
    </div>
  );
};
