import { cleanEnv, str } from 'envalid';
import type { AlignmentThresholds } from '../domain/alignment/alignment';
import { usualThresholds } from '../domain/alignment/thresholds';
import { accessFaults, accessFrom, accessVariables, type AccessConfig } from './access';
import { hostName, oneOf, share, wholeNumber } from './validators';

/** What the environment says, validated and frozen. */
export interface Config {
  /** `sqlite:PATH` or `postgres://…`, as it stands: whoever opens the database judges it. */
  readonly databaseUrl: string;
  /** A read replica; left out, reads go to `databaseUrl`. */
  readonly databaseReadUrl?: string;
  /** The most connections to each PostgreSQL server; one more listens for releases. */
  readonly databasePoolSize: number;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** `pretty` is for a person at a terminal, `json` for machines. */
  readonly logFormat: LogFormat;
  readonly limits: Limits;
  /** When the alignment of titles takes an answer for certain. */
  readonly alignment: AlignmentThresholds;
  readonly access: AccessConfig;
  /**
   * People are erased so many whole days after the last day of their last employment with their employer; left out,
   * never.
   */
  readonly retentionDays?: number;
}

/** The bounds that keep one caller from taking all. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly bodySize: number;
  /** Levels of nested fields in a query. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly tokens: number;
  /** Cost of a query, as returned in `extensions.cost`. */
  readonly cost: number;
  /** Requests a minute from one address. */
  readonly requestsPerMinute: number;
  /** Requests a minute from one person, system or API key, from whichever addresses. */
  readonly requestsPerMinutePerViewer: number;
  /** Sign-ins a minute from one address, and as many keys and tokens that cannot be used. */
  readonly signInsPerMinute: number;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

const logFormats = ['json', 'pretty'] as const;
type LogFormat = (typeof logFormats)[number];

const variables = {
  DATABASE_URL: str({ default: 'sqlite:data/trappa.sqlite' }),
  DATABASE_READ_URL: str({ default: undefined }),
  DATABASE_POOL_SIZE: wholeNumber(1, 1_000)({ default: 10 }),
  HOST: hostName({ default: 'localhost' }),
  PORT: wholeNumber(0, 65_535)({ default: 4000 }),
  LOG_LEVEL: oneOf(logLevels)({ default: 'info' }),
  LOG_FORMAT: oneOf(logFormats)({ default: 'json' }),
  TRAPPA_BODY_LIMIT: wholeNumber(1_000, 100_000_000)({ default: 5_000_000 }),
  TRAPPA_DEPTH_LIMIT: wholeNumber(1, 100)({ default: 16 }),
  TRAPPA_ALIAS_LIMIT: wholeNumber(1, 1_000)({ default: 30 }),
  TRAPPA_DIRECTIVE_LIMIT: wholeNumber(1, 1_000)({ default: 50 }),
  TRAPPA_TOKEN_LIMIT: wholeNumber(10, 100_000)({ default: 2_000 }),
  TRAPPA_COST_LIMIT: wholeNumber(1, 10_000_000)({ default: 50_000 }),
  TRAPPA_REQUESTS_PER_MINUTE: wholeNumber(1, 10_000_000)({ default: 6_000 }),
  TRAPPA_REQUESTS_PER_MINUTE_PER_VIEWER: wholeNumber(1, 10_000_000)({ default: 3_000 }),
  TRAPPA_SIGN_INS_PER_MINUTE: wholeNumber(1, 1_000_000)({ default: 10 }),
  TRAPPA_ALIGNMENT_RESOLVED: share({ default: usualThresholds.resolved }),
  TRAPPA_ALIGNMENT_MARGIN: share({ default: usualThresholds.margin }),
  TRAPPA_ALIGNMENT_SHOWN: share({ default: usualThresholds.shown }),
  TRAPPA_RETENTION_DAYS: wholeNumber(1, 36_500)({ default: undefined }),
  ...accessVariables,
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment cannot be used as it is; the message names each variable at fault, never its value. */
export class ConfigurationError extends Error {
  constructor(faults: readonly string[]) {
    super(['The configuration cannot be used:', ...faults.map((fault) => `  ${fault}`)].join('\n'));
    this.name = 'ConfigurationError';
  }
}

/**
 * Reads the configuration.
 * @throws ConfigurationError when a variable has a value that cannot be used, or is not known.
 */
export const readConfig = (environment: Environment): Config => {
  const values = cleanEnv(withoutEmpty(environment), variables, {
    reporter: ({ errors }) => refuse([...faultsOf(errors), ...unknownVariables(environment)]),
  });
  refuse(accessFaults(values));
  return Object.freeze({
    databaseUrl: values.DATABASE_URL,
    databaseReadUrl: values.DATABASE_READ_URL,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    host: values.HOST,
    port: values.PORT,
    logLevel: values.LOG_LEVEL,
    logFormat: values.LOG_FORMAT,
    limits: Object.freeze({
      bodySize: values.TRAPPA_BODY_LIMIT,
      depth: values.TRAPPA_DEPTH_LIMIT,
      aliases: values.TRAPPA_ALIAS_LIMIT,
      directives: values.TRAPPA_DIRECTIVE_LIMIT,
      tokens: values.TRAPPA_TOKEN_LIMIT,
      cost: values.TRAPPA_COST_LIMIT,
      requestsPerMinute: values.TRAPPA_REQUESTS_PER_MINUTE,
      requestsPerMinutePerViewer: values.TRAPPA_REQUESTS_PER_MINUTE_PER_VIEWER,
      signInsPerMinute: values.TRAPPA_SIGN_INS_PER_MINUTE,
    }),
    alignment: Object.freeze({
      resolved: values.TRAPPA_ALIGNMENT_RESOLVED,
      margin: values.TRAPPA_ALIGNMENT_MARGIN,
      shown: values.TRAPPA_ALIGNMENT_SHOWN,
    }),
    access: accessFrom(values),
    retentionDays: values.TRAPPA_RETENTION_DAYS,
  });
};

/** An empty variable is one that is not set. */
const withoutEmpty = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));

const faultsOf = (errors: Readonly<Record<string, Error | undefined>>): readonly string[] =>
  Object.entries(errors).map(([name, error]) => `${name}: ${error?.message ?? 'cannot be read'}`);

/** Variables with the product's prefix that it does not know: most often misspelt ones. */
const unknownVariables = (environment: Environment): readonly string[] =>
  Object.keys(environment)
    .filter((name) => name.startsWith('TRAPPA_') && !Object.hasOwn(variables, name))
    .map((name) => `${name}: there is no such variable`);

const refuse = (faults: readonly string[]): void => {
  if (faults.length > 0) throw new ConfigurationError(faults);
};
