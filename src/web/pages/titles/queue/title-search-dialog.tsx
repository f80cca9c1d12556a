import { Button, Dialog, Heading, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useAnswer } from '../../../api/use-answer';
import { apiLanguage } from '../../../language/language';
import { Failed } from '../../../states/failed';
import {
  CompleteStandardTitleDocument,
  type CompleteStandardTitleQuery,
} from '../../../title-work/complete-title.generated';
import { focusFirst } from './focus-first';
import { say } from './queue-texts';
import type { StandardChoice } from './use-queue-work';
import { LONGEST_SEARCH } from '../../../search/search-text';

type Completion = CompleteStandardTitleQuery['completeTitle'][number];

interface TitleSearchDialogProps {
  readonly label: string;
  readonly close: () => void;
  readonly choose: (standard: StandardChoice) => void;
}

const MILLISECONDS_OF_REST = 120;

/** What is typed, once the fingers rest. */
const useRested = (text: string): string => {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(text), MILLISECONDS_OF_REST);
    return () => window.clearTimeout(timer);
  }, [text]);
  return rested;
};

/** Finds another standard title as one types: a combobox with a list (WAI-ARIA APG). */
export const TitleSearchDialog = ({ label, close, choose }: TitleSearchDialogProps) => {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const rested = useRested(text.trim());
  const answer = useAnswer(
    CompleteStandardTitleDocument,
    { text: rested, language: apiLanguage },
    { paused: rested === '' },
  );
  const isFound = rested !== '' && answer.state === 'ANSWERED';
  const found = isFound ? answer.data.completeTitle : [];
  const chosen = found[Math.min(active, found.length - 1)];
  return (
    <Dialog open closeButton={say('searching.cancel')} onClose={close} aria-labelledby="search-title">
      <div className="title-dialog">
        <Heading id="search-title" level={2} data-size="sm">
          {say('searching.title', { label })}
        </Heading>
        <Textfield
          maxLength={LONGEST_SEARCH}
          ref={focusFirst}
          label={say('searching.field')}
          description={say('searching.help')}
          role="combobox"
          autoComplete="off"
          aria-expanded={found.length > 0}
          aria-controls="title-completions"
          aria-autocomplete="list"
          aria-activedescendant={chosen ? optionId(chosen) : undefined}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setActive(0);
          }}
          onKeyDown={(event) => {
            const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (steps !== undefined && found.length > 0) {
              event.preventDefault();
              setActive((active + steps + found.length) % found.length);
            }
            // What is listed may belong to what was typed before.
            if (event.key === 'Enter' && chosen && rested === text.trim()) {
              event.preventDefault();
              choose(chosen.title);
            }
          }}
        />
        <p role="status">
          {isFound && (found.length === 0 ? say('searching.none') : say('searching.found', { count: found.length }))}
        </p>
        {rested !== '' && answer.state === 'FAILED' && <Failed failure={answer.failure} again={answer.ask} />}
        <ul id="title-completions" className="title-completions" role="listbox" aria-label={say('searching.field')}>
          {found.map((completion) => (
            <li
              key={optionId(completion)}
              id={optionId(completion)}
              role="option"
              aria-selected={completion === chosen}
              onClick={() => choose(completion.title)}
            >
              <Option completion={completion} />
            </li>
          ))}
        </ul>
        <div>
          <Button type="button" variant="tertiary" onClick={close}>
            {say('searching.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};

const optionId = ({ label, title }: Completion): string => `${title.id} ${label}`.replaceAll(/\s/gu, '-');

const Option = ({ completion: { label, title } }: { readonly completion: Completion }) => {
  const field = title.role?.field ?? '';
  return (
    <span lang="sv">
      <strong>{label}</strong>
      <small>{title.label === label ? field : say('searching.also', { title: title.label, field })}</small>
    </span>
  );
};
