/**
 * A small client that asks as fast as it is answered, over connections that stay open. It reads no more of an answer
 * than its length, so that it takes little of the processors that it shares with the server it measures.
 */
import { connect, type Socket } from 'node:net';

export interface Load {
  /** Connections, each with one request under way. */
  readonly clients: number;
  readonly seconds: number;
  /** Address of the n-th request: '/commitments?page=7'. */
  readonly path: (n: number) => string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answers {
  readonly count: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were not 200. */
  readonly failures: number;
  /** Bytes of the last body. */
  readonly bytes: number;
}

/** address: 'http://127.0.0.1:3000'. Only this machine is ever asked. */
export async function load(
  address: string,
  { clients, seconds, path, headers = {} }: Load,
): Promise<Answers> {
  const { hostname, port } = new URL(address);
  if (hostname !== '127.0.0.1') throw new Error(`only 127.0.0.1 is asked, not ${hostname}`);
  const lines = Object.entries({ host: `${hostname}:${port}`, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const tail = ` HTTP/1.1\r\n${lines.join('')}\r\n`;
  const times: number[] = [];
  let asked = 0;
  let failures = 0;
  let bytes = 0;
  const start = performance.now();
  const end = start + seconds * 1000;

  async function one(): Promise<void> {
    const connection = await open(Number(port));
    while (performance.now() < end) {
      const before = performance.now();
      const answer = await connection.ask(`GET ${path(asked++)}${tail}`);
      times.push(performance.now() - before);
      if (answer.status !== 200) failures += 1;
      bytes = answer.bytes;
    }
    connection.close();
  }

  await Promise.all(Array.from({ length: clients }, one));
  const took = (performance.now() - start) / 1000;
  const sorted = Float64Array.from(times).sort();
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return {
    count: sorted.length,
    perSecond: sorted.length / took,
    p50: at(0.5),
    p99: at(0.99),
    failures,
    bytes,
  };
}

interface Answer {
  readonly status: number;
  readonly bytes: number;
}

interface Connection {
  readonly ask: (request: string) => Promise<Answer>;
  readonly close: () => void;
}

function open(port: number): Promise<Connection> {
  return new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    socket.once('error', failed);
    socket.once('connect', () => done(connectionOf(socket)));
  });
}

function connectionOf(socket: Socket): Connection {
  let waiting: { done: (answer: Answer) => void; failed: (error: Error) => void } | null = null;
  let begun: Buffer = Buffer.alloc(0);
  let missing = -1;
  let answer: Answer = { status: 0, bytes: 0 };

  socket.on('data', (chunk: Buffer) => {
    if (missing < 0) {
      begun = begun.length === 0 ? chunk : Buffer.concat([begun, chunk]);
      const headEnd = begun.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const head = begun.toString('latin1', 0, headEnd);
      const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
      if (length === undefined) return fail(new Error(`an answer without its length: ${head}`));
      answer = { status: Number(head.slice(9, 12)), bytes: Number(length) };
      missing = answer.bytes - (begun.length - headEnd - 4);
      begun = Buffer.alloc(0);
    } else {
      missing -= chunk.length;
    }
    if (missing > 0) return;
    missing = -1;
    const { done } = waiting ?? {};
    waiting = null;
    done?.(answer);
  });
  const fail = (error: Error) => {
    waiting?.failed(error);
    socket.destroy();
  };
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('the server closed the connection')));

  return {
    ask: (request) =>
      new Promise((done, failed) => {
        waiting = { done, failed };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}
