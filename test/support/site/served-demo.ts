/** The demo, where nobody is asked to wait. */
export const DEMO_WITHOUT_LIMITS = {
  TRAPPA_DEMO: '1',
  TRAPPA_REQUESTS_PER_MINUTE: '1000000',
  TRAPPA_REQUESTS_PER_MINUTE_PER_VIEWER: '1000000',
  TRAPPA_SIGN_INS_PER_MINUTE: '1000000',
};

/** How long a server may take until it listens, in milliseconds. */
export const SLOW_START = 60_000;

/** The address at which a server says that it listens; undefined until it does. */
export const addressIn = (output: string): string | undefined => /"address":"(http[^"]+)"/u.exec(output)?.[1];
