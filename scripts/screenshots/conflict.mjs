// An adaptation that its base has overtaken: Göteborg adapts Göteborgsregionen's ladder, which then demands other things.
const BASE = 'gr-karriarvagsmodell-aldreomsorg';

/** The slug of the adaptation. */
export const adaptation = `${BASE}-goteborg`;

const FIELDS = '{ ladder { id version } problems { code path message } }';

const educationAndWork = (slug, qualification, role, months) => ({
  slug,
  scope: 'ENTER_STEP',
  strength: 'MANDATORY',
  authority: 'AGREEMENT',
  expression: { allOf: [{ qualification: { slug: qualification } }, { experience: { months, roles: [role] } }] },
});

const replace = (step, by) => ({ replaceRequirement: { step, requirement: by.slug, by } });

const demands = (forAides, forSpecialists) => [
  replace('vardbitrade', educationAndWork('vardbitradesutbildning', 'vardbitradesutbildning', 'bitrade', forAides)),
  replace(
    'specialistunderskoterska',
    educationAndWork('specialistutbildning', 'yh-specialistunderskoterska', 'underskoterska', forSpecialists),
  ),
];

const change = async (ask, mutation, type, input) =>
  (await ask(`mutation ($input: ${type}!) { made: ${mutation}(input: $input) ${FIELDS} }`, { input })).made.ladder;

/** Makes the two conflicts through the API. */
export const makeConflict = async (askFor) => {
  const decision = { body: 'Exempelnämnden', date: '2024-05-20' };
  const admin = await askFor('1480-admin');
  const { ladder: base } = await admin('query ($slug: String!) { ladder(slug: $slug) { id } }', { slug: BASE });
  const local = await change(admin, 'adoptLadder', 'AdoptLadderInput', {
    ladder: base.id,
    organization: '1480',
    from: '2024-06-01',
    decision,
    derive: { slug: adaptation, name: { sv: 'Karriärvägsmodellen i Göteborg' } },
  });
  const edit = (ask, { id, version }, operations) =>
    change(ask, 'editLadder', 'EditLadderInput', { ladder: id, expectedVersion: version, operations });
  await edit(await askFor('1480-editor'), local, demands(12, 24));

  const editor = await askFor('goteborgsregionen-editor');
  const draft = await edit(editor, { id: base.id, version: 0 }, demands(24, 12));
  const act = (ask, mutation, { id, version }) =>
    change(ask, mutation, 'LadderActionInput', { ladder: id, expectedVersion: version });
  const submitted = await act(editor, 'submitLadder', draft);
  const approved = await act(await askFor('goteborgsregionen-approver'), 'approveLadder', submitted);
  const validFrom = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await change(await askFor('goteborgsregionen-admin'), 'publishLadder', 'PublishLadderInput', {
    ladder: approved.id,
    expectedVersion: approved.version,
    decision,
    validFrom,
  });
};
