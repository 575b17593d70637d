import { readFileSync } from 'node:fs';
import { readText } from '#lib/text/index.ts';
import { readDates } from '#lib/extract/dates/index.ts';
const docs=JSON.parse(readFileSync('/tmp/speed/c-lgl.json','utf8'));
(globalThis as any).C=new Map();
let toks=0;for(const d of docs){const x=readText(d.text);toks+=x.tokens.length;readDates(x,19000);}
const C=(globalThis as any).C as Map<string,number[]>;
console.log(toks);
for(const [k,v] of [...C].sort((a,b)=>b[1][0]-a[1][0]).slice(0,70))console.log(k,v.join(' '));
