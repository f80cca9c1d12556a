import { relative } from 'node:path';
import type { Finding } from '../domain/ladder/finding';
import type { InputProblem } from '../domain/problem';
import { localize, type Language, type LocalizedText } from '../domain/text/language';
import type { PlacedFinding } from '../files/check/check-files';
import type { Fault, Position } from '../files/fault';

const expectedWord: LocalizedText = { sv: 'Väntat', en: 'Expected' };

const severityWords: Readonly<Record<Finding['severity'], LocalizedText>> = {
  BLOCKING: { sv: 'fel', en: 'error' },
  WARNING: { sv: 'varning', en: 'warning' },
};

/** `ladders/a.yaml:12:5: fel: …`, which editors and terminals can follow to the line. */
export const describeFault = (fault: Fault, language: Language): string =>
  [
    `${at(fault)}: ${localize(severityWords.BLOCKING, language)}: ${localize(fault.message, language)}`,
    `    ${localize(expectedWord, language)}: ${localize(fault.expected, language)}`,
  ].join('\n');

/** The same for a finding, with its code. */
export const describeFinding = ({ finding, ...position }: PlacedFinding, language: Language): string =>
  `${at(position)}: ${localize(severityWords[finding.severity], language)} ${finding.code}: ${localize(finding.message, language)}`;

/** The same for why a change was refused. */
export const describeProblem = ({ code, sv, en }: InputProblem, position: Position, language: Language): string =>
  `${at(position)}: ${localize(severityWords.BLOCKING, language)} ${code}: ${localize({ sv, en }, language)}`;

const at = ({ file, line, column }: Position): string => `${pathOf(file)}:${line}:${column}`;

/** The path of a file as the person at the terminal would write it. */
export const pathOf = (file: string): string => {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : path;
};
