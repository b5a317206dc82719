/** The whole record, an act a line and its checkpoint last, so that anyone can check it: `maslahat verify FILE`. */
import type { RequestHandler } from './$types.d.ts';

export const GET: RequestHandler = ({ locals: { house } }) =>
  new Response(streamed(house.lines()), {
    headers: {
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': 'attachment; filename="record.jsonl"',
    },
  });

/** Read only as fast as it is taken; whoever stops listening stops the reading. */
function streamed(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${value}\n`));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}
