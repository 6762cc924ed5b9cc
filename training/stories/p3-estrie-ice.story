@story estrie-ice
@topic Ice storm and power outage in the Eastern Townships of Quebec: Thursday to the next Wednesday
@subject E = Estrie | the Eastern Townships | the region | the outage | the ice storm
@subject S = Sherbrooke
@subject M = Magog | Memphremagog
@subject H = Hydro-Québec | the utility | Hydro
@subject O = carbon monoxide poisonings | carbon monoxide | CO
@subject R = Red Cross | the Red Cross | shelters
@subject W = Waterville Paper | the paper mill
@fact e1 = 186000 | homes | E | customers without power | 2033-12-08 22:00 | snapshot
@fact e2 = 241000 | homes | E | customers without power | 2033-12-09 noon | snapshot
@fact e3 = 97000 | homes | E | customers without power | 2033-12-11 evening | snapshot
@fact e4 = 12400 | homes | E | customers without power | 2033-12-14 morning | snapshot
@fact s1 = 58000 | homes | S | customers without power | 2033-12-08 22:00 | snapshot
@fact s2 = 71500 | homes | S | customers without power | 2033-12-09 noon | snapshot
@fact s3 = 9200 | homes | S | customers without power | 2033-12-11 evening | snapshot
@fact m2 = 26300 | homes | M | customers without power | 2033-12-09 noon | snapshot
@fact m3 = 17800 | homes | M | customers without power | 2033-12-11 evening | snapshot
@fact ice1 = 34 | other | S | millimetres of ice | 2033-12-08 | snapshot
@fact ice2 = 52 | other | M | millimetres of ice | 2033-12-09 | snapshot
@fact cr1 = 420 | other | H | line crews | 2033-12-09 noon | snapshot
@fact cr2 = 930 | other | H | line crews | 2033-12-11 evening | snapshot
@fact pole = 2750 | other | H | poles snapped | 2033-12-11 evening | cumulative
@fact co2 = 41 | injuries | O | people treated | 2033-12-11 | cumulative
@fact co3 = 66 | injuries | O | people treated | 2033-12-14 | cumulative
@fact d3 = 3 | deaths | O | people killed | 2033-12-11 | cumulative
@fact d4 = 5 | deaths | O | people killed | 2033-12-14 | cumulative
@fact r2 = 1350 | evacuated | R | people sheltered overnight | 2033-12-10 | snapshot
@fact r3 = 870 | evacuated | R | people sheltered overnight | 2033-12-13 | snapshot
@fact goal = 95 | other | H | percent of customers to be reconnected by Monday night | 2033-12-12 | plan | pledged
@fact ach = 88 | other | H | percent of customers reconnected | 2033-12-12 night | snapshot
@fact thr = 25 | other | E | millimetres of ice that bring lines down | - | constant | threshold
@fact jobs = 310 | jobs | W | people employed | - | constant
@fact mr = 712 | evacuated | M | people sheltered overnight | 2033-12-10 | snapshot
@fact bill = 140000000 | budget | H | cost of repairs in dollars | 2033-12-14 | plan | projected
@trap e1 e2 :: the peak came at noon on Friday
@trap s2 m2 :: two towns at the same noon
@trap co3 d4 :: treated and killed
@trap goal ach :: promised and done
@trap r2 r3 :: two nights in the shelters
@trap ice1 ice2 :: two towns, two gauges

@doc a-wire | Canadian wire | 2033-12-09
Freezing rain plunges Eastern Townships into darkness

SHERBROOKE, Que. - An ice storm that utility officials compared with nothing they had handled in a generation left {186,000|e1|t=at 10 p.m. Thursday|by=the utility} Hydro-Québec customers in the dark at 10 p.m. Thursday, {58,000|s1|^} of them in Sherbrooke, the utility's outage map showed.

By Friday noon it had grown worse. The map then counted {241,000|e2|t=Friday noon} for the region, with {71,500|s2|^} in Sherbrooke and {26,300|m2|^} around Magog.

Environment Canada measured {34|ice1|t=on Thursday} millimetres of glaze at Sherbrooke airport on Thursday and {52|ice2|t=a day later} near Magog a day later; anything over {25|thr} is enough to bring lines down.

