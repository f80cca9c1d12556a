import { documentsOf } from '../../src/db/stores/published-document';
import { unpackedLadders } from '../../src/db/stores/stored-ladders';
import { packLadder } from '../../src/domain/ladder/adaptation/pack-ladder';
import { emptyReferenceData } from '../../src/domain/reference-data';
import { barnskotareLadder } from '../support/builders/ladder-builder';

const base = barnskotareLadder();
const local = barnskotareLadder({ slug: 'lokal', basedOn: { slug: 'barnskotare', revision: 1 } });

describe('an adaptation in the log', () => {
  it('is kept as the changes on its base, not as a copy', () => {
    const documents = documentsOf({ ...emptyReferenceData, ladders: [local, base] });
    expect(documents.get('ladders/barnskotare@1')?.content).toEqual(base);
    expect(documents.get('ladders/lokal@1')?.content).toEqual(packLadder(local, () => base));
    expect(documents.get('ladders/lokal@1')?.content).not.toHaveProperty('steps');
  });

  it('cannot be read where its base is gone, or where it has come to adapt itself', () => {
    const packed = packLadder(local, () => base);
    expect(() => unpackedLadders([packed])).toThrow('lokal@1 adapts barnskotare@1, which is missing.');
    const ring = packLadder({ ...base, basedOn: { slug: 'lokal', revision: 1 } }, () => local);
    expect(() => unpackedLadders([packed, ring])).toThrow('adapts itself');
  });
});
