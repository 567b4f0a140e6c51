/** One server-sent event: its data lines joined, and the id to resume after. */
export interface StreamMessage {
  data: string;
  id: string | null;
}

/**
 * Reads server-sent events as the HTML standard defines them: lines end in LF, CR or CRLF, a blank line ends an event, data
 * lines are joined by LF, comments are dropped. `onBytes` is called for each piece that arrives, comments included.
 */
export async function* readEventStream(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes: () => void = () => {},
): AsyncGenerator<StreamMessage> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let data: string[] = [];
  let id: string | null = null;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onBytes();
      // A CR at the very end may be the first half of a CRLF: it waits for what follows.
      const text = rest + value;
      const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
      const lines = whole.split(/\r\n|\r|\n/);
      rest = (lines.pop() ?? '') + text.slice(whole.length);
      for (const line of lines) {
        if (line === '') {
          if (data.length > 0) yield { data: data.join('\n'), id };
          data = [];
          continue;
        }
        const colon = line.indexOf(':');
        const field = colon < 0 ? line : line.slice(0, colon);
        const content = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
        if (field === 'data') data.push(content);
        if (field === 'id' && !content.includes('\0')) id = content;
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
