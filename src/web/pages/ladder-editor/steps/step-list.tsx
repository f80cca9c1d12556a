import { Button } from '@digdir/designsystemet-react';
import { FindingCount } from '../../../ladder-work/finding-count';
import { findingsOnStep } from '../../../ladder-work/findings-at';
import { titleOfStep } from '../../../staircase/step-name';
import type { EditedLadderFragment, EditedStepFragment } from '../edited-ladder.generated';
import type { Intent } from '../intent/intent';
import { placeEarlier, placeLater } from '../intent/neighbours';
import { levelBeside } from './level-beside';
import { isAlike, nameInDraft } from '../../../staircase/name-in-draft';
import { say } from './steps-texts';

interface StepListProps {
  readonly ladder: EditedLadderFragment;
  /** The slug of the step that is open. */
  readonly selected: string | undefined;
  readonly onSelect: (step: string) => void;
  readonly edit: (intent: Intent) => void;
  readonly isBusy: boolean;
}

/** The steps in their order. Everything that can be dragged in the picture can be done here by buttons. */
export const StepList = ({ ladder, selected, onSelect, edit, isBusy }: StepListProps) => (
  <ol className="editor-steps">
    {ladder.steps.map((step) => (
      <li key={step.slug} data-selected={step.slug === selected}>
        <div>
          <Button
            variant="tertiary"
            className="editor-step-name"
            aria-current={step.slug === selected}
            aria-label={say('open', { step: nameInDraft(ladder, step) })}
            onClick={() => onSelect(step.slug)}
          >
            <span lang="sv">{titleOfStep(step)}</span>
          </Button>
          {step.level && <small>{step.level.name}</small>}
          {isAlike(ladder, step) && <small>{step.slug}</small>}
          <FindingCount findings={findingsOnStep(ladder.findings, step.slug)} />
        </div>
        <StepMoves ladder={ladder} step={step} edit={edit} isBusy={isBusy} />
      </li>
    ))}
  </ol>
);

const StepMoves = ({
  ladder,
  step,
  edit,
  isBusy,
}: Pick<StepListProps, 'ladder' | 'edit' | 'isBusy'> & { readonly step: EditedStepFragment }) => {
  const name = nameInDraft(ladder, step);
  const levels = ladder.scale?.levels ?? [];
  const [higher, lower] = [levelBeside(levels, step.level, 1), levelBeside(levels, step.level, -1)];
  const [earlier, later] = [placeEarlier(ladder.steps, step.slug), placeLater(ladder.steps, step.slug)];
  const move = (to: Pick<Extract<Intent, { kind: 'MOVE_STEP' }>, 'level' | 'place'>) =>
    edit({ kind: 'MOVE_STEP', step: step.slug, ...to });
  return (
    <div className="editor-moves">
      {levels.length > 0 && (
        <>
          <Move
            label={say('higher', { step: name })}
            sign="⇧"
            to={higher === undefined ? undefined : { level: higher }}
            move={move}
            isBusy={isBusy}
          />
          <Move
            label={say('lower', { step: name })}
            sign="⇩"
            to={lower === undefined ? undefined : { level: lower }}
            move={move}
            isBusy={isBusy}
          />
        </>
      )}
      <Move
        label={say('earlier', { step: name })}
        sign="↑"
        to={earlier && { place: earlier }}
        move={move}
        isBusy={isBusy}
      />
      <Move label={say('later', { step: name })} sign="↓" to={later && { place: later }} move={move} isBusy={isBusy} />
    </div>
  );
};

interface MoveProps<To> {
  readonly label: string;
  readonly sign: string;
  /** Where to; undefined where there is no further. */
  readonly to: To | undefined;
  readonly move: (to: To) => void;
  readonly isBusy: boolean;
}

const Move = <To,>({ label, sign, to, move, isBusy }: MoveProps<To>) => (
  <Button
    variant="tertiary"
    data-size="sm"
    icon
    aria-label={label}
    aria-disabled={to === undefined || isBusy}
    onClick={() => {
      if (to !== undefined && !isBusy) move(to);
    }}
  >
    <span aria-hidden>{sign}</span>
  </Button>
);
