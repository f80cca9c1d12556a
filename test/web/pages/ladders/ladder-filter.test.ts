import { ladderChoices } from '../../../../src/web/pages/ladders/ladder-choices';
import { readLadderFilter } from '../../../../src/web/pages/ladders/ladder-filter';

describe('readLadderFilter', () => {
  const names = { text: 'q', field: 'omrade', organization: 'organisation' };

  it('reads what the address narrows the list to', () => {
    const query = new URLSearchParams({ q: ' malmö ', omrade: 'förskola', organisation: '1280' });
    expect(readLadderFilter(query, names)).toEqual({ text: 'malmö', field: 'förskola', organization: '1280' });
  });

  it('does not narrow by what is left out or empty', () => {
    expect(readLadderFilter(new URLSearchParams({ q: ' ' }), names)).toEqual({});
  });
});

describe('ladderChoices', () => {
  it('names each field and owner once, in Swedish order', () => {
    const ladder = (field: string, code: string, name: string) => ({ field, organization: { code, name } });
    const choices = ladderChoices([
      ladder('äldreomsorg', '1407', 'Öckerö'),
      ladder('förskola', '1280', 'Malmö'),
      ladder('förskola', '1489', 'Alingsås'),
      ladder('vård', '1280', 'Malmö'),
    ]);
    expect(choices.fields.map(({ name }) => name)).toEqual(['förskola', 'vård', 'äldreomsorg']);
    expect(choices.organizations.map(({ value }) => value)).toEqual(['1489', '1280', '1407']);
  });
});
