import type { Decision } from '../../../organization/decision';
import type { IsoDay } from '../../../time/iso-day';
import type { LooseningReason } from '../../adaptation/loosening-reason';
import type { LadderReference, LadderStatus } from '../../ladder';
import type { FieldChange, RevisionChange } from '../ladder-change';
import { listText } from './list-text';
import { swapText, type Subject } from './swap-text';
import type { LocalizedText } from '../../../text/language';
import type { Teller } from './teller';

/** That the two are different revisions. */
export const revisionText = ({ from, to }: RevisionChange, { say }: Teller): string =>
  from.slug === to.slug
    ? say(
        `Revision ${from.revision} jämförs med revision ${to.revision}.`,
        `Revision ${from.revision} is compared with revision ${to.revision}.`,
      )
    : say(
        `”${from.slug}”, revision ${from.revision}, jämförs med ”${to.slug}”, revision ${to.revision}.`,
        `“${from.slug}”, revision ${from.revision}, is compared with “${to.slug}”, revision ${to.revision}.`,
      );

type TextOf<Field extends FieldChange['field']> = (
  change: Extract<FieldChange, { readonly field: Field }>,
  teller: Teller,
) => string;

/** What changed of the ladder as a whole. */
export const fieldText = (change: FieldChange, teller: Teller): string =>
  (texts[change.field] as (change: FieldChange, teller: Teller) => string)(change, teller);

const texts: { readonly [Field in FieldChange['field']]: TextOf<Field> } = {
  status: ({ from, to }, teller) =>
    swapText(teller, { sv: 'Status', en: 'The status' }, statusName(from, teller), statusName(to, teller)),
  name: ({ from, to }, teller) =>
    teller.say(
      `Trappan byter namn från ”${teller.text(from)}” till ”${teller.text(to)}”.`,
      `The ladder is renamed from “${teller.text(from)}” to “${teller.text(to)}”.`,
    ),
  organization: ({ from, to }, teller) =>
    swapText(teller, { sv: 'Trappans ägare', en: 'The owner' }, teller.organization(from), teller.organization(to)),
  field: ({ from, to }, teller) =>
    swapText(
      teller,
      { sv: 'Verksamhetsområdet', en: 'The field' },
      teller.say(from, `“${from}”`),
      teller.say(to, `“${to}”`),
    ),
  progression: ({ to }, { say }) =>
    to === 'ASSIGNED'
      ? say('Nivåerna ges nu som uppdrag av arbetsgivaren.', 'The levels are now assigned by the employer.')
      : say('Den som uppfyller kraven är nu på nivån.', 'Whoever meets the requirements is now on the level.'),
  cumulative: ({ to }, { say }) =>
    to
      ? say(
          'En nivå gäller nu bara så länge alla tidigare nivåer är uppfyllda.',
          'A level now holds only while every earlier level is fulfilled.',
        )
      : say(
          'En nivå gäller nu även när en tidigare nivå inte längre är uppfylld.',
          'A level now holds even when an earlier level is no longer fulfilled.',
        ),
  scale: ({ from, to }, teller) => swapText(teller, { sv: 'Nivåskalan', en: 'The level scale' }, from, to),
  validFrom: ({ from, to }, teller) =>
    swapText(
      teller,
      { sv: 'Trappans första dag', en: "The ladder's first day" },
      dayText(from, teller),
      dayText(to, teller),
    ),
  validTo: ({ from, to }, teller) =>
    swapText(
      teller,
      { sv: 'Trappans sista dag', en: "The ladder's last day" },
      dayText(from, teller),
      dayText(to, teller),
    ),
  decision: ({ from, to }, teller) =>
    swapText(teller, { sv: 'Beslutet', en: 'The decision' }, decisionText(from, teller), decisionText(to, teller)),
  sources: ({ from, to }, teller) => listText(teller, sourcesChange, from, to, (source) => source.title),
  unknowns: ({ from, to }, teller) => listText(teller, unknownsChange, from, to, teller.text),
  notes: ({ from, to }, teller) => listText(teller, notesChange, from, to, teller.text),
  basedOn: ({ from, to }, teller) =>
    swapText(teller, { sv: 'Bastrappan', en: 'The base' }, baseText(from, teller), baseText(to, teller)),
  looseningReasons: ({ from = [], to = [] }, teller) =>
    listText(teller, reasonsChange, from, to, (reason) => reasonText(reason, teller)),
};

const sourcesChange: Subject = { sv: 'Källorna', en: 'The sources' };
const unknownsChange: Subject = { sv: 'Det som är okänt', en: 'What is unknown' };
const notesChange: Subject = { sv: 'Anmärkningarna', en: 'The notes' };
const reasonsChange: Subject = { sv: 'Skälen för mildare krav', en: 'The reasons for looser demands' };

const statusNames: Readonly<Record<LadderStatus, LocalizedText>> = {
  DRAFT: { sv: 'utkast', en: 'draft' },
  IN_REVIEW: { sv: 'under granskning', en: 'in review' },
  APPROVED: { sv: 'godkänd', en: 'approved' },
  PUBLISHED: { sv: 'publicerad', en: 'published' },
  RETIRED: { sv: 'avslutad', en: 'retired' },
};

const statusName = (status: LadderStatus, { text }: Teller): string => text(statusNames[status]);

const dayText = (day: IsoDay | undefined, teller: Teller): string | undefined => day && teller.day(day);

const decisionText = (decision: Decision | undefined, { day }: Teller): string | undefined =>
  decision && [decision.body, day(decision.date), decision.reference].filter((part) => part !== undefined).join(', ');

const baseText = (base: LadderReference | undefined, { ladder, say }: Teller): string | undefined =>
  base && say(`”${ladder(base.slug)}”, revision ${base.revision}`, `“${ladder(base.slug)}”, revision ${base.revision}`);

const reasonText = ({ step, reason }: LooseningReason, teller: Teller): string =>
  `${teller.step(step)}: ${teller.text(reason)}`;
