import type { Finding, Place } from '../../domain/ladder/finding';
import {
  emptyReferenceData,
  type ReferenceData,
  type ReferenceEntity,
  referenceKinds,
} from '../../domain/reference-data';
import { mergeReferenceData } from '../../domain/reference/merge-reference-data';
import { changedAdaptations } from '../../domain/reference/validate/changed-adaptations';
import { findingsIn } from '../../domain/reference/validate/findings-in';
import { type Fault, inReadingOrder, type Position } from '../fault';
import { isRefused } from '../file-reading';
import { readFiles } from '../seeds/read-seeds';

/** What is wrong with files, in reading order. Findings are sought only once the files can be read. */
export interface FileCheck {
  readonly faults: readonly Fault[];
  readonly findings: readonly PlacedFinding[];
}

/** A finding, and where in which file it is. */
export interface PlacedFinding extends Position {
  readonly finding: Finding;
}

/**
 * Checks files of ladders and other reference data: their form, then their content. `known` is what they may
 * refer to beside each other; what a file holds takes the place of what is known under the same key.
 */
export const checkFiles = (paths: readonly string[], known: ReferenceData = emptyReferenceData): FileCheck => {
  const reading = readFiles(paths);
  if (isRefused(reading)) return { faults: reading.faults, findings: [] };
  const { value, locate } = reading;
  const data = mergeReferenceData(known, value);
  const findings = [...findingsIn(data), ...changedAdaptations([], data)]
    .filter(({ place }) => isWithin(value, place))
    .map((finding) => ({ ...locate(finding.place), finding }));
  return { faults: [], findings: inReadingOrder(findings) };
};

/** True when the place is in the data itself, not in what is known beside it. */
const isWithin = (data: ReferenceData, [name, key]: Place): boolean => {
  const kind = referenceKinds.find((one) => one === name);
  const entities: readonly ReferenceEntity[] = kind === undefined ? [] : data[kind];
  if (typeof key === 'number') return key < entities.length;
  return entities.some((entity) => ('code' in entity ? entity.code : entity.slug) === key);
};
