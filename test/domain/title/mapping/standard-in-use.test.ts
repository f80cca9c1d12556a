import { isStandardInUse } from '../../../../src/domain/title/mapping/standard-in-use';
import type { Title } from '../../../../src/domain/title/title';
import { title } from '../../../support/builders/ladder-builder';

const isInUse = (parts: Partial<Title>) => isStandardInUse(title('kock', parts), '2026-06-01');
const replacedBy = ['maltidskock'];

it.each([
  ['an agreed title', {}],
  ['an agreed title on its first day', { validFrom: '2026-06-01' }],
  ['an agreed title on its last day', { validTo: '2026-06-01' }],
  ['a replaced title through its last day', { kind: 'FORMER', replacedBy, validTo: '2026-06-01' }],
  ['an agreed title whose successor is known', { replacedBy, validTo: '2026-06-01' }],
] as const)('%s is in use', (_what, parts) => {
  expect(isInUse(parts)).toBe(true);
});

it.each([
  ['an agreed title before its first day', { validFrom: '2026-06-02' }],
  ['an agreed title after its last day', { validTo: '2026-05-31' }],
  ['a replaced title after its last day', { kind: 'FORMER', replacedBy, validTo: '2026-05-31' }],
  ['a replaced title whose last day nobody knows', { kind: 'FORMER', replacedBy }],
  ['a title that names a successor and no last day', { replacedBy }],
  ['a synonym', { kind: 'ALTERNATIVE' }],
  ['an employer’s own title', { kind: 'LOCAL', organization: '1480' }],
  ['an employer’s former title', { kind: 'FORMER', organization: '1480', replacedBy, validTo: '2026-06-01' }],
] as const)('%s is not', (_what, parts) => {
  expect(isInUse(parts)).toBe(false);
});

it('what there is not is not in use', () => {
  expect(isStandardInUse(undefined, '2026-06-01')).toBe(false);
});
