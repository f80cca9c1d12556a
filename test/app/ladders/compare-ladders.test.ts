import { compareTwoLadders } from '../../../src/app/ladders/compare-ladders';
import type { Expression } from '../../../src/domain/requirement/expression';
import type { ReferenceData } from '../../../src/domain/reference-data';
import { reading } from '../../support/builders/catalog';
import { ladder, requirement, step } from '../../support/builders/ladder-builder';
import { organization } from '../../support/builders/reference-data';
import { holds, step as fulfilled } from '../../support/builders/requirement';

const relations = (parts: Partial<ReferenceData>, left: string, right: string): readonly string[] => {
  const context = reading(parts);
  const [one, other] = [left, right].map((key) => context.catalog.ladders.get(key));
  if (!one || !other) throw new Error('There is no such ladder.');
  return compareTwoLadders(context, one, other, context.today).pairs.map(({ relation }) => relation);
};

const demanding = (expression: Expression) => [requirement('krav', { expression })];

const revision = (number: number, expression: Expression) =>
  ladder({
    revision: number,
    steps: [
      step('forst', { requirements: demanding(expression) }),
      step('sedan', { requirements: demanding(fulfilled('trappan', 'forst')) }),
    ],
  });

it('a step that a revision demands of itself is taken as it stands in that revision', () => {
  const ladders = [revision(1, holds('barnskotarutbildning')), revision(2, holds('pedagogik'))];
  expect(relations({ ladders }, 'trappan@1', 'trappan@2')).toEqual(['LOOSER', 'LOOSER']);
  expect(relations({ ladders }, 'trappan@2', 'trappan@1')).toEqual(['STRICTER', 'STRICTER']);
});

it("a step of another ladder is taken by that ladder's revision of the day", () => {
  const other = ladder({
    slug: 'annan',
    steps: [step('a', { requirements: demanding(fulfilled('trappan', 'forst')) })],
  });
  const same = ladder({ slug: 'samma', steps: [step('b', { requirements: demanding(holds('pedagogik')) })] });
  const ladders = [revision(1, holds('barnskotarutbildning')), revision(2, holds('pedagogik')), other, same];
  expect(relations({ ladders }, 'annan@1', 'samma@1')).toEqual(['SAME']);
});

it.each(['gr', 'vast'])(
  'a demand that holds in some places counts where the owner is, and where it belongs (%s)',
  (jurisdiction) => {
    const organizations = [
      organization('1480', ['gr']),
      organization('1280'),
      organization('gr', ['vast']),
      organization('vast'),
    ];
    const local = { requirements: [requirement('lokalt', { jurisdiction, expression: holds('pedagogik') })] };
    const ladders = [
      ladder({ slug: 'inga', organization: '1280', steps: [step('a')] }),
      ladder({ slug: 'goteborg', organization: '1480', steps: [step('b', local)] }),
      ladder({ slug: 'malmo', organization: '1280', steps: [step('c', local)] }),
    ];
    expect(relations({ organizations, ladders }, 'inga@1', 'goteborg@1')).toEqual(['STRICTER']);
    expect(relations({ organizations, ladders }, 'inga@1', 'malmo@1')).toEqual(['SAME']);
  },
);

it('a demand with respite counts from the day that it has run out', () => {
  const pause = { requirements: [requirement('krav', { respite: { months: 60, roles: [] } })] };
  const ladders = [
    ladder({ slug: 'genast', steps: [step('a', { requirements: [requirement('krav')] })] }),
    ladder({ slug: 'senare', steps: [step('b', pause)] }),
  ];
  expect(relations({ ladders }, 'genast@1', 'senare@1')).toEqual(['LOOSER']);
});
