import { join } from 'node:path';

/** The folder of the seeds that the product ships, beside the built program. */
export const shippedSeeds = join(__dirname, '..', '..', 'seeds');

/** The folder of what a demo is filled with. */
export const shippedDemo = join(shippedSeeds, 'demo');
