import { findLadder } from '../../../src/app/ladders/find-ladder';
import { listLadders } from '../../../src/app/ladders/list-ladders';
import { listOrganizationLadders } from '../../../src/app/ladders/list-organization-ladders';
import { listRoleSteps } from '../../../src/app/roles/list-role-steps';
import type { Adoption } from '../../../src/domain/organization/adoption';
import { reading } from '../../support/builders/catalog';
import { ladder, step } from '../../support/builders/ladder-builder';

const adoption = (parts: Partial<Adoption>): Adoption => ({
  slug: 'inforande',
  organization: '1480',
  ladder: 'trappan',
  sources: [],
  ...parts,
});

const context = reading({
  ladders: [
    ladder({ revision: 1, validTo: '2020-12-31', steps: [step('forsta')] }),
    ladder({ revision: 2, validFrom: '2021-01-01', steps: [step('andra')] }),
    ladder({ slug: 'utkast', status: 'DRAFT', name: { sv: 'Utkast' }, field: 'fritid' }),
    ladder({ slug: 'framtid', name: { sv: 'Framtid' }, validFrom: '2027-01-01' }),
  ],
  adoptions: [adoption({ from: '2019-01-01', to: '2022-12-31' })],
});

describe('finding a ladder', () => {
  it('takes the revision given', () => {
    expect(findLadder(context, { slug: 'trappan', revision: 1 })?.revision).toBe(1);
    expect(findLadder(context, { slug: 'trappan', revision: 3 })).toBeUndefined();
  });

  it('takes the one in force on the day, else today', () => {
    expect(findLadder(context, { slug: 'trappan', asOf: '2020-12-31' })?.revision).toBe(1);
    expect(findLadder(context, { slug: 'trappan', asOf: '2021-01-01' })?.revision).toBe(2);
    expect(findLadder(context, { slug: 'trappan' })?.revision).toBe(2);
  });

  it('finds none before the first is in force', () => {
    expect(findLadder(context, { slug: 'framtid' })).toBeUndefined();
    expect(findLadder(context, { slug: 'framtid', asOf: '2027-01-01' })?.slug).toBe('framtid');
  });

  it('finds a draft that has never been in force', () => {
    expect(findLadder(context, { slug: 'utkast' })?.status).toBe('DRAFT');
  });

  it('finds nothing by an unknown slug', () => {
    expect(findLadder(context, { slug: 'ingen' })).toBeUndefined();
  });
});

describe('the list of ladders', () => {
  const keys = (filter: Parameters<typeof listLadders>[1]) => listLadders(context, filter).map(({ key }) => key);

  it('holds one revision of each, of today or of the day given', () => {
    expect(keys({})).toEqual(['trappan@2', 'utkast@1']);
    expect(keys({ asOf: '2027-01-01' })).toEqual(['framtid@1', 'trappan@2', 'utkast@1']);
  });

  it('narrows by field, status, role and text', () => {
    expect(keys({ field: 'fritid' })).toEqual(['utkast@1']);
    expect(keys({ statuses: ['PUBLISHED'] })).toEqual(['trappan@2']);
    expect(keys({ role: 'barnskotare' })).toEqual(['trappan@2']);
    expect(keys({ text: 'the ladder' })).toEqual(['trappan@2']);
  });

  it('narrows to those that an organisation owns, or has adopted and still uses', () => {
    expect(keys({ organization: '1280' })).toEqual(['trappan@2', 'utkast@1']);
    expect(keys({ organization: '1480', asOf: '2021-01-01' })).toEqual(['trappan@2']);
    expect(keys({ organization: '1480' })).toEqual([]);
    expect(keys({ organization: '0180' })).toEqual([]);
  });
});

describe('the ladders of an organisation', () => {
  const keys = (organization: string, day: '2020-01-01' | '2023-01-01') =>
    listOrganizationLadders(context, organization, day).map(({ key }) => key);

  it('are those it owns and those it has adopted, as they were on the day', () => {
    expect(keys('1280', '2020-01-01')).toEqual(['trappan@1', 'utkast@1']);
    expect(keys('1480', '2020-01-01')).toEqual(['trappan@1']);
  });

  it('leave out an adoption that has ended', () => {
    expect(keys('1480', '2023-01-01')).toEqual([]);
  });

  it('include an adoption whose first day is unknown', () => {
    const unknown = reading({ ladders: [ladder()], adoptions: [adoption({})] });
    expect(listOrganizationLadders(unknown, '1480', '2000-01-01')).toHaveLength(1);
  });
});

describe('the steps of a role', () => {
  it('are those of the revisions that are current on the day', () => {
    const slugs = (day: '2020-01-01' | '2021-01-01') =>
      listRoleSteps(context, 'barnskotare', day).map(({ slug }) => slug);
    expect(slugs('2020-01-01')).toEqual(['forsta']);
    expect(slugs('2021-01-01')).toEqual(['andra']);
  });
});
