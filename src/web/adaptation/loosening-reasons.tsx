import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { SavingState } from '../states/saving-state';
import { useAskFirst } from '../unsaved/unsaved-context';
import type { GivenReasonFragment } from './adaptation.generated';
import { say } from './adaptation-texts';
import { LooseningReasonForm, type ReasonChoice } from './loosening-reason-form';
import { RemoveReason } from './remove-reason';
import { useLooseningReasons } from './use-loosening-reasons';

interface LooseningReasonsProps {
  readonly ladder: { readonly id: string; readonly version: number };
  /** The slug of the step. */
  readonly step: string;
  /** The reasons given for the step and its demands. */
  readonly given: readonly GivenReasonFragment[];
  /** The demands that differ from the base, on either side. */
  readonly differing: readonly ReasonChoice[];
  /** Every demand of the step, on either side. */
  readonly demands: readonly ReasonChoice[];
  /** True for those who may change the reasons. */
  readonly mayExplain: boolean;
  /** True where a reason is wanted at once. */
  readonly isWanted: boolean;
  readonly reload: () => void;
}

/** The reason that is typed. */
interface OpenForm {
  readonly reason: GivenReasonFragment | 'NEW';
  readonly isByHand: boolean;
}

/** Why a step demands less than its base: each reason, to be changed or taken away, and a form for another. */
export const LooseningReasons = (props: LooseningReasonsProps) => {
  const { ladder, step, given, differing, demands, mayExplain, isWanted, reload } = props;
  const work = useLooseningReasons(ladder);
  const [open, setOpen] = useState<OpenForm | undefined>(isWanted ? { reason: 'NEW', isByHand: false } : undefined);
  const askFirst = useAskFirst();
  const top = useRef<HTMLDivElement>(null);
  const done = () => {
    setOpen(undefined);
    top.current?.focus();
  };
  const take = async ({ requirement }: GivenReasonFragment) => {
    if (await work.take({ step, ...(requirement !== null && { requirement }) })) top.current?.focus();
  };
  const nameOf = ({ requirement }: GivenReasonFragment): string =>
    requirement === null ? say('wholeStep') : (demands.find(({ slug }) => slug === requirement)?.text ?? requirement);
  const choices = [{ slug: '', text: say('wholeStep') }, ...differing].filter(
    ({ slug }) => !given.some(({ requirement }) => (requirement ?? '') === slug),
  );
  const unsaved = `reason for ${step}`;
  const show = (reason: OpenForm['reason']) =>
    askFirst(unsaved, () => {
      work.forget();
      setOpen({ reason, isByHand: true });
    });
  return (
    <div className="reasons" ref={top} tabIndex={-1} role="group" aria-label={say('reasonOpen')}>
      {given.length > 0 && (
        <>
          <Heading level={4} data-size="2xs">
            {say('reasonsGiven')}
          </Heading>
          <ul>
            {given.map((one) => (
              <li key={one.requirement ?? ''}>
                <Paragraph>{one.reason}</Paragraph>
                <Paragraph data-size="sm">{say('reasonAbout', { about: nameOf(one) })}</Paragraph>
                {mayExplain && (
                  <div className="adaptation-buttons">
                    <Button
                      variant="tertiary"
                      data-size="sm"
                      aria-label={say('changeReasonFor', { about: nameOf(one) })}
                      onClick={() => show(one)}
                    >
                      {say('changeReason')}
                    </Button>
                    <RemoveReason about={nameOf(one)} onRemove={() => void take(one)} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayExplain && open !== undefined && (
        <LooseningReasonForm
          key={open.reason === 'NEW' ? 'NEW' : `for ${open.reason.requirement ?? ''}`}
          work={work}
          step={step}
          choices={choices}
          given={open.reason === 'NEW' ? undefined : open.reason}
          takesFocus={open.isByHand}
          unsaved={unsaved}
          opensDraft={ladder.version === 0}
          onDone={done}
        />
      )}
      {mayExplain && open === undefined && choices.length > 0 && (
        <Button variant="secondary" data-size="sm" onClick={() => show('NEW')}>
          {say(given.length > 0 ? 'addAnother' : 'addReason')}
        </Button>
      )}
      <SavingState saving={work.saving} reload={reload} done={say('saved')} />
    </div>
  );
};
