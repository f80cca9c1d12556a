import { defineTexts } from '../language/define-texts';
import type { RouteActionKind, RouteUnknown } from '../route/compared-route.generated';

const say = defineTexts(
  'routeWords',
  {
    apply: 'Ansök',
    obtain: 'Lämna in',
    study: 'Läs',
    validate: 'Bli bedömd',
    work: 'Arbeta',
    cost: 'vad det kostar',
    credits: 'hur många poäng som återstår',
    demands: 'vad steget kräver',
    duration: 'hur lång tid det tar',
    seats: 'om det finns platser',
  },
  {
    apply: 'Apply',
    obtain: 'Hand in',
    study: 'Study',
    validate: 'Be assessed',
    work: 'Work',
    cost: 'what it costs',
    credits: 'how many credits are left',
    demands: 'what the step demands',
    duration: 'how long it takes',
    seats: 'whether there are seats',
  },
);

/** What kind of thing an action of a route is. */
export const wordForActionKind: Readonly<Record<RouteActionKind, string>> = {
  APPLY: say('apply'),
  OBTAIN_EVIDENCE: say('obtain'),
  STUDY: say('study'),
  VALIDATE: say('validate'),
  WORK: say('work'),
};

/** What is unknown of a route, to stand in a list after "unknown:". */
export const wordForRouteUnknown: Readonly<Record<RouteUnknown, string>> = {
  COST: say('cost'),
  CREDITS: say('credits'),
  DEMANDS: say('demands'),
  DURATION: say('duration'),
  SEATS: say('seats'),
};
