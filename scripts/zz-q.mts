import { compileLexicon } from '/work/main/domain/recognition/hear.ts';
import { tokenise } from '/work/main/domain/recognition/tokenise.ts';
import { loadLexicon } from '/work/main/playbooks/load-lexicon.ts';
const c = compileLexicon(loadLexicon());
for (const t of tokenise(process.argv[2]!, c)) console.log(t.word.raw, t.word.fold, t.gap, t.address, t.digits);
