import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEventStream, type StreamMessage } from './read-event-stream.ts';

async function read(pieces: Uint8Array<ArrayBuffer>[]): Promise<StreamMessage[]> {
  const messages: StreamMessage[] = [];
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  for await (const message of readEventStream(body)) {
    messages.push(message);
  }
  return messages;
}

const stream =
  ': hello\n\ndata: {"a":1}\nid: 7\n\nevent: x\r\ndata:ação\r\ndata: two\r\n\r\ndata\r\rretry: 5\n\ndata: unfinished';
const messages = [
  { data: '{"a":1}', id: '7' },
  { data: 'ação\ntwo', id: '7' },
  { data: '', id: '7' },
];

test('events are the same however the bytes are cut', async () => {
  const bytes = new TextEncoder().encode(stream);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const pieces = edges.slice(1).map((edge, index) => bytes.slice(edges[index], edge));
      expect(await read(pieces)).toEqual(messages);
    }),
  );
});
