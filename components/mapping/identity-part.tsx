import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { RecordIdentity } from '@/contracts/field-map.ts';
import type { MappingDraft } from '@/contracts/picker.ts';
import { withIdentity } from './mapping-draft.ts';
import { mappingMessages } from './messages.ts';
import { idIn, proposeIdentities, recordAddress } from './propose-identity.ts';
import type { Mapping } from './use-mapping.ts';

/** Which record a page shows: by the part of its address that is the record's, and by what the page itself repeats. */
export function IdentityPart({ mapping, draft }: { readonly mapping: Mapping; readonly draft: MappingDraft }) {
  const t = useT(mappingMessages);
  const { map, seen } = draft;
  const found = proposeIdentities(seen);
  const [now] = map.record;
  const print = now && JSON.stringify(now);
  const [address] = seen;
  const others = found.filter(({ identity }) => JSON.stringify(identity) !== print).slice(0, 5);
  const id = now && address ? idIn(address, now) : null;
  return (
    <section aria-labelledby="mapping-identity" data-map-part="identity">
      <div className="section-head">
        <h3 id="mapping-identity">{t('identity')}</h3>
      </div>
      {!now && found.length === 0 && <p className="pad mapping-flag">{t('identity.none')}</p>}
      <fieldset className="mapping-ways pad" aria-label={t('identity')}>
        {now && (
          <label>
            <input type="radio" name="identity" checked readOnly />
            <span>{t('identity.query', { before: beforeId(now), id: id ?? '—' })}</span>
          </label>
        )}
        {others.map((each) => (
          <label key={JSON.stringify(each.identity)}>
            <input
              type="radio"
              name="identity"
              checked={false}
              onChange={() =>
                mapping.change(
                  withIdentity([each.identity], { open_url: address ? recordAddress(address, each) : null }),
                )
              }
            />
            <span>{t('identity.query', { before: beforeId(each.identity), id: each.id })}</span>
          </label>
        ))}
      </fieldset>
      <ul className="mapping-proofs">
        {map.confirm !== undefined && (
          <Proof
            words={t('confirm')}
            why={t('confirm.why')}
            selector={map.confirm}
            remove={t('remove')}
            onRemove={() => mapping.change(({ map: { confirm: _, ...rest }, ...draft }) => ({ ...draft, map: rest }))}
          />
        )}
        {map.scope !== undefined && (
          <Proof
            words={t('scope')}
            why={t('scope.why')}
            selector={map.scope}
            remove={t('remove')}
            onRemove={() => mapping.change(({ map: { scope: _, ...rest }, ...draft }) => ({ ...draft, map: rest }))}
          />
        )}
      </ul>
      {map.scope === undefined && (
        <p className="pad">
          <Button size="small" variant="quiet" onClick={() => mapping.point('scope', 'part')}>
            {t('scope.point')}
          </Button>
        </p>
      )}
    </section>
  );
}

interface ProofProps {
  readonly words: string;
  readonly why: string;
  readonly selector: string;
  readonly remove: string;
  readonly onRemove: () => void;
}

function Proof({ words, why, selector, remove, onRemove }: ProofProps) {
  return (
    <li>
      <Mark mark="done" />
      <div>
        <p>{words}</p>
        <p className="quiet">{why}</p>
        <code>{selector}</code>
      </div>
      <Button size="small" variant="quiet" aria-label={`${remove}: ${words}`} onClick={onRemove}>
        {remove}
      </Button>
    </li>
  );
}

/** What stands before the id in an address, as a person reads it there. */
function beforeId(identity: RecordIdentity): string {
  if (identity.in === 'query') return `${identity.path ?? ''}?${identity.name}=`;
  return identity.path.slice(0, identity.path.indexOf(':id'));
}
