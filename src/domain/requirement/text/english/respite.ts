import type { Respite } from '../../respite';
import { listed } from '../list';
import type { Names } from '../names';
import { englishNumber, withArticle } from './terms';

const words = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** `within five years of taking office`: until when a demand need not be met. */
export const withinInEnglish = ({ months, roles }: Respite, names: Names): string =>
  `within ${period(months)} of taking office${inRoles(roles, names)}`;

/** `five years after taking office`: when it must be. */
export const afterInEnglish = ({ months, roles }: Respite, names: Names): string =>
  `${period(months)} after taking office${inRoles(roles, names)}`;

/** Whole years are told in years. */
const period = (months: number): string =>
  months % 12 === 0 ? counted(months / 12, 'year') : counted(months, 'month');

const counted = (count: number, unit: string): string =>
  `${words[count - 1] ?? englishNumber(count)} ${count === 1 ? unit : `${unit}s`}`;

const inRoles = (roles: readonly string[], names: Names): string =>
  roles.length === 0
    ? ''
    : ` as ${listed(
        roles.map((role) => withArticle(names.role(role))),
        'or',
      )}`;
