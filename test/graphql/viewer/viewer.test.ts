import { person, platformAdmin } from '../../support/viewers';
import { testServer } from '../../support/graphql-server';

const { ask } = testServer();

const VIEWER = `{
  viewer {
    kind subject roles organizations { name }
    grants { organization { code } role } permissions { permission organization { code } }
  }
}`;

it('who asks without signing in is anonymous, acts for no organisation and may do nothing', async () => {
  expect(await ask(VIEWER)).toEqual({
    viewer: { kind: 'ANONYMOUS', subject: null, roles: ['ANONYMOUS'], organizations: [], grants: [], permissions: [] },
  });
});

it('who has signed in sees who they are, for whom they act and what they may do where', async () => {
  const viewer = person('1480', ['EDITOR', 'EMPLOYEE'], 'anna');
  expect(await testServer({ viewer }).ask(VIEWER)).toEqual({
    viewer: {
      kind: 'PERSON',
      subject: 'anna',
      roles: ['EDITOR', 'EMPLOYEE'],
      organizations: [{ name: 'Göteborg' }],
      grants: [
        { organization: { code: '1480' }, role: 'EDITOR' },
        { organization: { code: '1480' }, role: 'EMPLOYEE' },
      ],
      permissions: [
        { permission: 'READ_DRAFTS', organization: { code: '1480' } },
        { permission: 'DRAFT_LADDERS', organization: { code: '1480' } },
        { permission: 'DISCARD_DRAFTS', organization: { code: '1480' } },
        { permission: 'READ_TITLE_WORK', organization: { code: '1480' } },
        { permission: 'IMPORT_TITLES', organization: { code: '1480' } },
        { permission: 'DECIDE_TITLES', organization: { code: '1480' } },
        { permission: 'READ_PEOPLE', organization: { code: '1480' } },
        { permission: 'RECORD_EVIDENCE', organization: { code: '1480' } },
        { permission: 'SAVE_PLANS', organization: { code: '1480' } },
        { permission: 'EXPORT_PEOPLE', organization: { code: '1480' } },
      ],
    },
  });
});

it("the platform's admins may do all everywhere, save what concerns people", async () => {
  const { viewer } = (await testServer({ viewer: platformAdmin }).ask(VIEWER)) as {
    readonly viewer: { readonly roles: readonly string[]; readonly permissions: readonly object[] };
  };
  expect(viewer.roles).toEqual(['PLATFORM_ADMIN']);
  expect(viewer.permissions).toContainEqual({ permission: 'MAINTAIN_REFERENCE_DATA', organization: null });
  expect(viewer.permissions).not.toContainEqual(expect.objectContaining({ permission: 'READ_PEOPLE' }));
});

it('a role in an organisation that is not published yet is told, without the organisation', async () => {
  const viewer = person('9999', ['ADMIN']);
  expect(await testServer({ viewer }).ask('{ viewer { roles organizations { name } grants { role } } }')).toEqual({
    viewer: { roles: ['ADMIN'], organizations: [], grants: [] },
  });
});

it('the release is that of the catalog that answers', async () => {
  expect(await ask('{ release { number publishedAt } }')).toEqual({
    release: { number: 2, publishedAt: '2026-02-01T00:00:00.000Z' },
  });
});
