import { useT } from '@/components/i18n/use-t.ts';
import { mapFieldMessages } from '@/components/mapping/field-messages.ts';
import { FieldName } from '@/contracts/field-map.ts';

/** What people call a field of a map; a name that is none stays as it is. */
export function useFieldName(): (name: string) => string {
  const t = useT(mapFieldMessages);
  return (name) => {
    const field = FieldName.safeParse(name);
    return field.success ? t(field.data) : name;
  };
}
