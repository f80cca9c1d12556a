import type { Fault } from '../../src/files/fault';
import { type FileReading, isRefused } from '../../src/files/file-reading';

/** The faults of a reading; fails where the file was read. */
export const faultsOf = (reading: FileReading<unknown>): readonly Fault[] => {
  if (!isRefused(reading)) throw new Error('The file was read without faults.');
  return reading.faults;
};

/** The value of a reading; fails where the file was refused. */
export const valueOf = <Value>(reading: FileReading<Value>): Value => {
  if (isRefused(reading)) throw new Error(reading.faults.map(englishLine).join('\n'));
  return reading.value;
};

/** `12:5 What is wrong. What is expected.` */
export const englishLine = ({ line, column, message, expected }: Fault): string =>
  `${line}:${column} ${message.en} ${expected.en}`;

/** The same in Swedish. */
export const swedishLine = ({ line, column, message, expected }: Fault): string =>
  `${line}:${column} ${message.sv} ${expected.sv}`;
