/** Text that must stay text. Each would run a script, close an element or load something, were it ever taken as markup. */
export const PAYLOADS: readonly string[] = [
  '<script>globalThis.pwned = 1</script>',
  '</script><script>globalThis.pwned = 1</script>',
  '</title><img src=x onerror=globalThis.pwned=1>',
  '<img src=x onerror="globalThis.pwned=1">',
  '<svg/onload=globalThis.pwned=1>',
  '<details open ontoggle=globalThis.pwned=1>',
  '"><iframe srcdoc="<script>parent.pwned=1</script>">',
  `' autofocus onfocus='globalThis.pwned=1`,
  '<a href="javascript:globalThis.pwned=1">link</a>',
  '<!--<img src="--><img src=x onerror=globalThis.pwned=1>',
  '<style>@import "//evil.example/x.css"</style>',
  '<base href="//evil.example/">',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '{@html "<script>globalThis.pwned=1</script>"}',
  '{{constructor.constructor("globalThis.pwned=1")()}}',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=globalThis.pwned=1>',
  '\u2028<script>globalThis.pwned=1</script>\u2029',
  '<\u0000script>globalThis.pwned=1</script>',
];

/** Addresses that must never become links. */
export const BAD_ADDRESSES: readonly string[] = [
  'javascript:globalThis.pwned=1',
  'JaVaScRiPt:globalThis.pwned=1',
  ' javascript:globalThis.pwned=1',
  'data:text/html,<script>globalThis.pwned=1</script>',
  'vbscript:msgbox(1)',
  '//evil.example/',
  'file:///etc/passwd',
];
