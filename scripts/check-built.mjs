// Ends with 0 when what is in dist/ is what would be built now, else with 1: for tests, which must not run an old program.
import { isBuilt } from './ensure-built.mjs';

process.exit(isBuilt() ? 0 : 1);
