import { sizeProblems } from '../../../src/app/ladder-work/ladder-size';
import type { Requirement } from '../../../src/domain/requirement/requirement';
import { addDays } from '../../../src/domain/time/iso-day';
import { ladder, requirement, step } from '../../support/builders/ladder-builder';

const many = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

const onStep = (slug: string, count: number, parts: (index: number) => Partial<Requirement> = () => ({})) =>
  step(slug, { requirements: many(count, (index) => requirement(`krav-${index}`, parts(index))) });

const told = (...steps: readonly ReturnType<typeof step>[]) =>
  sizeProblems(ladder({ steps })).map(({ code, path }) => [code, ...path].join('/'));

const day = (index: number) => ({ validFrom: addDays('2026-01-01', index) });
const respite = (index: number) => ({ respite: { months: 12 + index, roles: [] } });
const place = (index: number) => ({ jurisdiction: String(1000 + index) });

describe('a ladder may have', () => {
  it.each([
    ['100 steps', many(100, (index) => step(`steg-${index}`))],
    ['30 requirements on a step', [onStep('bas', 30)]],
    ['300 requirements in all', many(10, (index) => onStep(`steg-${index}`, 30))],
    ['10 days on a step', [onStep('bas', 10, day)]],
    ['10 jurisdictions on a step', [onStep('bas', 10, place)]],
    ['5 respites on a step', [onStep('bas', 5, respite)]],
  ])('%s', (_, steps) => {
    expect(told(...steps)).toEqual([]);
  });
});

describe('a ladder may not have', () => {
  it.each([
    ['101 steps', many(101, (index) => step(`steg-${index}`)), 'INVALID_VALUE/ladder/steps'],
    ['31 requirements on a step', [onStep('bas', 31)], 'INVALID_VALUE/ladder/steps/bas/requirements'],
    [
      '301 requirements in all',
      [...many(10, (index) => onStep(`steg-${index}`, 30)), onStep('bas', 1)],
      'INVALID_VALUE/ladder/steps',
    ],
    ['11 days on a step', [onStep('bas', 11, day)], 'INVALID_VALUE/ladder/steps/bas/requirements'],
    ['11 jurisdictions on a step', [onStep('bas', 11, place)], 'INVALID_VALUE/ladder/steps/bas/requirements'],
    ['6 respites on a step', [onStep('bas', 6, respite)], 'INVALID_VALUE/ladder/steps/bas/requirements'],
  ])('%s', (_, steps, problem) => {
    expect(told(...steps)).toEqual([problem]);
  });
});
