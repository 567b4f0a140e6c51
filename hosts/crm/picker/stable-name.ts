/** Names that a library counts or draws by lot at each load: they are another's, or nobody's, the next time. */
const DRAWN =
  /^(?:ember\d|ui-id-|tab-?\d|radix-|headlessui-|react-|mui-|__|:r|_r_|sc-|css-|jss\d|svelte-|ng-|v-\d|el-id-|yui_|ext-|gen\d|aria-|cke_|tox-|select2-|chosen|dp\d|mat-|cdk-|p-|input-?\d|field-?\d|row-?\d|item-?\d|cell-?\d|id-?\d)/i;
const CODE = /^(?=.*\d)(?=.*[a-f])[0-9a-f-]{6,}$|^[0-9a-f]{8}-[0-9a-f]{4}-/i;

/** Letters and digits mixed as nobody writes them: `1x2y3z`, `bTgKqf4`, `hJ8sKd`. */
function isMixed(word: string): boolean {
  const turns = (word.match(/[a-z](?=\d)/gi)?.length ?? 0) + (word.match(/\d(?=[a-z])/gi)?.length ?? 0);
  return turns > 1 || (/[a-z][A-Z]/.test(word) && !/[aeiou]/i.test(word)) || (turns === 1 && word.length > 12);
}

/** How far a name can be trusted to be the same at the next load: as it stands, with doubt, or not at all. */
export type Stability = 'stable' | 'doubtful' | 'drawn';

/**
 * Judges an id, a class or the value of an attribute. The record's own id in it does not count against it: write it as `{id}`
 * first, with `leaveIdOpen`.
 */
export function stabilityOf(name: string): Stability {
  const bare = name.replaceAll('{id}', '').trim();
  if (bare === '' && name.includes('{id}')) return 'stable';
  if (bare.length < 2 || bare.length > 80 || /[\s:]/.test(bare) || DRAWN.test(bare) || CODE.test(bare)) return 'drawn';
  const words = bare.split(/[^A-Za-z0-9\u00c0-\u024f]+/).filter(Boolean);
  if (words.some((word) => isMixed(word) || /\d{4,}/.test(word))) return 'drawn';
  return /\d/.test(bare) ? 'doubtful' : 'stable';
}

/** `UF_BALANCE_101` as `UF_BALANCE_{id}`, where 101 is the record's id and no part of a longer number or word. */
export function leaveIdOpen(name: string, record: string | null): string {
  if (record === null || record === '' || name.includes('{')) return name;
  const parts = name.split(record);
  if (parts.length < 2) return name;
  const inside = /[\p{L}\p{N}]$/u;
  const after = /^[\p{L}\p{N}]/u;
  const whole = parts.every(
    (part, index) => (index === 0 || !after.test(part)) && (index === parts.length - 1 || !inside.test(part)),
  );
  return whole ? parts.join('{id}') : name;
}
