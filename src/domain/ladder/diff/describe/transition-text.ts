import type { Transition, TransitionKind } from '../../transition';
import type { TransitionChange } from '../ladder-change';
import type { LocalizedText } from '../../../text/language';
import type { Teller } from './teller';

/** What changed of the ways between steps. */
export const transitionText = (change: TransitionChange, teller: Teller): string => {
  const { say } = teller;
  switch (change.kind) {
    case 'TRANSITION_ADDED':
      return say(`Ny väg ${way(change.added, teller)}.`, `A new way ${way(change.added, teller)}.`);
    case 'TRANSITION_REMOVED':
      return say(
        `Vägen ${way(change.removed, teller)} finns inte längre.`,
        `The way ${way(change.removed, teller)} is gone.`,
      );
    case 'TRANSITION_MOVED':
      return say(
        `Vägen ${way(change.to, teller)} ersätter den ${ends(change.from, teller)}.`,
        `The way ${way(change.to, teller)} replaces the one ${ends(change.from, teller)}.`,
      );
    case 'TRANSITION_KIND_CHANGED':
      return say(
        `Vägen ${ends(change.to, teller)} leder ${direction(change.to, teller)} i stället för ${direction(change.from, teller)}.`,
        `The way ${ends(change.to, teller)} leads ${direction(change.to, teller)} instead of ${direction(change.from, teller)}.`,
      );
    case 'TRANSITIONS_REORDERED':
      return say('Vägarna mellan stegen står i ny ordning.', 'The ways between the steps are in another order.');
  }
};

const directions: Readonly<Record<TransitionKind, LocalizedText>> = {
  ADVANCE: { sv: 'uppåt', en: 'upwards' },
  LATERAL: { sv: 'i sidled', en: 'sideways' },
  SPECIALIZE: { sv: 'till ett specialistspår', en: 'into a specialist track' },
  LEAD: { sv: 'till ett ledarspår', en: 'into a leading track' },
};

const direction = ({ kind }: Transition, { text }: Teller): string => text(directions[kind]);

const ends = ({ from, to }: Transition, { say, step }: Teller): string =>
  say(`från ${step(from)} till ${step(to)}`, `from ${step(from)} to ${step(to)}`);

const way = (transition: Transition, teller: Teller): string =>
  `${direction(transition, teller)} ${ends(transition, teller)}`;
