/** Bytes as base64url without padding. */
export function base64Url(data: ArrayBuffer | Uint8Array): string {
  let binary = '';
  for (const byte of new Uint8Array(data)) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
