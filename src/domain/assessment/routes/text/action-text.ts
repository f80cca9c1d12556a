import { namesIn, quoted } from '../../../requirement/text/names';
import { type Language, localize } from '../../../text/language';
import type { RouteAction } from '../../route';
import type { ActionNames, ActionWording } from './action-wording';
import { englishAction } from './english-action';
import type { RouteNaming } from './route-naming';
import { swedishAction } from './swedish-action';

const wordings: Readonly<Record<Language, ActionWording>> = { SV: swedishAction, EN: englishAction };

/** An action of a route in words, to the person who is to do it, without a full stop: `Arbeta 24 månader som undersköterska`. */
export const actionText = (action: RouteAction, naming: RouteNaming, language: Language): string =>
  wordings[language](action, actionNames(naming, language));

const actionNames = (naming: RouteNaming, language: Language): ActionNames => ({
  ...namesIn(naming, language),
  opportunity: (slug) => {
    const name = naming.opportunity(slug)?.name;
    return quoted(name === undefined ? slug : localize(name, language), language);
  },
  provider: (slug) => {
    const provider = naming.opportunity(slug)?.provider;
    return provider && localize(provider, language);
  },
});
