import type { DataSource } from 'typeorm';

/** Disconnects those that are connected, one after the other. */
export const closeDataSources = async (dataSources: readonly DataSource[]): Promise<void> => {
  for (const dataSource of dataSources) if (dataSource.isInitialized) await dataSource.destroy();
};
