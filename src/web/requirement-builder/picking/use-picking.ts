import { useState, type KeyboardEvent } from 'react';
import { nextOption } from '../../search/next-option';
import type { Choice, ChoiceKind } from './choice-sources';
import { useChoices, type FoundChoices } from './use-choices';

/** What is picked from, and how the keys lead through it. */
export interface Picking extends FoundChoices {
  /** What is typed; undefined while the list is closed. */
  readonly typed: string | undefined;
  /** The place of the choice that Enter picks. */
  readonly index: number | undefined;
  readonly type: (text: string) => void;
  readonly take: (choice: Choice) => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Picks by searching. Emptying the field picks nothing, as an empty slug. */
export const usePicking = (kind: ChoiceKind, pick: (slug: string) => void): Picking => {
  const [typed, setTyped] = useState<string>();
  const [index, setIndex] = useState<number>();
  const found = useChoices(kind, typed ?? '', typed !== undefined);
  const { choices, state } = found;
  const show = (text: string | undefined) => {
    setTyped(text);
    setIndex(undefined);
  };
  const take = ({ slug }: Choice) => {
    show(undefined);
    pick(slug);
  };
  const best = (): Choice | undefined => {
    if (index !== undefined) return choices[index];
    return state === 'FOUND' && (typed ?? '').trim() !== '' ? choices[0] : undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const isArrow = key === 'ArrowDown' || key === 'ArrowUp';
    if (!isArrow && (typed === undefined || (key !== 'Escape' && key !== 'Enter'))) return;
    event.preventDefault();
    event.stopPropagation();
    if (isArrow) {
      if (typed === undefined) show('');
      else setIndex(nextOption(key, index, choices.length));
    } else if (key === 'Escape') show(undefined);
    else {
      const choice = best();
      if (choice) take(choice);
    }
  };
  const type = (text: string) => {
    show(text);
    if (text === '') pick('');
  };
  return { ...found, typed, index, type, take, close: () => show(undefined), onKeyDown };
};
