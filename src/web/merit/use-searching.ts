import { useState, type KeyboardEvent } from 'react';
import { nextOption } from '../search/next-option';
import { useSettled } from '../search/use-settled';
import type { ChosenThing } from './merit-draft';

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

/** A search that is under way, and how the keys lead through what it finds. */
export interface Searching {
  readonly text: string;
  /** What is searched for; undefined where too little is typed. */
  readonly sought: string | undefined;
  readonly found: Found | undefined;
  /** What shows to choose from; empty while the list is closed. */
  readonly choices: readonly Choosable[];
  /** The place of the choice that the keys have come to. */
  readonly index: number | undefined;
  readonly type: (text: string) => void;
  readonly take: (choice: Choosable) => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Searches as one types. Once something is taken the search is over.
 *
 * @param useFound Searches for a text; undefined asks for nothing.
 */
export const useSearching = (
  useFound: (text: string | undefined) => Found | undefined,
  taken: (choice: Choosable) => void,
): Searching => {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [index, setIndex] = useState<number>();
  const settled = useSettled(text.trim());
  const sought = settled === text.trim() && settled.length >= SHORTEST_SEARCH ? settled : undefined;
  const found = useFound(sought);
  const choices = isOpen && sought !== undefined && found ? found.choices : [];
  const show = (typed: string, isShown: boolean) => {
    setText(typed);
    setOpen(isShown);
    setIndex(undefined);
  };
  const take = (choice: Choosable) => {
    show('', false);
    taken(choice);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      setOpen(true);
      setIndex(nextOption(key, index, choices.length));
    } else if (key === 'Enter') {
      const choice = choices[index ?? 0];
      if (choice) take(choice);
    } else if (key === 'Escape' && choices.length > 0) show(text, false);
    else return;
    event.preventDefault();
  };
  return {
    text,
    sought,
    found,
    choices,
    index,
    type: (typed) => show(typed, true),
    take,
    close: () => show(text, false),
    onKeyDown,
  };
};
