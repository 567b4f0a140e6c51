/** Baked in by wxt.config.ts. */
declare const __COMBINADO_SERVER_URL__: string;
declare const __COMBINADO_CRM_HOSTS__: string[];
declare const __COMBINADO_CHAT_HOSTS__: string[];
/** The key that playbook heads are signed with; null: trust the server's own on first use, and hold to it. */
declare const __COMBINADO_PUBLIC_KEY__: { key_id: string; jwk: Record<string, unknown> } | null;
