import type { Evidence } from '@/domain/interaction/verdict.ts';

/** A text with the words that a rule heard marked in it. */
export function MarkedText({
  text,
  evidence,
  lang,
  hidden = false,
}: {
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly lang: string;
  /** Whether the words themselves must not be on the screen: then only their places are. */
  readonly hidden?: boolean;
}) {
  const spans = [...evidence].sort((a, b) => a.start - b.start);
  const parts: { text: string; bad: boolean; from: number }[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at || end > text.length) continue;
    parts.push(
      { text: text.slice(at, start), bad: false, from: at },
      { text: text.slice(start, end), bad: true, from: start },
    );
    at = end;
  }
  parts.push({ text: text.slice(at), bad: false, from: at });
  return (
    <p lang={lang}>
      {parts.map((part) =>
        part.bad ? (
          <mark className="bad" key={`m${part.from}`}>
            {hidden ? '•'.repeat(Math.min(6, part.text.length)) : part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </p>
  );
}
