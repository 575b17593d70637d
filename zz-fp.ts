import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readText } from '#lib/text/index.ts';
import { readDates } from '#lib/extract/dates/index.ts';
import { createPlaceReader } from '#lib/extract/places/index.ts';
import { readTriggers } from '#lib/extract/triggers/index.ts';
import { assemble } from '#lib/extract/assemble/index.ts';
import { loadGazetteer } from '#lib/gazetteer/load.ts';
const readPlaces = createPlaceReader(loadGazetteer('.dateline/gazetteer.bin'));
const files = process.argv.slice(2);
let seed=12345; const rnd=(n:number)=>{seed=(Math.imul(seed,1103515245)+12345)>>>0;return (seed>>>8)%n;};
const hostile:any[]=[];
const bits=['the ','U.S.','Jan. ','3','-','—','«','»','. ','."','İ','Σ','ΑΣ ','é','Paris','New York',', ','\n','\n\n',"'s ","’s","'",'a.m. ','1,000','1990s','(',')','😀','字','St. ','\u2028','\r\n','ß','Mr. ','IN ','KILLED ','bomb ','on Monday','earlier this month','...','--','\u00a0','A','I. ','No. 5','½','²','ǅ','ﬁ','Ⓐ','x'.repeat(70)];
for(let i=0;i<3000;i++){let s='';const n=1+rnd(60);for(let k=0;k<n;k++)s+=bits[rnd(bits.length)];hostile.push({id:'h'+i,text:s,published:'2024-01-15'});}
const run=(name:string,docs:any[])=>{
  const h:any={}; for(const k of ['tokens','sentences','dates','places','triggers','events'])h[k]=createHash('sha256');
  const put=(k:string,v:unknown)=>h[k].update(JSON.stringify(v)+'\n');
  for(const d of docs){
    const doc=readText(d.text);const pub=Math.floor(Date.parse(d.published)/86400000);
    put('tokens',[Array.from(doc.tokens.start),Array.from(doc.tokens.end),Array.from(doc.tokens.kind),Array.from(doc.tokens.shape),doc.tokens.lower,doc.upperCase]);
    put('sentences',doc.sentences);
    const da=readDates(doc,d.id.endsWith('7')?null:pub);put('dates',da);
    const pl=readPlaces(doc,{dateline:null,source:null});put('places',pl);
    const tr=readTriggers(doc);put('triggers',tr);
    put('events',assemble({published:pub},doc,da,pl,tr));
  }
  console.log(name,docs.length,Object.entries(h).map(([k,v]:any)=>k+' '+v.digest('hex').slice(0,10)).join(' | '));
};
run('hostile',hostile);
for(const f of files)run(f.split('/').pop()!,JSON.parse(readFileSync(f,'utf8')));
