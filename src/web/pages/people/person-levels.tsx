import { Button, Details, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useSaving } from '../../api/use-saving';
import { isDay } from '../../day/is-day';
import type { ListedLevelFragment } from '../../evidence/listed-evidence.generated';
import { LevelList } from '../../evidence/level-list';
import { today } from '../../day/today';
import { apiLanguage } from '../../language/language';
import { AskFirst } from './ask-first';
import { GiveLevel } from './give-level';
import { say } from './person-texts';
import { AssignLevelDocument, type ShownPersonFragment } from './person.generated';

interface PersonLevelsProps {
  readonly person: ShownPersonFragment;
  readonly mayAssign: boolean;
  readonly changed: () => void;
}

/** The levels of a person; their manager gives them and says when they end. */
export const PersonLevels = ({ person, mayAssign, changed }: PersonLevelsProps) => {
  const [asked, setAsked] = useState<ListedLevelFragment>();
  const [done, setDone] = useState('');
  const whenDone = (told: string) => {
    setAsked(undefined);
    setDone(told);
    changed();
  };
  return (
    <>
      <Paragraph>{say('levels.lead')}</Paragraph>
      <p role="status" className="person-status">
        {done}
      </p>
      <LevelList
        levels={person.levels}
        act={(level) =>
          mayAssign &&
          level.to === null && (
            <Button
              className="no-print"
              variant="secondary"
              data-size="sm"
              aria-label={say('levels.endName', { name: level.level?.name ?? '' })}
              onClick={() => setAsked(level)}
            >
              {say('levels.end')}
            </Button>
          )
        }
      />
      {asked && (
        <EndLevel
          person={person.id}
          assignment={asked}
          close={() => setAsked(undefined)}
          whenEnded={() => whenDone(say('levels.ended'))}
        />
      )}
      {mayAssign && (
        <Details className="no-print">
          <Details.Summary>{say('levels.give')}</Details.Summary>
          <Details.Content>
            <GiveLevel
              person={person}
              whenGiven={(isDemanded) => whenDone(say(isDemanded ? 'levels.given' : 'levels.givenToNoEffect'))}
            />
          </Details.Content>
        </Details>
      )}
    </>
  );
};

interface EndLevelProps {
  /** Id of the person. */
  readonly person: string;
  readonly assignment: ListedLevelFragment;
  readonly close: () => void;
  readonly whenEnded: () => void;
}

const EndLevel = ({ person, assignment: { id, level }, close, whenEnded }: EndLevelProps) => {
  const [to, setTo] = useState(today);
  const { saving, save } = useSaving(AssignLevelDocument, (data) => data.assignLevel);
  const end = async () => {
    if (!isDay(to)) return;
    if (await save({ input: { person, change: { end: { assignment: id, to } } }, language: apiLanguage })) whenEnded();
  };
  return (
    <AskFirst
      title={say('levels.endTitle', { name: level?.name ?? '' })}
      confirm={say('levels.endConfirm')}
      saving={saving}
      go={() => void end()}
      close={close}
    >
      <Paragraph>{say('levels.endBody')}</Paragraph>
      <Textfield
        label={say('levels.lastDay')}
        type="date"
        value={to}
        error={!isDay(to) && say('levels.noDay')}
        onChange={({ target }) => setTo(target.value)}
      />
    </AskFirst>
  );
};
