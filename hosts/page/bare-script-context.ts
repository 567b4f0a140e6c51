/**
 * Stands in for the build tool's context of content scripts, which announces the extension to the page by message and
 * event, and lets the page stop the script by forging either. Here a script learns of its end from its own line:
 * see `openHostLink` and `takeOver`.
 */
export class ContentScriptContext {}
