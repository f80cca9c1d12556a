import { useAnswer } from '../../api/use-answer';
import { apiLanguage } from '../../language/language';
import { useSettled } from '../../search/use-settled';
import { useBuilt } from '../built-requirement';
import { choiceSources, type Choice, type ChoiceKind } from './choice-sources';

/** What is found so far for what is typed. */
export interface FoundChoices {
  readonly choices: readonly Choice[];
  readonly state: 'SEARCHING' | 'FAILED' | 'FOUND';
}

/** Searches as one types; nothing is asked for while `isOpen` is false. */
export const useChoices = (kind: ChoiceKind, text: string, isOpen: boolean): FoundChoices => {
  const { organization } = useBuilt();
  const wanted = useSettled(text.trim());
  const answer = useAnswer(
    choiceSources[kind].found,
    { text: wanted === '' ? null : wanted, organization: organization.code, language: apiLanguage },
    { paused: !isOpen },
  );
  if (answer.state === 'FAILED') return { choices: [], state: 'FAILED' };
  const isSettled = wanted === text.trim() && answer.state === 'ANSWERED' && !answer.isAskedAgain;
  // What was found for an earlier text would be picked by who types ahead.
  return isSettled ? { choices: answer.data.found.nodes, state: 'FOUND' } : { choices: [], state: 'SEARCHING' };
};

/** The name of what was picked; the slug itself while it is not known, or where there is no such thing. */
export const useNameOf = (kind: ChoiceKind, slug: string): string => {
  const answer = useAnswer(choiceSources[kind].name, { slug, language: apiLanguage }, { paused: slug === '' });
  return (answer.state === 'ANSWERED' ? answer.data.one?.name : undefined) ?? slug;
};
