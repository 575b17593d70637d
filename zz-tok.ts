import { readFileSync } from 'node:fs';
import { tokenise } from '#lib/text/tokens.ts';
import { readText } from '#lib/text/index.ts';
const docs=JSON.parse(readFileSync(process.argv[2]??'/tmp/speed/c-lgl.json','utf8'));
const bytes=docs.reduce((n:number,d:any)=>n+Buffer.byteLength(d.text),0)/1e6;
const cpu=()=>{const u=process.threadCpuUsage();return (u.user+u.system)/1e6};
let bt=9,br=9;
for(let p=0;p<40;p++){let a=cpu();let n=0;for(const d of docs)n+=tokenise(d.text).length;let b=cpu();for(const d of docs)n+=readText(d.text).sentences.length;let c=cpu();bt=Math.min(bt,b-a);br=Math.min(br,c-b);}
console.log('tokenise',(bytes/bt).toFixed(1),'readText',(bytes/br).toFixed(1));
