import { compareStrictness } from '../../../../src/domain/requirement/strictness/compare-strictness';
import {
  allOf,
  anyOf,
  assigned,
  atLeast,
  competent,
  employed,
  holds,
  months,
  seqf,
} from '../../../support/builders/requirement';
import { course, knowledge, qualification, role } from '../../../support/builders/qualification';

const known = knowledge('2024-06-01', {
  qualifications: [
    qualification('omvardnadsprogrammet'),
    qualification('barn-och-fritid'),
    qualification('social-service'),
    qualification('vardlinjen'),
    qualification('gpu'),
    course('omvardnad', 150),
    course('social-omsorg', 150),
    course('utvecklingsstorning', 200),
    course('forskola-skola-fritidshem', 200),
    course('psykosocialt-arbete', 200),
    course('manniskor-i-behov-av-stod', 200),
    qualification('underskoterskebevis', {
      equivalents: [{ qualification: 'utlandskt-bevis', sources: [] }],
    }),
    qualification('utlandskt-bevis'),
  ],
  roles: [role('stodassistent', 'funktionshinder'), role('stodpedagog', 'funktionshinder')],
});
const strictness = (base: Parameters<typeof compareStrictness>[0], other: Parameters<typeof compareStrictness>[1]) =>
  compareStrictness(base, other, known);

const inField = (count: number) => months(count, { field: 'funktionshinder' });

/** Göteborgsregionen, "Likvärdiga utbildningar stödassistent och stödpedagog": seven ways to the title. */
const stodassistent = ({ afterSocialService = 36 } = {}) =>
  anyOf(
    holds('omvardnadsprogrammet', { courses: ['omvardnad', 'social-omsorg', 'utvecklingsstorning'] }),
    allOf(holds('omvardnadsprogrammet'), inField(36)),
    allOf(
      holds('barn-och-fritid'),
      holds('forskola-skola-fritidshem'),
      anyOf(holds('psykosocialt-arbete'), holds('manniskor-i-behov-av-stod')),
    ),
    allOf(holds('barn-och-fritid'), inField(36)),
    allOf(holds('social-service'), inField(afterSocialService)),
    allOf(holds('vardlinjen'), inField(36)),
    allOf(holds('gpu'), inField(36)),
  );

describe('a demand compared with itself', () => {
  test('is the same, and nothing differs', () => {
    expect(strictness(stodassistent(), stodassistent())).toEqual({ relation: 'SAME', differences: [] });
  });

  test('is the same when its parts are in another order or stand twice', () => {
    const { of } = stodassistent();
    expect(strictness(stodassistent(), anyOf(...[...of, ...of].reverse())).relation).toBe('SAME');
  });
});

describe('one of seven alternatives made harder', () => {
  const compared = strictness(stodassistent(), stodassistent({ afterSocialService: 48 }));

  test('makes the whole demand stricter', () => {
    expect(compared.relation).toBe('STRICTER');
  });

  test('is found, down to the leaf, with what stood there before', () => {
    expect(compared.differences).toEqual([
      { side: 'GAINED', node: inField(48), path: [4, 1], counterpart: inField(36) },
    ]);
  });

  test('seen from the other side is a loosening', () => {
    expect(strictness(stodassistent({ afterSocialService: 48 }), stodassistent())).toEqual({
      relation: 'LOOSER',
      differences: [{ side: 'LOST', node: inField(48), path: [4, 1], counterpart: inField(36) }],
    });
  });
});

test('leaving out an alternative is stricter, and points at the alternatives that are left', () => {
  const fewer = anyOf(...stodassistent().of.slice(1));
  expect(strictness(stodassistent(), fewer)).toEqual({
    relation: 'STRICTER',
    differences: [{ side: 'GAINED', node: fewer, path: [], counterpart: stodassistent() }],
  });
});

describe('the protected title undersköterska (SFS 2010:659, 4 kap. 5 a §; transition 2021:739)', () => {
  const proof = holds('underskoterskebevis');
  const wasEmployed = employed({ titles: ['underskoterska'], forms: ['PERMANENT'], on: '2023-07-01' });

  test('proof or permanent employment on 2023-07-01 is looser than proof alone', () => {
    expect(strictness(proof, anyOf(proof, wasEmployed))).toEqual({
      relation: 'LOOSER',
      differences: [{ side: 'LOST', node: proof, path: [] }],
    });
  });

  test('an employment of any form on that day is looser than a permanent one', () => {
    const anyForm = employed({ titles: ['underskoterska'], on: '2023-07-01' });
    expect(strictness(wasEmployed, anyForm)).toEqual({
      relation: 'LOOSER',
      differences: [{ side: 'LOST', node: wasEmployed, path: [], counterpart: anyForm }],
    });
  });

  test('permanent employment now is something else than on that day', () => {
    expect(strictness(wasEmployed, { ...wasEmployed, on: 'NOW' }).relation).toBe('DIFFERENT');
  });

  test('to name what counts in its place as well changes nothing', () => {
    expect(strictness(proof, anyOf(proof, holds('utlandskt-bevis'))).relation).toBe('SAME');
  });
});

describe('the differences', () => {
  test('name every part that was added, tightened or dropped', () => {
    const base = allOf(holds('vardlinjen'), inField(12), competent('bemotande', 3));
    const other = allOf(holds('vardlinjen'), inField(24), assigned('levla', 'fordjupad'));
    expect(strictness(base, other)).toEqual({
      relation: 'DIFFERENT',
      differences: [
        { side: 'GAINED', node: inField(24), path: [1], counterpart: inField(12) },
        { side: 'GAINED', node: assigned('levla', 'fordjupad'), path: [2] },
        { side: 'LOST', node: competent('bemotande', 3), path: [2] },
      ],
    });
  });

  test('stop at the branch where several alternatives changed', () => {
    const base = anyOf(seqf(4), inField(12), competent('bemotande', 2));
    const other = anyOf(seqf(5), inField(24), competent('bemotande', 2));
    expect(strictness(base, other).differences).toEqual([{ side: 'GAINED', node: other, path: [], counterpart: base }]);
  });

  test('go on into the only part that changed of those of which some are needed', () => {
    const base = atLeast(2, seqf(4), inField(12), competent('bemotande', 2));
    const other = atLeast(2, seqf(4), inField(24), competent('bemotande', 2));
    expect(strictness(base, other)).toEqual({
      relation: 'STRICTER',
      differences: [{ side: 'GAINED', node: inField(24), path: [1], counterpart: inField(12) }],
    });
  });

  test('show a demand that no one can meet as stricter than all others', () => {
    expect(strictness(stodassistent(), seqf(9)).relation).toBe('STRICTER');
    expect(strictness(seqf(9), anyOf()).relation).toBe('SAME');
  });
});
