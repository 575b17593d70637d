/** What the bytes say, or why they say nothing. A `warning` is for text that was read by a guess. */
export type Decoded =
  { readonly text: string; readonly warning: string | null } | { readonly refusal: string };

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file: save it as text or HTML first'],
  ['PK\u0003\u0004', 'a ZIP archive or office document: unpack it, or save the document as text or HTML'],
  ['\u001f\u008b', 'a gzip archive: unpack it first'],
  ['\u0089PNG', 'a picture, not text'],
  ['\u00ff\u00d8\u00ff', 'a picture, not text'],
  ['GIF8', 'a picture, not text'],
  ['{\\rtf', 'an RTF document: save it as text or HTML first'],
  ['SQLite format 3', 'a database, not text'],
];

const BYTE_ORDER_MARKS: readonly (readonly [string, string])[] = [
  ['\u00ef\u00bb\u00bf', 'utf-8'],
  ['\u00ff\u00fe', 'utf-16le'],
  ['\u00fe\u00ff', 'utf-16be'],
];

/** Bytes looked at to tell text from other things, and to find a declared encoding (HTML asks for the first 1,024). */
const HEAD_BYTES = 4096;

/** Bytes that windows-1252 leaves undefined or uses for controls: rare in text, common in anything else. */
const MAX_CONTROL_SHARE = 0.001;

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding that an XML declaration or an HTML `<meta>` names in the file's head. */
function declaredEncoding(head: string): string | null {
  const match = /(?:charset|encoding)\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/i.exec(head);
  return match?.[1] ?? null;
}

function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) {
    if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) || byte === 127) controls++;
    else if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) controls++;
  }
  return bytes.length === 0 ? 0 : controls / bytes.length;
}

/**
 * Bytes to text, once. In this order: a byte order mark; UTF-8 if all of it is valid; the encoding that HTML or XML declares;
 * windows-1252 with a warning, if it has the look of text. A declared encoding comes after UTF-8, because declarations are
 * often wrong and text of another encoding is hardly ever valid UTF-8. Everything else is refused with a reason.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { refusal: 'the file is empty' };
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  const mark = BYTE_ORDER_MARKS.find(([prefix]) => head.startsWith(prefix));
  if (mark) {
    const text = decodeAs(bytes, mark[1]);
    return text === null
      ? {
          refusal: `begins with the mark of ${mark[1].toUpperCase()}, but is not valid as that: it may be damaged`,
        }
      : { text, warning: null };
  }
  const signature = SIGNATURES.find(([prefix]) => head.startsWith(prefix));
  if (signature) return { refusal: signature[1] };
  const nul = head.indexOf('\0');
  if (nul >= 0) {
    return {
      refusal:
        head.split('\0').length * 3 > head.length
          ? 'seems to be UTF-16 without a byte order mark: save it as UTF-8'
          : 'binary data, not text',
    };
  }
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) {
    return controlShare(bytes) > 0.1 ? { refusal: 'binary data, not text' } : { text: utf8, warning: null };
  }
  const declared = declaredEncoding(head.slice(0, 1024));
  const asDeclared = declared === null ? null : decodeAs(bytes, declared);
  if (asDeclared !== null) return { text: asDeclared, warning: null };
  if (controlShare(bytes) > MAX_CONTROL_SHARE) {
    return { refusal: 'neither valid UTF-8 nor text in a known encoding: save it as UTF-8' };
  }
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    warning:
      'not valid UTF-8; read as windows-1252, so letters with accents may be wrong: better save it as UTF-8',
  };
}
