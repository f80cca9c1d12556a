import { ladder, requirement, step } from '../../support/builders/ladder-builder';
import { describeOnEachEngine } from '../../support/database';
import { careTitles } from '../../support/title-desk';
import { confirmed, malmo, officeWorld, openTitleOffice, type TitleOffice } from '../../support/title-office';

const demanding = (slug: string, organization: string, isDemanding: boolean) =>
  ladder({
    slug,
    organization,
    status: 'PUBLISHED',
    steps: [
      step('bas', {
        role: 'underskoterska',
        title: 'underskoterska',
        ...(isDemanding && { requirements: [requirement('utbildning')] }),
      }),
    ],
  });

const ELSEWHERE = `query ($label: String! = "usk NATT", $from: String! = "1480", $to: String! = "1280", $asOf: Date) {
  titleElsewhere(label: $label, organization: $from, inOrganization: $to, asOf: $asOf) {
    organization { code } inOrganization { code } standard { slug } titles { label kind }
    comparisons { left { slug } right { slug } pairs { relation because } } unknowns
  }
}`;

describeOnEachEngine('a title at another employer', (database) => {
  let office: TitleOffice;
  beforeAll(async () => {
    const ladders = [demanding('har', '1480', false), demanding('dar', '1280', true)];
    office = await openTitleOffice(database().url, officeWorld({ ...careTitles, ladders }));
    await office.decide([confirmed('underskoterska', ['Usk natt'])]);
    await office.decide(
      [{ ...confirmed('underskoterska', ['Omsorgare']), validFrom: '2026-06-02' }],
      { organization: '1280' },
      malmo.editor,
    );
  });
  afterAll(() => office.close());

  it('is called what that employer has decided on, by the day, and tells which demands differ', async () => {
    expect(await office.read(ELSEWHERE, { asOf: '2026-06-02' })).toMatchObject({
      organization: { code: '1480' },
      inOrganization: { code: '1280' },
      standard: { slug: 'underskoterska' },
      titles: [{ label: 'Omsorgare', kind: 'LOCAL' }, { label: 'Undersköterska' }],
      comparisons: [{ left: { slug: 'har' }, right: { slug: 'dar' }, pairs: [{ relation: 'STRICTER' }] }],
      unknowns: [],
    });
    expect(await office.read(ELSEWHERE, { asOf: '2026-06-01' })).toMatchObject({
      titles: [{ label: 'Undersköterska' }],
    });
  });

  it('says what is not known', async () => {
    expect(await office.read(ELSEWHERE, { label: 'Zqx' })).toMatchObject({
      standard: null,
      titles: [],
      unknowns: ['Det är inte beslutat vilken standardtitel titeln står för.'],
    });
  });

  it.each([
    ['the first employer', { from: '9999' }, 'organization: there is no organisation with such a code.'],
    ['the other employer', { to: '9999' }, 'inOrganization: there is no organisation with such a code.'],
    ['the label', { label: 'x'.repeat(201) }, 'label: a text has at most 200 characters.'],
  ])('refuses what %s cannot be', async (_, variables, message) => {
    const [code, told] = await office.refusal(ELSEWHERE, variables);
    expect([code, told]).toEqual(['BAD_USER_INPUT', expect.stringContaining(message)]);
  });
});
