import { catalog } from '../../support/builders/catalog';
import { ladder, requirement, step } from '../../support/builders/ladder-builder';
import { holds } from '../../support/builders/requirement';
import { testServer } from '../../support/graphql-server';
import { world } from '../../support/graphql-world';

const { ask } = testServer();

interface Node {
  readonly id: string;
  readonly parentId: string | null;
  readonly depth: number;
  readonly kind: string;
  readonly text: string;
}

it('a requirement tells what it is a condition of, on whose authority, when and where', async () => {
  const query = `{ ladder(slug: "omsorg") { steps { requirements {
    slug scope strength authority validFrom validTo jurisdiction { name } legalBasis { reference } note
  } } } }`;
  expect(await ask(query)).toMatchObject({
    ladder: {
      steps: [
        {
          requirements: [
            {
              slug: 'bevis',
              scope: 'USE_TITLE',
              strength: 'MANDATORY',
              authority: 'LAW',
              validFrom: '2023-07-01',
              validTo: null,
              jurisdiction: null,
              legalBasis: { reference: 'SFS 2010:659, 4 kap. 5 a §' },
              note: null,
            },
          ],
        },
        {
          requirements: [
            {
              slug: 'erfarenhet',
              scope: 'ENTER_STEP',
              strength: 'RECOMMENDED',
              authority: 'EMPLOYER',
              validFrom: null,
              validTo: null,
              jurisdiction: { name: 'Göteborg' },
              legalBasis: null,
              note: 'Lämplighet bedöms lokalt.',
            },
            { slug: 'foregaende-steg' },
          ],
        },
      ],
    },
  });
});

it('a requirement is put into words in both languages', async () => {
  const query = `{ ladder(slug: "omsorg") { steps { requirements { text english: text(language: EN) note(language: EN) } } } }`;
  const { ladder } = (await ask(query)) as {
    ladder: { steps: { requirements: { text: string; english: string; note: string | null }[] }[] };
  };
  const [bas, fordjupad] = ladder.steps.map(({ requirements }) => requirements[0]);
  expect(bas?.text).toContain('Bevis om undersköterska');
  expect(bas?.english).toContain('Proof of assistant nurse');
  expect(fordjupad?.text).not.toBe(fordjupad?.english);
  expect(fordjupad?.note).toBe('Fitness is judged locally.');
});

it('the nodes of a requirement make its tree', async () => {
  const query = `{ ladder(slug: "omsorg") { steps { requirements {
    id nodes { id parentId depth kind threshold text qualification { slug } step { slug ladder { revision } } }
  } } } }`;
  const { ladder } = (await ask(query)) as {
    ladder: { steps: { requirements: { id: string; nodes: Node[] }[] }[] };
  };
  const [proof] = ladder.steps[0]?.requirements ?? [];
  expect(proof?.nodes).toMatchObject([
    { parentId: null, depth: 0, kind: 'QUALIFICATION', threshold: null, qualification: { slug: 'bevis' }, step: null },
  ]);
  const [experience, previous] = ladder.steps[1]?.requirements ?? [];
  const root = experience?.nodes[0]?.id;
  expect(experience?.nodes).toMatchObject([
    { parentId: null, depth: 0, kind: 'ALL_OF', threshold: null },
    { parentId: root, depth: 1, kind: 'EXPERIENCE', threshold: 24, qualification: null },
    { parentId: root, depth: 1, kind: 'ASSIGNMENT', threshold: null },
  ]);
  expect(previous?.nodes).toMatchObject([{ kind: 'STEP', step: { slug: 'bas', ladder: { revision: 2 } } }]);
  const texts = experience?.nodes.map(({ text }) => text) ?? [];
  expect(texts.every((text) => text.length > 0)).toBe(true);
  expect(new Set(texts).size).toBe(3);
});

it('every requirement and every node has an id of its own', async () => {
  const query = '{ ladders { nodes { revisions { steps { requirements { id nodes { id } } } } } } }';
  const { ladders } = (await ask(query)) as {
    ladders: { nodes: { revisions: { steps: { requirements: { id: string; nodes: Node[] }[] }[] }[] }[] };
  };
  const requirements = ladders.nodes.flatMap(({ revisions }) =>
    revisions.flatMap(({ steps }) => steps.flatMap((step) => step.requirements)),
  );
  const nodes = requirements.flatMap((requirement) => requirement.nodes);
  expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
});

it("a step of the same revision is demanded as it stands there, another ladder's by the revision of the day", async () => {
  const query = `query ($asOf: Date) {
    omsorg: ladder(slug: "omsorg", revision: 1, asOf: $asOf) { steps { requirements { nodes { step { ladder { revision } } } } } }
    utkast: ladder(slug: "utkast", asOf: $asOf) { steps { requirements { nodes { step { ladder { revision } } } } } }
  }`;
  const revisionsOf = async (asOf?: string): Promise<readonly string[]> =>
    [...JSON.stringify(await ask(query, { asOf })).matchAll(/"revision":(\d)/gu)].map(([, revision]) => revision ?? '');
  expect(await revisionsOf()).toEqual(['1', '2']);
  expect(await revisionsOf('2023-06-30')).toEqual(['1', '1']);
});

it('a requirement with respite tells how long and in which roles, and by when in its text', async () => {
  const ladders = [
    ladder({
      steps: [
        step('rektor', {
          requirements: [
            requirement('utbildning', { respite: { months: 48, roles: ['rektor-forskola', 'underskoterska'] } }),
            requirement('intyg', { expression: holds('intyg') }),
          ],
        }),
      ],
    }),
  ];
  const server = testServer({ catalog: catalog({ ...world, ladders, equivalences: [], adoptions: [] }) });
  const query = `{ ladder(slug: "trappan") { steps { requirements {
    respite { months roles { slug } } text english: text(language: EN)
  } } } }`;
  expect(await server.ask(query)).toEqual({
    ladder: {
      steps: [
        {
          requirements: [
            {
              respite: { months: 48, roles: [{ slug: 'rektor-forskola' }, { slug: 'underskoterska' }] },
              text: 'Inom fyra år från tillträdet som rektor i förskola eller undersköterska: barnskotarutbildning',
              english:
                'Within four years of taking office as a rektor i förskola or an assistant nurse: barnskotarutbildning',
            },
            { respite: null, text: 'Intyg', english: 'Intyg' },
          ],
        },
      ],
    },
  });
});
