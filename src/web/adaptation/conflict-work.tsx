import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useSaving } from '../api/use-saving';
import { queryNames } from '../frame/addresses';
import { queryWith } from '../frame/query-with';
import { apiLanguage } from '../language/language';
import { SavingState } from '../states/saving-state';
import { DecideLadderConflictsDocument } from './adaptation-changes.generated';
import { ConflictChoiceFields } from './conflict-choice-fields';
import { conflictOfProblem, countChosen, decisionsOf } from './conflict-choices';
import { ConflictOverview } from './conflict-overview';
import { ConflictSides } from './conflict-sides';
import { placeOfConflict, type ConflictedLadder } from './conflict-step';
import { say } from './conflict-texts';
import { useConflictChoices } from './use-conflict-choices';

interface ConflictWorkProps {
  readonly ladder: ConflictedLadder;
  /** Reads the draft again, with what somebody else has saved. */
  readonly reload: () => void;
}

/** Decides the conflicts of a draft one by one; all that is chosen is saved together in the end. */
export const ConflictWork = ({ ladder, reload }: ConflictWorkProps) => {
  const { conflicts } = ladder;
  const [index, goTo] = usePlace(conflicts.length);
  const { choices, choose, forget } = useConflictChoices(ladder.id);
  const { saving, save } = useSaving(DecideLadderConflictsDocument, (data) => data.decideLadderConflicts);
  const heading = useFocusAfterMove(index);
  const problems = saving.state === 'REFUSED' ? saving.problems : [];
  const refusedAt = problems.map(({ path, message }) => ({
    index: conflictOfProblem(path, conflicts, choices),
    message,
  }));
  const current = conflicts[index];

  const saveAll = async () => {
    const decisions = decisionsOf(conflicts, choices);
    const input = { ladder: ladder.id, expectedVersion: ladder.version, decisions };
    if (await save({ input, language: apiLanguage })) forget();
  };

  return (
    <>
      <Progress chosen={countChosen(conflicts, choices)} all={conflicts.length} />
      {current ? (
        <form
          className="conflict"
          onSubmit={(event) => {
            event.preventDefault();
            goTo(index + 1);
          }}
        >
          <Paragraph className="conflict-number">
            {say('progress', { number: index + 1, all: conflicts.length })}
          </Paragraph>
          <Heading level={2} data-size="sm" tabIndex={-1} ref={heading}>
            {placeOfConflict(ladder, current)}
          </Heading>
          <ConflictSides base={current.base} local={current.local} />
          <ConflictChoiceFields
            key={current.id}
            choice={choices[current.id]}
            choose={(choice) => choose(current.id, choice)}
            problem={refusedAt.find((refused) => refused.index === index)?.message}
          />
          <div className="adaptation-buttons">
            {index > 0 && (
              <Button type="button" variant="secondary" onClick={() => goTo(index - 1)}>
                {say('previous')}
              </Button>
            )}
            <Button type="submit" variant={choices[current.id] ? 'primary' : 'secondary'}>
              {say(nextWord(choices[current.id] !== undefined, index, conflicts.length))}
            </Button>
          </div>
        </form>
      ) : (
        <ConflictOverview
          ladder={ladder}
          choices={choices}
          goTo={goTo}
          save={() => void saveAll()}
          isSaving={saving.state === 'UNDER_WAY'}
          heading={heading}
        />
      )}
      {(!current || saving.state !== 'DONE') && <SavingState saving={saving} reload={reload} />}
      {!current && <RefusedPlaces ladder={ladder} refused={refusedAt} goTo={goTo} />}
    </>
  );
};

const nextWord = (isChosen: boolean, index: number, all: number): 'next' | 'skip' | 'toOverview' => {
  if (!isChosen) return 'skip';
  return index === all - 1 ? 'toOverview' : 'next';
};

interface RefusedPlacesProps {
  readonly ladder: ConflictedLadder;
  readonly refused: readonly { readonly index: number | undefined }[];
  readonly goTo: (index: number) => void;
}

/** The way to each place that a refusal is about. */
const RefusedPlaces = ({ ladder, refused, goTo }: RefusedPlacesProps) => {
  const places = [...new Set(refused.map(({ index }) => index))].flatMap((index) => {
    const conflict = index === undefined ? undefined : ladder.conflicts[index];
    return conflict && index !== undefined ? [{ index, conflict }] : [];
  });
  return places.length === 0 ? null : (
    <div className="adaptation-buttons">
      {places.map(({ index, conflict }) => (
        <Button key={conflict.id} variant="secondary" onClick={() => goTo(index)}>
          {say('goThere')}: {placeOfConflict(ladder, conflict)}
        </Button>
      ))}
    </div>
  );
};

const Progress = ({ chosen, all }: { readonly chosen: number; readonly all: number }) => (
  <div className="conflict-progress">
    <progress max={all} value={chosen} aria-label={say('chosen', { count: chosen, all })} />
    <span role="status">{say('chosen', { count: chosen, all })}</span>
  </div>
);

/** The place among the conflicts, from 0, that the address names by number; the one after the last is the overview. */
const usePlace = (all: number): readonly [number, (index: number) => void] => {
  const [query, setQuery] = useSearchParams();
  const number = Number(query.get(queryNames.conflict) ?? 1);
  const index = Number.isInteger(number) && number >= 1 ? Math.min(number - 1, all) : 0;
  const goTo = (place: number) => setQuery((before) => queryWith(before, { [queryNames.conflict]: String(place + 1) }));
  return [index, goTo];
};

/** A heading that takes the focus each time one has moved to another place. */
const useFocusAfterMove = (index: number) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(index);
  useEffect(() => {
    if (seen.current !== index) heading.current?.focus();
    seen.current = index;
  }, [index]);
  return heading;
};
