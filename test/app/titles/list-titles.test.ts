import { listTitles } from '../../../src/app/titles/list-titles';
import { reading } from '../../support/builders/catalog';
import { title } from '../../support/builders/ladder-builder';
import { role } from '../../support/builders/qualification';

const context = reading({
  roles: [
    role('rektor', 'förskola'),
    { ...role('stodassistent', 'funktionshinder'), codes: [{ scheme: 'AF_SSYK', code: '5342', match: 'EXACT' }] },
  ],
  titles: [
    title('stodassistent', { label: 'Stödassistent', role: 'stodassistent' }),
    title('rektor', { label: 'Rektor', role: 'rektor', validFrom: '2019-07-01' }),
    title('bitradande-rektor', { label: 'Biträdande rektor', role: 'rektor' }),
    title('forskolechef', { label: 'Förskolechef', role: 'rektor', kind: 'FORMER', validTo: '2019-06-30' }),
    title('vardare', { label: 'Vårdare', kind: 'LOCAL', organization: '0764', role: 'stodassistent' }),
    title('hjalpreda', { label: 'Hjälpreda' }),
  ],
});

const labels = (filter: Parameters<typeof listTitles>[1]) => listTitles(context, filter).map(({ label }) => label);

describe('the list of titles', () => {
  it('holds all of them in Swedish order when nothing narrows it', () => {
    expect(labels({})).toEqual([
      'Biträdande rektor',
      'Förskolechef',
      'Hjälpreda',
      'Rektor',
      'Stödassistent',
      'Vårdare',
    ]);
  });

  it('narrows by kind', () => {
    expect(labels({ kinds: ['FORMER', 'LOCAL'] })).toEqual(['Förskolechef', 'Vårdare']);
    expect(labels({ kinds: [] })).toEqual([]);
  });

  it('narrows by role, and by the field of the role', () => {
    expect(labels({ role: 'stodassistent' })).toEqual(['Stödassistent', 'Vårdare']);
    expect(labels({ field: 'förskola' })).toEqual(['Biträdande rektor', 'Förskolechef', 'Rektor']);
  });

  it('narrows by a code of the role, in a scheme or in any', () => {
    expect(labels({ scheme: 'AF_SSYK', code: '5342' })).toEqual(['Stödassistent', 'Vårdare']);
    expect(labels({ code: '5342' })).toEqual(['Stödassistent', 'Vårdare']);
    expect(labels({ scheme: 'SSYK2012', code: '5342' })).toEqual([]);
  });

  it('gives an employer its own titles and those that all share, not those of another', () => {
    expect(labels({ organization: '0764', role: 'stodassistent' })).toEqual(['Stödassistent', 'Vårdare']);
    expect(labels({ organization: '1480', role: 'stodassistent' })).toEqual(['Stödassistent']);
  });

  it('holds the titles of a day', () => {
    expect(labels({ role: 'rektor', asOf: '2019-06-30' })).toEqual(['Biträdande rektor', 'Förskolechef']);
    expect(labels({ role: 'rektor', asOf: '2019-07-01' })).toEqual(['Biträdande rektor', 'Rektor']);
  });

  it('puts the closest first when a text is sought, whatever the case or spaces', () => {
    expect(labels({ text: '  REKTOR ' })).toEqual(['Rektor', 'Biträdande rektor']);
  });

  it('finds å, ä and ö however they are encoded', () => {
    expect(labels({ text: 'vårdare'.normalize('NFD') })).toEqual(['Vårdare']);
  });

  it('finds å, ä and ö when they are typed without their marks, but not the other way', () => {
    expect(labels({ text: 'vardare' })).toEqual(['Vårdare']);
    expect(labels({ text: 'rektör' })).toEqual([]);
  });

  it('takes a field whatever its case', () => {
    expect(labels({ field: 'Funktionshinder' })).toEqual(['Stödassistent', 'Vårdare']);
  });

  it('leaves out a former title whose last day is unknown when a day is asked about', () => {
    const former = reading({ titles: [title('skotare', { kind: 'FORMER' })] });
    expect(listTitles(former, {})).toHaveLength(1);
    expect(listTitles(former, { asOf: '1990-01-01' })).toEqual([]);
  });

  it('is not narrowed by an empty text', () => {
    expect(labels({ text: ' ' })).toHaveLength(6);
  });
});
