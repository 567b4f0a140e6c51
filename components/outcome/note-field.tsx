import { Check } from 'lucide-react';
import { useRef } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { WritingHints } from '@/components/writing/writing-hints.tsx';
import { lintNote, longestNote, mendNote, type NoteFacts, type NoteFinding } from '@/domain/interaction/lint-note.ts';
import { outcomeMessages } from './messages.ts';

interface NoteFieldProps {
  readonly note: string;
  readonly facts: NoteFacts;
  readonly lang: string;
  readonly problem: string | undefined;
  readonly onChange: (note: string) => void;
  /** Writes it anew; null where it stands as it was written, or where what happened is not here any more. */
  readonly onRewrite: (() => void) | null;
}

/** A note is for colleagues: their shortenings are fine, and whom it names is in its own words. */
const kinds = ['spelling', 'confusion'] as const;
const none: readonly string[] = [];

/** The note, marked where it is not as it should be, with what mends it at one key. */
export function NoteField({ note, facts, lang, problem, onChange, onRewrite }: NoteFieldProps) {
  const t = useT(outcomeMessages);
  const area = useRef<HTMLTextAreaElement>(null);
  const findings = lintNote(note, facts);
  const mendable = findings.find((finding) => mendNote(note, finding) !== null);
  const show = ({ start, end }: NoteFinding) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  return (
    <div className="note">
      <div className="section-head">
        <label htmlFor="outcome-note">{t('note')}</label>
        <span className="grow" />
        <span className="quiet num" data-over={note.length > longestNote || undefined}>
          {note.length}/{longestNote}
        </span>
        {onRewrite && (
          <button type="button" className="link" onClick={onRewrite}>
            {t('rewrite')}
          </button>
        )}
      </div>
      <div className="note-box">
        <div className="note-marks" aria-hidden="true">
          {piecesOf(note, findings).map(({ text, marked, at }) => (marked ? <mark key={at}>{text}</mark> : text))}
        </div>
        <textarea
          id="outcome-note"
          ref={area}
          className="control"
          maxLength={2000}
          lang={lang}
          spellCheck
          aria-describedby="outcome-lint"
          aria-invalid={problem ? true : undefined}
          value={note}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {problem && <p className="problem">{problem}</p>}
      <WritingHints
        text={note}
        locale={facts.locale}
        formal={false}
        names={none}
        customer={none}
        kinds={kinds}
        keys={false}
        onReplace={onChange}
      />
      <div id="outcome-lint" aria-live="polite">
        {findings.length === 0 ? (
          <ul className="lint" data-ok>
            {(['complete', 'short', 'no_documents'] as const).map((each) => (
              <li key={each}>
                <Check aria-hidden /> {t(`lint.${each}`)}
              </li>
            ))}
          </ul>
        ) : (
          <ul className="lint-list">
            {findings.slice(0, 4).map((finding) => (
              <li key={`${finding.problem} ${finding.start}`}>
                <button type="button" className="link" onClick={() => show(finding)}>
                  {t(`lint.${finding.problem}`)}
                  {isQuotable(finding) && <q>{finding.text.trim()}</q>}
                </button>
                <Mend
                  finding={finding}
                  mended={mendNote(note, finding)}
                  first={finding === mendable}
                  onMend={onChange}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function Mend({
  finding,
  mended,
  first,
  onMend,
}: {
  readonly finding: NoteFinding;
  readonly mended: string | null;
  readonly first: boolean;
  readonly onMend: (note: string) => void;
}) {
  const t = useT(outcomeMessages);
  if (mended === null) return null;
  const how = finding.problem === 'too_long' || finding.problem === 'missing_slot' ? 'cut' : 'mask';
  const words = finding.problem === 'shouting' ? 'lower' : how;
  return (
    <Button size="small" data-key={first ? 'M' : undefined} onClick={() => onMend(mended)}>
      {t(`mend.${words}`)} {first && <Kbd>M</Kbd>}
    </Button>
  );
}

/** Findings about the whole note quote nothing. */
function isQuotable({ problem, text }: NoteFinding): boolean {
  return problem !== 'too_long' && problem !== 'too_short' && problem !== 'shouting' && text.length < 40;
}

/** The note in pieces, those that a finding points at marked; findings that overlap mark once. */
function piecesOf(note: string, findings: readonly NoteFinding[]) {
  const pieces: { text: string; marked: boolean; at: number }[] = [];
  let at = 0;
  for (const { problem, start, end } of findings) {
    if (problem === 'too_short' || problem === 'shouting' || start < at) continue;
    pieces.push({ text: note.slice(at, start), marked: false, at });
    pieces.push({ text: note.slice(start, end), marked: true, at: start });
    at = end;
  }
  // A last line that is empty has no height of its own.
  pieces.push({ text: `${note.slice(at)}\n`, marked: false, at });
  return pieces;
}
