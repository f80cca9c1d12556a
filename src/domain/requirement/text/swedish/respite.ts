import type { Respite } from '../../respite';
import { listed } from '../list';
import type { Names } from '../names';
import { swedishNumber } from './terms';

const words = ['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'] as const;

/** `inom fem år från tillträdet`: until when a demand need not be met. */
export const withinInSwedish = ({ months, roles }: Respite, names: Names): string =>
  `inom ${period(months)} från tillträdet${inRoles(roles, names)}`;

/** `fem år efter tillträdet`: when it must be. */
export const afterInSwedish = ({ months, roles }: Respite, names: Names): string =>
  `${period(months)} efter tillträdet${inRoles(roles, names)}`;

/** Whole years are told in years. */
const period = (months: number): string =>
  months % 12 === 0
    ? `${counted(months / 12, 'ett')} år`
    : `${counted(months, 'en')} ${months === 1 ? 'månad' : 'månader'}`;

const counted = (count: number, one: string): string =>
  count === 1 ? one : (words[count - 2] ?? swedishNumber(count));

const inRoles = (roles: readonly string[], names: Names): string =>
  roles.length === 0 ? '' : ` som ${listed(roles.map(names.role), 'eller')}`;
