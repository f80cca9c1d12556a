// Gives the configured database the demo's people, and the decisions on their titles, as a demo has them. Run by bench.mjs
// in a process of its own, since the database is told of by the environment.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { asOperator } = require('../../../dist/cli/operator.js');
const { fillDemo } = require('../../../dist/cli/demo-seeding.js');
const { shippedDemo } = require('../../../dist/cli/shipped-seeds.js');

const { people, refusedLists } = await asOperator((context) => fillDemo(context, shippedDemo));
if (people === 0 || refusedLists > 0) throw new Error(`${people} people, and ${refusedLists} lists were refused.`);
