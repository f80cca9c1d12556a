// The pictures of the main pages: each by the name of its file.
import { adaptation, makeConflict } from './conflict.mjs';

const heading = (name) => (page) => page.getByRole('heading', { name }).first();

const title = (page) => page.getByRole('heading', { level: 1 });

const goToRoutes = async (page) => {
  await page.getByRole('link', { name: 'Se vägar dit: Barnskötare' }).click();
  await page.getByRole('rowheader', { name: 'Väg 1' }).waitFor();
};

const makePlan = async (page) => {
  await goToRoutes(page);
  await page.getByRole('button', { name: 'Gör till min plan: väg 1' }).click();
  await page.getByRole('heading', { name: 'Min plan', level: 1 }).waitFor();
};

const buildRequirement = async (page) => {
  await page.getByRole('button', { name: 'Börja på nästa revision' }).click();
  await page.getByRole('heading', { name: 'Steg', exact: true }).waitFor();
  await page.goto(`${new URL(page.url()).pathname}?vy=steps&steg=underskoterska-bas`);
  await page.getByRole('button', { name: 'Lägg till ett krav' }).click();
  const part = page.getByRole('group', { name: 'Del 1', exact: true });
  await page.getByRole('button', { name: 'kvalifikationen' }).click();
  await part.getByRole('combobox', { name: 'Kvalifikation' }).fill('bevis');
  await page.getByRole('listbox', { name: 'Kvalifikation' }).getByRole('option').first().click();
  await page.getByText('Steget blir strängare än förut.').waitFor();
};

export const scenes = [
  { name: 'front', path: '/', height: 900 },
  { name: 'ladder-on-a-day', path: '/trappor/underskoterska-skyddad-titel?datum=2023-07-01', height: 860, from: title },
  { name: 'ladder', path: '/trappor/goteborg-levla-kompetensmodellen', height: 900, from: title },
  {
    name: 'compare',
    path: '/jamfor',
    height: 900,
    prepare: async (page) => {
      await page.getByRole('link', { name: 'Vård och omsorg i Göteborg och i Göteborgsregionen' }).click();
      await page.getByRole('heading', { name: 'Sammanfattning' }).waitFor();
    },
    from: heading('Sammanfattning'),
  },
  { name: 'my-way', path: '/min-vag', account: '1480-employee', height: 1000, from: heading('Här står du') },
  {
    name: 'routes',
    path: '/min-vag',
    account: '1480-second-employee',
    height: 1000,
    prepare: goToRoutes,
    from: (page) => page.getByText('Vägarna i korthet'),
  },
  { name: 'plan', path: '/min-vag', account: '1480-second-employee', height: 900, prepare: makePlan, from: title },
  { name: 'title-queue', path: '/admin/titlar/ko?organisation=1280', account: '1280-editor', height: 900, from: title },
  {
    name: 'requirement-builder',
    path: '/admin/trappor/goteborg-levla-kompetensmodellen',
    account: '1480-editor',
    height: 770,
    prepare: buildRequirement,
    from: (page) => page.getByRole('group', { name: 'Del 1', exact: true }),
  },
  {
    name: 'conflict',
    path: `/admin/anpassningar/${adaptation}/konflikter`,
    account: '1480-editor',
    height: 1010,
    set: makeConflict,
    prepare: (page) => page.getByRole('radio', { name: 'Behåll er ändring' }).check(),
    from: title,
  },
  { name: 'integrators', path: '/integration', height: 900, from: title },
  { name: 'phone', path: '/min-vag', account: '1480-employee', width: 320, height: 900 },
  { name: 'dark', path: '/trappor/goteborg-levla-kompetensmodellen', scheme: 'dark', height: 900 },
];
