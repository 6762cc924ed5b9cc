@story towyn-caravans
@topic Flood at a caravan park near Llanfechell Sands, north Wales
@subject P = Morfa Glas holiday park | the park | the site | Morfa Glas | the caravan park
@subject N = Penmorfa RNLI | the RNLI | lifeboat crew | lifeboat volunteers | RNLI crew
@subject F = North Wales Fire and Rescue | the fire service | fire crews
@subject W = Rivers Wales | the flood agency
@subject K = Conwy rest centre | the rest centre | the leisure centre | Ysgol Glan y Don
@fact re1 = 46 | rescued | P | people rescued by boat | 2026-10-18 09:00 | cumulative
@fact re2 = 63 | rescued | P | people rescued by boat | 2026-10-18 evening | cumulative
@fact rn = 38 | rescued | N | people rescued by boat | 2026-10-18 evening | cumulative
@fact rf = 25 | rescued | F | people rescued by boat | 2026-10-18 evening | cumulative
@fact ev = 190 | evacuated | P | people who had to leave | 2026-10-18 | cumulative
@fact ce = 112 | other | K | people who slept there | 2026-10-18 night | snapshot
@fact va = 240 | other | P | caravans on the site | - | constant
@fact fl = 87 | homes | P | caravans flooded | 2026-10-20 | cumulative
@fact dep = 1.4 | other | P | metres of water | 2026-10-18 peak | snapshot
@fact dg = 9 | other | P | dogs rescued | 2026-10-18 | cumulative
@fact hy = 2 | injuries | P | people taken to hospital with hypothermia | 2026-10-18 | cumulative
@fact old = 91 | age | P | age of the oldest person rescued | - | constant
@fact al = 04:50 | clock | W | time of the warning | 2026-10-18 | snapshot
@fact wa = 05:30 | clock | P | time at which water came over the bank | 2026-10-18 | snapshot
@fact rain = 118 | other | W | millimetres of rain in a day | 2026-10-17 to 2026-10-18 | cumulative
@fact def = 3800000 | budget | W | pounds of planned flood bank | 2028 | plan | pledged
@rel sum re2 = rn + rf
@trap re1 re2 :: morning and evening
@trap re2 ev :: by boat and all who left
@trap rn rf :: lifeboats and fire service
@trap va fl :: all and flooded
@trap ev ce :: left home and slept at the centre
@trap al wa :: warning and water

@doc a-live | local live blog | 2026-10-18
LIVE: Dozens rescued by boat as flood swamps Morfa Glas holiday park

**19.10** That's where we'll leave it. In total {63|re2|t=today|by=incident commander Geraint Moss} people were brought out by boat today, incident commander Geraint Moss has just told reporters at the gate: {38|rn|by=incident commander Geraint Moss} by the RNLI, {25|rf|by=incident commander Geraint Moss} by fire crews. Night, all.

**14.32** The number who've had to leave altogether is put at {190|ev|by=the council}, most of them on foot along the railway, the council says.

**11.15** Bethan Sloan, {91|old}, was carried out through a window in her dressing gown. "I've had worse in Rhyl."

**09.04** We're hearing {46|re1|t=09.04} have been taken off so far. And {nine|dg} dogs. And a parrot.

**07.40** Water is up to {1.4m|dep|by=fire crews|v=1.4} in the lower rows, fire crews say. It broke over the bank at about {5.30|~wa}.

**06.20** Rivers Wales sent its severe warning at {4.50am|al|by=Rivers Wales}. Some on the site say their phones never buzzed.

Advertisement | Comments 86 | Get our WhatsApp alerts

@doc b-rnli | press release of a lifeboat station | 2026-10-19
Penmorfa volunteers in {ten|-}-hour flood shout

Volunteers from Penmorfa lifeboat station spent {ten|-} hours in chest-deep water on Sunday 18 October helping holidaymakers at a flooded caravan park.

The inshore crew and a flood rescue team brought {38|rn|t=Sunday 18 October} people to dry land. The eldest was {91|old}; the youngest was {five|-} weeks. {Nine|dg} dogs came too. {Two|hy} casualties with hypothermia were passed to the ambulance service.

Fire service colleagues working the far end of the site took out a further {25|rf|s=Fire service colleagues}.

Helm Dewi Pugh-Okonedo, {29|-}, said: "The bank went at {half past five|wa}. By first light it was {1.4|dep|t=By first light} metres and running. You couldn't see the steps of the vans."

It was the crew's 31st launch this year. To support us text WAVES to 70311.

@doc c-daily | regional daily | 2026-10-19
'We got the text when we were already swimming'

Families flooded out of a Conwy holiday park before dawn on Sunday have accused the flood agency of warning them too late.

The alert went out at {5.40am|!al|by=the log seen by the Post}, according to the log seen by the Post. Ten minutes before, at {5.30|wa|t=Ten minutes before}, the afon had come over. In the {24|-} hours to that point {118mm|rain|v=118} of rain fell on the hills behind.

{Sixty-three|re2} people had to be fetched by boat: {38|rn} by lifeboat volunteers and {35|!rf} by the fire service. All told, {190|ev} left Morfa Glas, and {112|ce|t=on Sunday night} of those bedded down at Ysgol Glan y Don on Sunday night.

Of {240|va} caravans, at least {80|>fl} are thought to be beyond saving.

Rivers Wales pointed to a {£3.8m|def|t=2028|by=Rivers Wales} scheme to raise the bank, "subject to funding", in 2028.

Pictures: Mali Thorne. Page 4: the 1990 flood remembered

@doc d-bbcstyle | national broadcaster Welsh desk | 2026-10-20
Park flood: {87|fl} vans wrecked, owner says

The owner of a caravan park where scores of people were rescued on Sunday says {87|fl|t=on Tuesday|by=Tomasz Wilk} of its {240|va} units are write-offs.

Tomasz Wilk said on Tuesday he would refund every guest. Insurance assessors are due this week.

About {200|~ev|t=on Sunday} people left the site on Sunday and {112|ce|t=on Sunday night} of them slept on Sunday night at a school in the village. {Two|hy} were treated in hospital for the effects of cold.

"I was told {91|old|s=Mrs Sloan} is too old for camping," Mrs Sloan joked from a relative's house. "I'm going back at {92|-}."

Rivers Wales confirmed that its warning had been issued at {04:50|al|by=Rivers Wales}. Mr Wilk says water was in the lower field by {05:10|!wa|by=Mr Wilk}. A review will compare the timings.

The planned {£3.8m|def|m=pledged} defence has not yet been approved.
