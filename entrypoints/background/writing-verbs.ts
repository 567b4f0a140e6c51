import { readSession } from '@/utils/session.ts';
import { ignoreWord, readIgnoredWords } from '@/utils/writing/ignored-words.ts';
import { fail } from './answer.ts';
import type { Background } from './background.ts';
import type { Verbs } from './route-message.ts';

/** What a person does not want to be told about their writing. */
export function writingVerbs({ db, announce }: Background): Pick<Verbs, 'writing.words' | 'writing.ignore'> {
  return {
    'writing.words': async () => {
      const kept = await readSession();
      return { ok: true, value: kept ? await readIgnoredWords(db, kept.session.user.id) : { words: [] } };
    },
    'writing.ignore': async ({ word, ignored }) => {
      const kept = await readSession();
      if (!kept) return fail('signed_out', 'Nobody is signed in.');
      const value = await ignoreWord(db, kept.session.user.id, word, ignored);
      announce(['settings']);
      return { ok: true, value };
    },
  };
}
