import fc from 'fast-check';
import type { StoredLadder } from '../../../../src/domain/ladder/adaptation/derivation';
import { derivationOf, derive } from '../../../../src/domain/ladder/adaptation/derive';
import { packLadder, unpackLadder } from '../../../../src/domain/ladder/adaptation/pack-ladder';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { barnskotareLadder, ladder, step } from '../../../support/builders/ladder-builder';
import { anyLadder } from '../../../support/ladder-arbitraries';

const stored = (value: StoredLadder): StoredLadder => JSON.parse(JSON.stringify(value)) as StoredLadder;

const basedOn = { slug: 'barnskotare', revision: 1 };
const local = barnskotareLadder({ slug: 'lokal', organization: '1480', basedOn, name: { sv: 'Vår trappa' } });

describe('a derivation', () => {
  it('makes the local ladder of its base, in every part', () => {
    fc.assert(
      fc.property(anyLadder, anyLadder, (base, adapted) => {
        expect(derive(base, derivationOf(base, adapted))).toStrictEqual(adapted);
      }),
      { numRuns: 500 },
    );
  });

  it('holds what differs, and no copy of what does not', () => {
    const steps = [...local.steps, step('expert')];
    const { changes } = derivationOf(barnskotareLadder(), { ...local, steps });
    const told = changes.map((change) => ('field' in change ? change.field : change.kind));
    expect(told).toEqual([
      'REVISION_CHANGED',
      ...['status', 'organization', 'validFrom', 'validTo', 'decision', 'basedOn'],
      ...['name', 'STEP_ADDED'],
    ]);
  });

  it('is the same when the base has retired', () => {
    const base = barnskotareLadder();
    const retired: Ladder = { ...base, status: 'RETIRED', validTo: '2026-12-31' };
    expect(derivationOf(retired, local)).toEqual(derivationOf(base, local));
  });

  it('takes nothing of the life of the base, whatever becomes of that', () => {
    fc.assert(
      fc.property(anyLadder, anyLadder, anyLadder, (base, adapted, { status, validFrom, validTo, decision }) => {
        const derivation = derivationOf(base, adapted);
        expect(derive({ ...base, status, validFrom, validTo, decision }, derivation)).toEqual(adapted);
      }),
    );
  });
});

describe('a ladder that is stored', () => {
  it('comes back as it was, with a base or without', () => {
    fc.assert(
      fc.property(anyLadder, fc.option(anyLadder, { nil: undefined }), (adapted, base) => {
        const packed = stored(packLadder(adapted, () => base));
        expect(unpackLadder(packed, () => base)).toStrictEqual(adapted);
      }),
      { numRuns: 500 },
    );
  });

  it('is kept whole when it adapts nothing, or nothing that is known', () => {
    const own = barnskotareLadder();
    expect(packLadder(own, () => own)).toBe(own);
    expect(packLadder(local, () => undefined)).toBe(local);
  });

  it('is kept as changes when it adapts a ladder that is known', () => {
    const packed = packLadder(local, () => barnskotareLadder());
    expect(packed).toMatchObject({ slug: 'lokal', revision: 1, derivation: { base: basedOn } });
    expect(packed).not.toHaveProperty('steps');
  });

  it('asks for the base that it adapts', () => {
    const asked: unknown[] = [];
    packLadder(local, (reference) => void asked.push(reference));
    expect(asked).toEqual([basedOn]);
  });

  it('cannot be had without its base', () => {
    const packed = packLadder(local, () => barnskotareLadder());
    expect(() => unpackLadder(packed, () => undefined)).toThrow('lokal@1 adapts barnskotare@1, which is missing.');
    expect(unpackLadder(ladder(), () => undefined)).toEqual(ladder());
  });
});
