import { StreamEvent } from '@/contracts/api.ts';

/** Reads a stream until an event that `wanted` takes; the reader is then let go. */
export async function listenTo(url: string, token: string, wanted: (event: StreamEvent) => boolean) {
  const ending = new AbortController();
  const response = await fetch(`${url}/v1/stream`, {
    headers: { authorization: `Bearer ${token}` },
    signal: ending.signal,
  });
  const seen: StreamEvent[] = [];
  let opened = () => {};
  const open = new Promise<void>((resolve) => {
    opened = resolve;
  });
  const found = (async () => {
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const event = StreamEvent.parse(JSON.parse(text.slice('data: '.length, end)));
        text = text.slice(end + 2);
        seen.push(event);
        opened();
        if (wanted(event)) return event;
      }
    }
    return null;
  })().catch(() => null);
  await open;
  return { seen, found, close: () => ending.abort() };
}
