import { Button } from '@digdir/designsystemet-react';
import { UNSAVED_REQUIREMENT } from '../../../requirement-builder/requirement-to-save';
import { useAskFirst } from '../../../unsaved/unsaved-context';
import { wordForScope } from '../../../vocabulary/requirement';
import type { EditedStepFragment } from '../edited-ladder.generated';
import { placeEarlier, placeLater } from '../intent/neighbours';
import { say } from '../steps/steps-texts';
import type { DraftWork } from '../work/use-draft-work';

interface DemandActsProps {
  readonly work: DraftWork;
  readonly step: EditedStepFragment;
  readonly demand: EditedStepFragment['statedRequirements'][number];
}

/** What can be done with a requirement: changed, removed, and moved among the others of its step. */
export const DemandActs = ({ work: { edit, build }, step, demand }: DemandActsProps) => {
  const [earlier, later] = [placeEarlier, placeLater].map((place) => place(step.statedRequirements, demand.slug));
  const askFirst = useAskFirst();
  const told = { demand: demand.text, scope: wordForScope[demand.scope].toLocaleLowerCase() };
  const named = { step: step.slug, requirement: demand.slug };
  return (
    <div className="editor-buttons">
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={say('demands.changeOne', told)}
        onClick={() => askFirst(UNSAVED_REQUIREMENT, () => build(named))}
      >
        {say('demands.change')}
      </Button>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={say('demands.removeOne', told)}
        onClick={() => void edit({ kind: 'REMOVE_DEMAND', ...named })}
      >
        {say('demands.remove')}
      </Button>
      {earlier && (
        <Button
          variant="tertiary"
          data-size="sm"
          icon
          aria-label={say('demands.earlier', told)}
          onClick={() => void edit({ kind: 'MOVE_DEMAND', ...named, place: earlier })}
        >
          <span aria-hidden>↑</span>
        </Button>
      )}
      {later && (
        <Button
          variant="tertiary"
          data-size="sm"
          icon
          aria-label={say('demands.later', told)}
          onClick={() => void edit({ kind: 'MOVE_DEMAND', ...named, place: later })}
        >
          <span aria-hidden>↓</span>
        </Button>
      )}
    </div>
  );
};
