import { SpellCheck2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useTell } from '@/components/query/use-ask.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { applyFix } from '@/domain/writing/apply-fix.ts';
import type { WritingContext, WritingFinding } from '@/domain/writing/writing.ts';
import { AllFixes } from './all-fixes.tsx';
import { writingMessages } from './messages.ts';
import { useWriting } from './use-writing.ts';
import './writing.css';

interface WritingHintsProps extends Pick<WritingContext, 'locale' | 'formal' | 'names' | 'customer' | 'kinds'> {
  readonly text: string;
  /** The whole text, put right. */
  readonly onReplace: (text: string) => void;
  /** Whether E, W and D work here; a form whose letters mean something else leaves them alone. */
  readonly keys?: boolean;
  /** What stands in this place while there is nothing to say. */
  readonly children?: ReactNode;
}

/** As many ways out as fit one line. */
const MOST_FIXES = 2;

/** One thing at a time to put right in a text, with its words and its fix on a key; all of them at once after a look. */
export function WritingHints({ text, onReplace, keys = true, children, ...context }: WritingHintsProps) {
  const t = useT(writingMessages);
  const writing = useWriting(text, context);
  const ignore = useTell('writing.ignore');
  const [all, setAll] = useState(false);
  const finding = writing?.findings[0];
  if (!writing || !finding) return children;

  const key = (letter: string) => (keys ? { 'data-key': letter, 'aria-keyshortcuts': letter.toLowerCase() } : {});
  const shown = (letter: string) => keys && <Kbd>{letter}</Kbd>;
  const label = (fix: string) => {
    if (fix === '') return t('remove');
    return finding.why === 'shouting' || fix.trim() === '' ? t('mend') : t('replace', { fix });
  };
  return (
    <section className="prompt writing" aria-live="polite" aria-label={t('region')} data-why={finding.why}>
      <SpellCheck2 aria-hidden />
      <div>
        <p>{t(`why.${finding.why}`, { words: finding.words.replace(/^[,\s]+/, '') })}</p>
        <div className="acts">
          {finding.suggestions.slice(0, MOST_FIXES).map((fix, i) => (
            <Button
              key={fix}
              size="small"
              variant={i === 0 ? 'line' : 'quiet'}
              onClick={() => onReplace(applyFix(text, finding, fix))}
              {...(i === 0 ? key('E') : {})}
            >
              <span lang={context.locale}>{label(fix)}</span> {i === 0 && shown('E')}
            </Button>
          ))}
          {writing.findings.length > 1 && (
            <Button size="small" variant="quiet" onClick={() => setAll(true)} {...key('W')}>
              {t('all.see', { n: writing.findings.length })} {shown('W')}
            </Button>
          )}
          {isWord(finding) && (
            <Button
              size="small"
              variant="quiet"
              onClick={() => ignore.mutate({ word: finding.words, ignored: true })}
              {...key('D')}
            >
              {t('ignore')} {shown('D')}
            </Button>
          )}
        </div>
      </div>
      {all && (
        <AllFixes
          before={text}
          after={writing.fixed}
          lang={context.locale}
          onFix={() => {
            setAll(false);
            onReplace(writing.fixed);
          }}
          onClose={() => setAll(false)}
        />
      )}
    </section>
  );
}

/** Only a single word can be known from now on; a wording or a mark cannot. */
const isWord = ({ words, why }: WritingFinding): boolean =>
  /^[\p{L}\p{M}'’-]{1,60}$/u.test(words) && ['misspelt', 'accent', 'abbreviation', 'tuteo'].includes(why);
