// A process that changes one draft and decides on one imported title after another on the built database, until it is killed or has made so many changes.
// Says `ready` when it has loaded and waits for a line; then writes the name of each change, once it has been committed.
const { randomUUID } = require('node:crypto');
const { once } = require('node:events');
const { writeSync } = require('node:fs');

const [, , programOfDatabase, url, count] = process.argv;
const { openDatabase } = require(programOfDatabase);

const change = async (stores, name) => {
  await stores.audit.takeTurn();
  const at = new Date().toISOString();
  const key = `draft-of-${name}`;
  await stores.drafts.save({ kind: 'ladder', key, organization: '1280', content: {}, changedAt: at, changedBy: name });
  const title = { organization: '1280', label: name };
  await stores.titleWork.saveLocalTitles([{ ...title, fields: [], importedAt: at }]);
  const decision = { ...title, id: name, act: 'CONFIRM', standard: 'elevassistent', match: 'EXACT' };
  await stores.publications.publishDecisions([{ ...decision, decidedBy: 'writer', decidedAt: at }], new Date(at), name);
  await stores.audit.append({
    at,
    actor: { kind: 'SYSTEM', subject: 'writer' },
    action: 'EDIT_LADDER',
    organization: '1280',
    subject: { kind: 'ladders', key },
    differences: [],
    requestId: name,
  });
};

const ignore = () => undefined;

const run = async () => {
  writeSync(1, 'ready\n');
  await once(process.stdin, 'data');
  const log = { debug: ignore, info: ignore, warn: ignore };
  const database = await openDatabase({ url, poolSize: 4, newId: randomUUID, log });
  const changeOnAndOn = async () => {
    for (let made = 0; made < Number(count ?? Infinity); made += 1) {
      const name = randomUUID();
      await database.write((stores) => change(stores, name));
      writeSync(1, `${name}\n`);
    }
  };
  await Promise.all([changeOnAndOn(), changeOnAndOn()]);
  await database.close();
  process.exit(0);
};

run();
