import { useDay } from '../../day/use-day';
import { RequirementList } from '../../requirement/requirement-list';
import type { OpenStepFragment } from './ladder-page.generated';
import { say } from './ladders-texts';

/** What a step demands on the day, with law, and whether more is demanded than the sources tell. */
export const StepDemands = ({ step: { demandsUnknown, requirements } }: { readonly step: OpenStepFragment }) => {
  const { day } = useDay();
  return (
    <>
      {demandsUnknown && (
        <p className="demands-unknown">
          <span aria-hidden>? </span>
          {say(requirements.length > 0 ? 'step.demandsUnknownToo' : 'step.demandsUnknown')}
        </p>
      )}
      {!demandsUnknown && requirements.length === 0 && <p>{say('step.noDemands')}</p>}
      {requirements.length > 0 && <RequirementList requirements={requirements} day={day} />}
    </>
  );
};
