import { usualThresholds } from '../../src/domain/alignment/thresholds';
import { ConfigurationError, readConfig } from '../../src/config/config';

describe('the configuration', () => {
  it('needs nothing set', () => {
    expect(readConfig({})).toMatchObject({ databaseUrl: 'sqlite:data/trappa.sqlite', host: 'localhost', port: 4000 });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '' }).port).toBe(4000);
  });

  it('is frozen, limits and all', () => {
    const config = readConfig({});
    expect(Object.isFrozen(config) && Object.isFrozen(config.limits)).toBe(true);
  });

  it.each([
    ['PORT', 'eighty', 'expected a whole number from 0 to 65535'],
    ['PORT', '65536', 'expected a whole number from 0 to 65535'],
    ['LOG_LEVEL', 'loud', 'expected one of fatal, error, warn, info, debug, trace, silent'],
    ['TRAPPA_RETENTION_DAYS', '0', 'expected a whole number from 1 to 36500'],
    ['HOST', 'not a host', 'expected the name or address of a host'],
    ['TRAPPA_COST_LIMIT', '1.5', 'expected a whole number'],
    ['TRAPPA_ALIGNMENT_RESOLVED', '95', 'expected a number from 0 to 1'],
    ['TRAPPA_ALIGNMENT_SHOWN', 'low', 'expected a number from 0 to 1'],
  ])('names %s when it is %s', (name, value, expected) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigurationError);
    expect(() => readConfig({ [name]: value })).toThrow(`${name}: ${expected}`);
  });

  it('keeps people for as long as they are told of, unless it is told for how many days', () => {
    expect(readConfig({}).retentionDays).toBeUndefined();
    expect(readConfig({ TRAPPA_RETENTION_DAYS: '730' }).retentionDays).toBe(730);
  });

  it('lets the thresholds of the alignment be moved', () => {
    expect(readConfig({ TRAPPA_ALIGNMENT_MARGIN: '0.5' }).alignment).toEqual({ ...usualThresholds, margin: 0.5 });
  });

  it('names every fault at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT[^]*LOG_LEVEL/u);
  });

  it('never repeats a value, which may be a password in the wrong place', () => {
    expect(() => readConfig({ HOST: 'user:hunter2@host' })).toThrow(/^(?!.*hunter2)/su);
  });

  it('refuses a variable of its own that it does not know', () => {
    expect(() => readConfig({ TRAPPA_COST_LIMTI: '5' })).toThrow('TRAPPA_COST_LIMTI: there is no such variable');
  });
});
