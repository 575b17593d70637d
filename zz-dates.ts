import { readFileSync } from 'node:fs';
import { readText } from '#lib/text/index.ts';
import { readDates } from '#lib/extract/dates/index.ts';
const docs=JSON.parse(readFileSync(process.argv[2]??'/tmp/speed/c-lgl.json','utf8'));
const N=+(process.argv[3]??30);
const bytes=docs.reduce((n:number,d:any)=>n+Buffer.byteLength(d.text),0)/1e6;
const cpu=()=>{const u=process.threadCpuUsage();return (u.user+u.system)/1e6};
const ds=docs.map((d:any)=>[readText(d.text),Math.floor(Date.parse(d.published)/86400000)]);
let bt=9;for(let p=0;p<N;p++){let a=cpu();let n=0;for(const [d,p] of ds)n+=readDates(d,p).length;bt=Math.min(bt,cpu()-a);}
console.log('dates',(bytes/bt).toFixed(1));
