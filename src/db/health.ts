import type { DataSource } from 'typeorm';

/** How long an answer may take, in milliseconds. */
const PATIENCE = 2_000;

/** True when every data source answers a trivial question in time. */
export const areHealthy = async (dataSources: readonly DataSource[]): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE);
  });
  const answers = dataSources.map((dataSource) => dataSource.query('SELECT 1'));
  const allAnswered = Promise.all(answers).then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([allAnswered, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};