"We have {420|cr1|t=now|by=Maude Tshibangu} crews out now and are asking Ontario, Vermont and New Brunswick for more," said Maude Tshibangu, a spokesperson. She declined to say when the lights would return.

This report by The National Wire was first published Dec. 9, 2033.

@doc b-tv | regional TV site | 2033-12-12
Fewer than {100,000|<e3} still waiting; CO deaths prompt plea

Reporter: Félix-Antoine Gagnon-Diop. Video: 2 min 14 s

A week that began with rain is ending with generators. As of Sunday supper time the number of addresses without electricity had dropped to {97,000|e3|t=As of Sunday supper time} across the Townships. Sherbrooke is nearly whole again, with {9,200|s3|^} off. Around Lake Memphremagog, where the ice was thickest, {17,800|m3|^} are.

{Three|d3} people have been killed and {41|co2} treated by fumes from barbecues and generators that were run indoors, the public-health branch said. "Not in the garage. Not with the door open. Not at all," pleaded Dr. Solange Kaboré.

The utility says {930|cr2} crews are at work, more than double Friday's {420|cr1|t=Friday's}, and that {2,750|pole} poles broke. It has promised that {95 per cent|goal|by=The utility} of those who lost service will have it back by Monday night.

At the worst moment, on Friday, {260,000|!e2|t=on Friday} households sat by candlelight.

In shelters: {1,350|r2|t=on Saturday night|by=the Red Cross} cots were used on Saturday night, according to the Red Cross.

TOP STORIES: Canadiens lose 4-1 | 12 soups for cold nights

@doc c-english-weekly | English-language community weekly | 2033-12-14
A cold reckoning on the lake

by Rhiannon Sutcliffe-Obomsawin

On my road the power came back on Tuesday at supper, and everyone came out on the porch to look at it.

We were lucky. This morning {12,400|e4|t=This morning} customers in the Townships begin a sixth day without. Hydro had said {95 per cent|goal|by=Hydro|t=by Monday night} would be restored by Monday night. The figure it reached was {88|ach|^}.

I have kept a diary. On the Thursday, {186,000|e1|t=On the Thursday} dark at bedtime. On the Sunday, {97,000|e3|t=On the Sunday}. The army arrived with stew. The legion hall in Magog had more than {seven hundred|>mr|t=Saturday|s=Magog} of the {1,350|r2|t=Saturday} people who spent Saturday in shelters; last night, {870|r3|t=last night} remained in all of them together.

Poles are the story, if you ask me. {Two thousand seven hundred|~pole} and more went over like dominoes, because somebody stopped trimming in 2027.

And the gauge behind the fire hall said {45|!ice2|t=Friday} millimetres on Friday, which my neighbour, who built it, will swear to.

Classifieds start on page 9. Firewood from $140 a face cord.

@doc d-paper | provincial daily | 2033-12-15
Ice storm: {five|d4} dead, a {$140-million|~bill} bill, and questions

The region's ice storm killed {five|d4|t=as of Wednesday|by=the coroner} people as of Wednesday, all of them by carbon monoxide, the coroner said, up from {three|d3|t=at the weekend} at the weekend. Another {66|co3|t=as of Wednesday} have needed oxygen treatment.

Repairs will cost about {$140 million|~bill|by=The utility's president}. The utility's president, Ludovic Amari, told a committee that the system had survived "a load without precedent": {52 mm|ice2|v=52} of ice at Magog and {34|ice1} at Sherbrooke airport.

Members pressed him on speed. {241,000|e2|t=at noon on Friday} clients were out at noon on Friday and {121,000|!e3|t=by Sunday evening} by Sunday evening; two and a half days after the peak, that is nothing to boast of, said the opposition's Thi Lan Archambault. Amari answered that {930|cr2|t=Sunday's|s=gangs} gangs, Sunday's strength, could not be conjured from air.

The paper mill at Waterville, which employs {310|jobs}, lost a boiler and will not restart before January.

Still cut off yesterday morning: {12,400|e4|t=yesterday morning}.

Corrections? Write to us. Subscribers: your ePaper code is 7741.
