import { useAnswer } from '../../api/use-answer';
import { apiLanguage } from '../../language/language';
import { useBuilt } from '../built-requirement';
import { Picker } from '../picking/picker';
import { SelectPlace } from '../places';
import { nameInDraft } from '../../staircase/name-in-draft';
import type { DemandEditorProps } from './demand-editor-props';
import { sayDemand } from './demand-texts';
import { StepsOfLadderDocument } from './demands.generated';

/** Another step, of this ladder or of another. */
export const StepEditor = ({ asked, change, blank }: DemandEditorProps<'step'>) => {
  const own = useBuilt();
  const { ladder, step } = asked;
  const isOwn = ladder === own.slug;
  const answer = useAnswer(
    StepsOfLadderDocument,
    { ladder, language: apiLanguage },
    { paused: ladder === '' || isOwn },
  );
  const others = answer.state === 'ANSWERED' ? (answer.data.ladder?.steps ?? []) : [];
  const steps = isOwn ? own.steps : others;
  return (
    <>
      <Picker
        kind="ladder"
        label={sayDemand('ladder')}
        value={ladder}
        pick={(picked) => change({ ladder: picked, step: '' })}
        error={ladder === '' ? blank : undefined}
      />
      <SelectPlace
        label={sayDemand('step')}
        value={step}
        options={[
          ...(step === '' ? [{ value: '', name: sayDemand('choose') }] : []),
          ...steps.map((one) => ({ value: one.slug, name: nameInDraft({ steps }, one) })),
        ]}
        change={(chosen) => change({ ladder, step: chosen })}
        error={step === '' ? blank : undefined}
      />
    </>
  );
};
