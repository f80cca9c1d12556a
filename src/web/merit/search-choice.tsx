import { Button, Textfield } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { useSettled } from '../search/use-settled';
import { say } from './merit-texts';
import type { ChosenThing } from './merit-draft';
import { LONGEST_SEARCH } from '../search/search-text';

const SHORTEST_SEARCH = 2;

/** Something in a register that may be chosen. */
export interface Choosable extends ChosenThing {
  /** What tells it from others of a like name. */
  readonly about?: string;
}

/** What was found of a text; undefined while it is searched for. */
export interface Found {
  readonly total: number;
  readonly choices: readonly Choosable[];
}

interface SearchChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly chosen: ChosenThing | undefined;
  readonly choose: (thing: ChosenThing | undefined) => void;
  readonly error: string | undefined;
  /** Searches for a text; undefined asks for nothing. */
  readonly useFound: (text: string | undefined) => Found | undefined;
}

/** Finds something in a register as one types, and chooses it. */
export const SearchChoice = ({ id, label, chosen, choose, error, useFound }: SearchChoiceProps) => {
  const [text, setText] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const settled = useSettled(text.trim());
  const isAsked = chosen === undefined && settled.length >= SHORTEST_SEARCH;
  const found = useFound(isAsked ? settled : undefined);
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  return (
    <div className="search-choice" ref={root}>
      {chosen ? (
        <p className="search-chosen">
          <span>
            {label} <strong>{chosen.name}</strong>
          </span>
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => {
              choose(undefined);
              focusOn('input');
            }}
          >
            {say('change')}
          </Button>
        </p>
      ) : (
        <>
          <Textfield
            maxLength={LONGEST_SEARCH}
            id={id}
            type="search"
            autoComplete="off"
            label={label}
            description={say('searchHint')}
            value={text}
            error={error}
            onChange={({ target }) => setText(target.value)}
          />
          <div role="status">{isAsked && <p className="merit-quiet">{statusOf(found, settled)}</p>}</div>
          {isAsked && found && found.choices.length > 0 && (
            <ul className="search-choices" aria-label={label}>
              {found.choices.map((choice) => (
                <li key={choice.value}>
                  <Button
                    type="button"
                    variant="tertiary"
                    onClick={() => {
                      choose(choice);
                      focusOn('button');
                    }}
                  >
                    {choice.name}
                    {choice.about !== undefined && <span className="merit-quiet"> {choice.about}</span>}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
};

const statusOf = (found: Found | undefined, text: string): string => {
  if (!found) return say('searching');
  if (found.total === 0) return say('nothing', { text });
  const shown = found.choices.length;
  return shown < found.total
    ? `${say('found', { count: found.total })}. ${say('more', { shown })}`
    : say('found', { count: found.total });
};
