import type { Finding, Place } from '../../ladder/finding';
import type { InputProblem } from '../../problem';
import { type ReferenceData, referenceKey } from '../../reference-data';
import type { LocalizedText } from '../../text/language';
import { entityAt } from '../entity-at';
import { labelOf, nouns } from '../naming';
import { findingsIn } from '../validate/findings-in';
import type { EditedEntity } from './edited-entity';
import { stillUsed, tellsOfUse } from './still-used';
import { textsAt } from './texts-at';

/** What is wrong, or looks wrong, because of edits. */
export interface EditFindings {
  /** Those of the whole that lie in an edited entity, or that were not there before. Places begin with the kind. */
  readonly findings: readonly Finding[];
  /** What blocks: nothing is published while there is any. All that uses what goes away stands in one. */
  readonly problems: readonly InputProblem[];
}

/**
 * What edits bring about in the whole: faults of what they edit, and faults of what refers to it. What was wrong
 * elsewhere before is not theirs to answer for.
 */
export const findingsOfEdits = (
  before: ReferenceData,
  after: ReferenceData,
  edited: readonly EditedEntity[],
): EditFindings => {
  const known = new Set(findingsIn(before).map(nameOf));
  const findings = findingsIn(after).filter(
    (one) => editAt(one.place, edited) !== undefined || !known.has(nameOf(one)),
  );
  const blocking = findings.filter(({ severity }) => severity === 'BLOCKING');
  return { findings, problems: problemsOf(blocking, after, edited) };
};

/** One problem for all that still uses something that an edit takes away, one for each other finding. */
const problemsOf = (
  blocking: readonly Finding[],
  data: ReferenceData,
  edited: readonly EditedEntity[],
): readonly InputProblem[] => {
  const uses = edited.map((one) => ({
    one,
    found: blocking.filter((finding) => editAt(finding.place, edited) === undefined && tellsOfUse(finding, one, data)),
  }));
  const told = new Set(uses.flatMap(({ found }) => found));
  return [
    ...blocking.filter((finding) => !told.has(finding)).map((finding) => problemOf(finding, data, edited)),
    ...uses
      .filter(({ found }) => found.length > 0)
      .map(({ one, found }) =>
        stillUsed(
          one,
          found.map(({ place }) => place),
          data,
        ),
      ),
  ];
};

const nameOf = ({ code, place, message }: Finding): string => JSON.stringify([code, place, message.en]);

/** The edit whose entity the place lies in. */
const editAt = ([kind, key]: Place, edited: readonly EditedEntity[]): EditedEntity | undefined =>
  edited.find((one) => one.of === kind && one.key === key);

const problemOf = (finding: Finding, data: ReferenceData, edited: readonly EditedEntity[]): InputProblem => {
  const { place, message } = finding;
  const own = editAt(place, edited);
  if (own !== undefined) return blocking(['edits', own.index, ...place.slice(2)], message);
  const named = textsAt(data, place);
  const [one, ...others] = edited.filter(({ key }) => named.includes(key));
  return blocking(one !== undefined && others.length === 0 ? ['edits', one.index] : ['edits'], {
    sv: `${affected(data, place).sv} ${message.sv}`,
    en: `${affected(data, place).en} ${message.en}`,
  });
};

const blocking = (path: InputProblem['path'], message: Required<LocalizedText>): InputProblem => ({
  code: 'BLOCKING_FINDING',
  path,
  ...message,
});

/** Names what refers to an edited entity, and where in it. */
const affected = (data: ReferenceData, place: Place): Required<LocalizedText> => {
  const [, key, ...way] = place;
  const { kind, entity } = entityAt(data, place);
  const label = entity === undefined ? { sv: '' } : labelOf(entity);
  const where = [entity === undefined ? key : referenceKey(entity), ...way].join(', ');
  return {
    sv: `${nouns[kind].sv} ”${label.sv}” berörs (${where}).`,
    en: `${nouns[kind].en} “${label.en ?? label.sv}” is affected (${where}).`,
  };
};
