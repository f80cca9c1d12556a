// Exact latencies: autocannon rounds them to whole milliseconds.
import { Agent, request } from 'node:http';

/** The answer to one POST. @throws Error when it is refused. */
export const post = (url, { headers, body }, agent) =>
  new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('end', () => {
        const answer = Buffer.concat(chunks);
        if (response.statusCode === 200) resolve(answer);
        else reject(new Error(`${response.statusCode}: ${answer}`));
      });
    });
    sent.end(body);
  });

/** Asks each question once over so many connections, each asking the next question when it has its answer; milliseconds. */
export const latenciesOf = async (url, questions, connections) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies = [];
  const left = questions.values();
  const askOn = async () => {
    for (const question of left) {
      const start = performance.now();
      await post(url, question, agent);
      latencies.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  agent.destroy();
  return latencies;
};
