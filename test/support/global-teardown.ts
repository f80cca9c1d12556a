/** Stops the server that the setup has started. */
const tearDown = async (): Promise<void> => {
  await globalThis.postgresServer?.stop();
};

export = tearDown;
