import type { ClearableLadderField, LadderOperationInput, SourceInput } from '../edit-ladder.generated';
import type { EditedLadderFragment } from '../edited-ladder.generated';
import {
  isBlank,
  isSameText,
  typedText,
  typedTexts,
  writtenText,
  type TypedText,
} from '../../../language/both-languages';
import type { LadderFields } from './intent';

/** What the ladder says now as a whole, to type in. */
export const fieldsOfLadder = (ladder: EditedLadderFragment): LadderFields => ({
  name: typedText(ladder.nameSv, ladder.nameEn),
  field: ladder.field,
  progression: ladder.progression,
  cumulative: ladder.cumulative,
  scale: ladder.scale?.slug ?? '',
  sources: ladder.sources.map(({ title, reference, url, inForceFrom }) => ({ title, reference, url, inForceFrom })),
  unknowns: typedTexts(ladder.unknownsSv, ladder.unknownsEn),
  notes: typedTexts(ladder.notesSv, ladder.notesEn),
  validFrom: ladder.validFrom ?? '',
  validTo: ladder.validTo ?? '',
});

/** The operations that make the ladder as a whole what was typed. */
export const ladderOperations = (ladder: EditedLadderFragment, to: LadderFields): readonly LadderOperationInput[] => {
  const from = fieldsOfLadder(ladder);
  return [
    ...(isSameText(from.name, to.name) ? [] : [{ setName: writtenText(to.name) }]),
    ...(from.field === to.field.trim() ? [] : [{ setField: to.field.trim() }]),
    ...(from.progression === to.progression ? [] : [{ setProgression: to.progression }]),
    ...(from.cumulative === to.cumulative ? [] : [{ setCumulative: to.cumulative }]),
    ...optional(from.scale, to.scale, (setScale) => ({ setScale }), 'SCALE'),
    ...sourceOperations(from.sources, to.sources),
    ...(isSameList(from.unknowns, to.unknowns) ? [] : [{ setUnknowns: writtenTexts(to.unknowns) }]),
    ...(isSameList(from.notes, to.notes) ? [] : [{ setNotes: writtenTexts(to.notes) }]),
    ...optional(from.validFrom, to.validFrom, (setValidFrom) => ({ setValidFrom }), 'VALID_FROM'),
    ...optional(from.validTo, to.validTo, (setValidTo) => ({ setValidTo }), 'VALID_TO'),
  ];
};

const optional = (
  from: string,
  to: string,
  set: (value: string) => LadderOperationInput,
  field: ClearableLadderField,
): readonly LadderOperationInput[] => {
  if (from === to) return [];
  return [to === '' ? { clearField: field } : set(to)];
};

const isSameList = (left: readonly TypedText[], right: readonly TypedText[]): boolean => {
  const written = right.filter((text) => !isBlank(text));
  return left.length === written.length && left.every((text, index) => isSameText(text, written[index] ?? text));
};

const writtenTexts = (texts: readonly TypedText[]) => texts.filter((text) => !isBlank(text)).map(writtenText);

const sourceOperations = (
  from: readonly SourceInput[],
  to: readonly SourceInput[],
): readonly LadderOperationInput[] => {
  const [before, after] = [from.map(writtenSource), to.filter(({ title }) => title.trim() !== '').map(writtenSource)];
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ setSources: after }];
};

/** A source as it is sent: without what is empty. */
const writtenSource = ({ title, reference, url, inForceFrom }: SourceInput): SourceInput => ({
  title: title.trim(),
  ...(isTyped(reference) && { reference: reference.trim() }),
  ...(isTyped(url) && { url: url.trim() }),
  ...(isTyped(inForceFrom) && { inForceFrom }),
});

const isTyped = (text: string | null | undefined): text is string =>
  text !== null && text !== undefined && text.trim() !== '';
