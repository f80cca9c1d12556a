const { AsyncLocalStorage } = require('node:async_hooks');
const { TestEnvironment } = require('jest-environment-node');

/** Those of the present test file in which something has been kept. */
const used = new Set();

for (const method of ['run', 'enterWith']) {
  const original = AsyncLocalStorage.prototype[method];
  AsyncLocalStorage.prototype[method] = function (...inputs) {
    used.add(this);
    return original.apply(this, inputs);
  };
}

/**
 * Node.js holds each AsyncLocalStorage until it is disabled, and hands what is kept in it on with every promise. The
 * test runner makes one for each file and lets none of them go, nor thereby the file: without this, the last of a
 * hundred files takes several times as long as when it runs alone.
 */
class Environment extends TestEnvironment {
  async teardown() {
    for (const storage of used) storage.disable();
    used.clear();
    await super.teardown();
  }
}

module.exports = Environment;
