// The people whom assessing is measured on: some of the demo, and one with more on record than anybody has.

/** By the external ids of the demo; see seeds/demo/README.md. */
const fromDemo = [
  { kind: 'nothing recorded', organization: '1480', externalId: 'demo-1480-0009' },
  { kind: 'undersköterska with proof and levels', organization: '1480', externalId: 'demo-1480-0012' },
  { kind: 'barnskötare with three levels', organization: '1280', externalId: 'demo-1280-0002' },
];

const YEARS = 20;
const labels = ['Undersköterska', 'Barnskötare', 'Stödassistent', 'Elevassistent', 'Vårdbiträde'];
const verifications = ['VERIFIED', 'CLAIMED'];

/** Every qualification, and an employment each year; of each kind every other is only claimed, so that much is open. */
const withAll = ({ qualifications }) => ({
  person: { id: 'everything', organization: '1480', externalId: 'everything-1', complete: [] },
  employments: Array.from({ length: YEARS }, (_, year) => ({
    id: `employment-${year}`,
    organization: '1480',
    label: labels[year % labels.length],
    form: year % 3 === 0 ? 'FIXED_TERM' : 'PERMANENT',
    from: `${2006 + year}-01-01`,
    ...(year < YEARS - 1 && { to: `${2006 + year}-12-31` }),
    percent: 100,
    verification: verifications[year % 2],
  })),
  evidence: qualifications.all.map(({ slug }, index) => ({
    id: `evidence-${index}`,
    kind: 'QUALIFICATION',
    qualification: slug,
    issued: '2015-06-10',
    verification: verifications[index % 2],
    source: { kind: 'DIPLOMA' },
  })),
  assignments: [],
});

/** What is recorded of one person of each kind. */
export const oneOfEachKind = ({ catalog }, files) => [
  ...fromDemo.map(({ kind, organization, externalId }) => {
    const file = files.find(({ person }) => person.organization === organization && person.externalId === externalId);
    if (file === undefined) throw new Error(`The demo has no ${externalId}.`);
    return { kind, file };
  }),
  { kind: 'every qualification, half of them claimed', file: withAll(catalog) },
];
