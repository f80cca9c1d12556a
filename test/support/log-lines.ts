import { Writable } from 'node:stream';

/** Collects what a logger writes, as text and as objects. */
export const collectLog = () => {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return { destination, text: () => lines.join('') };
};
