/** What is bound to each secret that an outer key wraps, so that none is taken for another. */
export const serverKeyName = (id: string): string => `server key ${id}`;
export const sealKeyName = (orgId: string, keyId: string): string => `seal key ${orgId} ${keyId}`;
/** As it was from the first. */
export const organisationKeyName = (orgId: string): string => orgId;
