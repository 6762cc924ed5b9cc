@story fr13-kaarnasalu-pea-soup
@topic Mass food poisoning at an Estonian youth song festival: the first night to the Health Board's report, July to September 2029
@subject O = Kaarnasalu outbreak | the outbreak | the illness | food poisoning
@subject F = Kaarnasalu Youth Song Festival | the song festival | the festival | Kaarnasalu
@subject N = Song Festival Foundation | the foundation | the organisers
@subject H = Health Board | Terviseamet | the board
@subject K = Toidutare | the caterer | the catering firm
@subject S = pea soup | the soup | hernesupp
@subject R = Lepaneeme camp | the school camp
@fact c1 = 86 | cases | O | people who fell ill | 2029-07-07 23:00 | cumulative
@fact c2 = 341 | cases | O | people who fell ill | 2029-07-08 noon | cumulative
@fact c3 = 612 | cases | O | people who fell ill | 2029-07-09 evening | cumulative
@fact c4 = 688 | cases | O | people who fell ill | final, 2029-08-20 | cumulative
@fact cden = 1500 | cases | O | people who fell ill | rumour, 2029-07-08 | cumulative | denied
@fact k2 = 203 | cases | O | children under sixteen who fell ill | 2029-07-08 noon | cumulative
@fact k3 = 371 | cases | O | children under sixteen who fell ill | 2029-07-09 evening | cumulative
@fact h1 = 17 | injuries | O | people taken to hospital | 2029-07-07 23:00 | cumulative
@fact h2 = 49 | injuries | O | people taken to hospital | 2029-07-08 noon | cumulative
@fact h3 = 58 | injuries | O | people taken to hospital | 2029-07-09 evening | cumulative
@fact hn = 8 | injuries | O | people still in hospital | 2029-07-09 evening | snapshot
@fact hg = 50 | injuries | O | people sent home from hospital | 2029-07-09 evening | cumulative
@fact si = 412 | cases | O | singers who fell ill | final, 2029-08-20 | cumulative
@fact da = 187 | cases | O | dancers who fell ill | final, 2029-08-20 | cumulative
@fact mu = 53 | cases | O | musicians who fell ill | final, 2029-08-20 | cumulative
@fact ot = 36 | cases | O | helpers and guests who fell ill | final, 2029-08-20 | cumulative
@fact pi = 652 | cases | O | performers who fell ill | final, 2029-08-20 | cumulative
@fact pa = 11420 | other | F | performers | 2029 | constant
@fact ps = 8300 | other | F | singers | 2029 | constant
@fact pd = 2460 | other | F | dancers | 2029 | constant
@fact pm = 660 | other | F | musicians | 2029 | constant
@fact rp = 5.7 | rate | O | share of performers who fell ill | final, 2029-08-20 | cumulative
@fact rs = 5.0 | rate | O | share of singers who fell ill | final, 2029-08-20 | cumulative
@fact rd = 7.6 | rate | O | share of dancers who fell ill | final, 2029-08-20 | cumulative
@fact ch = 214 | other | F | choirs | 2029 | constant
@fact cha = 31 | other | O | choirs with someone ill | final, 2029-08-20 | cumulative
@fact so = 4150 | other | S | portions served | 2029-07-07 | constant
@fact me = 34000 | other | K | meals to be served over the festival | 2029 contract | plan
@fact cs = 18500 | crowd | F | people at the opening concert | 2029-07-07 | constant
@fact ce = 32000 | crowd | F | people expected at the closing concert | 2029-07-08 | plan | projected
@fact cc = 14000 | crowd | F | people at the closing concert | 2029-07-08 | constant
@fact cx = 43.75 | rate | F | share of the expected crowd that came | 2029-07-08 | constant
@fact ti = 27600 | other | F | tickets sold for the closing concert | 2029-07-08 | constant
@fact rf = 6900 | other | N | tickets refunded | 2029-08-15 | cumulative
@fact rfs = 25 | rate | N | share of tickets refunded | 2029-08-15 | cumulative
@fact pr = 24 | price | F | price of a ticket | 2029 | constant
@fact rft = 165600 | spending | N | money paid back for tickets | 2029-08-15 | cumulative
@fact sg = 24 | other | F | songs on the programme of the closing concert | 2029-07-08 | plan
@fact sgn = 9 | other | F | songs sung at the closing concert | 2029-07-08 | constant
@fact te = 41 | temperature | S | degrees at which the soup stood | 2029-07-07 | constant
@fact tel = 63 | temperature | S | degrees at which hot food must be kept | - | constant | threshold
@fact hr = 5 | duration | S | hours that the soup stood in the vats | 2029-07-07 | constant
@fact hrl = 2 | duration | S | hours that hot food may stand | - | constant | threshold
@fact va = 22 | other | O | samples tested | 2029-08-20 | constant
@fact vap = 14 | other | O | samples with the bacterium | 2029-08-20 | constant
@fact st = 63 | jobs | K | people who worked in the kitchen tents | 2029-07 | constant
@fact sta = 140 | jobs | K | people on the payroll | 2029 | constant
@fact co = 389000 | price | K | worth of the catering contract | 2029 | constant
@fact fi = 32000 | damages | K | fine for breach of the food law | 2029-08 | plan | hypothetical
@fact ins = 2000000 | other | K | liability cover | 2029 | constant
@fact cp = 150 | damages | N | payment to each performer who fell ill | August 2029 | plan | pledged
@fact cpt = 97800 | damages | N | payments to performers who fell ill in all | August 2029 | plan | pledged
@fact bu = 3200000 | budget | F | budget of the festival | 2029 | constant
@fact old = 54 | cases | R | people who fell ill | 2019 | constant
@fact am = 23 | other | F | ambulances on the grounds | 2029-07-08 | snapshot
@fact clk = 19:40 | clock | O | first call to the emergency line | 2029-07-07 | constant
@rel sum c4 = si + da + mu + ot
@rel sum pi = si + da + mu
@rel sum pa = ps + pd + pm
@rel share rp = pi / pa
@rel share rs = si / ps
@rel share rd = da / pd
@rel sum h3 = hn + hg
@rel product rft = rf * pr
@rel share rfs = rf / ti
@rel share cx = cc / ce
@rel product cpt = pi * cp
@trap c1 c2 c3 c4 :: the count grew from the first night to the report
@trap c2 k2 :: everybody ill against children ill
@trap h2 h3 :: taken to hospital by Sunday noon and by Monday evening
@trap h3 hn :: taken to hospital in all against still there
@trap c4 pi :: everybody ill against performers ill
@trap si ps :: singers ill against singers
@trap cs ce cc :: opening concert, closing concert as expected, closing concert
@trap sg sgn :: songs planned and sung
@trap so me :: portions of one soup against all meals of the contract
@trap te tel :: temperature measured and temperature required
@trap st sta :: kitchen crew against payroll
@trap st tel :: people and degrees
@trap pr sg :: euros a ticket and songs
@trap c2 cden :: a count against a denied rumour
@trap c4 old :: this outbreak against one ten years earlier
@trap co fi :: contract and possible fine
@doc a-bta | wire agency | 2029-07-08
{Hundreds|c2} fall ill at Estonian youth song festival

KAARNASALU, Estonia, July 8 (BTA) - {Three hundred and forty-one|c2|t=by midday on Sunday|by=the Health Board} people, most of them children, had reported vomiting and cramps by midday on Sunday at a song festival on Estonia's north coast, the Health Board said, and organisers cut the closing concert to {nine|sgn} songs.

{Forty-nine|h2|t=by midday on Sunday|by=the Health Board} had been taken to hospital. None was in danger, the board said. It put the number of under-16s among the sick at {203|k2|t=by midday on Sunday|by=the board}.

The first call to the emergency line came at {19:40|clk|t=on Saturday} on Saturday. By 11 that night there were {86|c1|t=By 11 that night} patients and {17|h1|^} of them had been driven to the hospital at Rakvere.

Suspicion fell on a lunch of pea soup. Inspectors sealed the kitchen tents of the caterer, Toidutare, which has a contract for {34,000|me} meals.

"It would be wrong to name a cause today," the board's deputy head, Ilmatar Pukk-Ozols, told reporters. She denied that {1,500|cden} people were sick, a figure that had spread on messaging apps.

The youth festival brings together {11,420|pa} singers, dancers and musicians. Some {18,500|~cs|t=at the opening on Saturday} people were in the audience at the opening on Saturday. Organisers had been expecting {32,000|ce|t=on Sunday|by=Organisers} on Sunday.
@doc b-kroonika | tabloid, English page | 2029-07-08
SOUP OF SHAME! Kids keel over in national dress

By Rocco Tammsalu — rocco@ohtuleht24.example — tel {5550 173|-}

They came to sing for the fatherland. They ended up singing into buckets.

A stomach bug has ripped through the tent village at Kaarnasalu and by lunchtime today {431|!c2|t=by lunchtime today} people were down with it. {46|?h2} were carted off to hospital. Row after row of tiny folk skirts hung over the fence to dry.

"Our Mirtel went green in the middle of 'Koit'," sobbed mum Kersti, 38, from Paide. "She's the {third|-} in our row."

What did it? Everyone in the queue at the first-aid tent (and it was a LONG queue, {23|am} ambulances at the end of it) gave us the same answer in the same {two|-} words. Pea. Soup.

The slop was dished out on Saturday by Toidutare, the Tallinn outfit that landed a juicy {€389,000|co} deal to feed the event. Boss Argo Vainola wouldn't come out of his van. A spokeswoman said that all {63|st|by=A spokeswoman} of the crew in the tents had health certificates. Well, that's nice.

It's not a first, either. Remember Lepaneeme? {Fifty-four|old|t=in 2019} ill at a school camp in 2019, and that time it was the meatballs.

Tonight's show goes on, sort of. There were to be {24|sg|t=Tonight's} numbers; they'll do {nine|sgn}. Tickets cost {24 euros|pr}, so that's a euro a song you paid and {15|-} you want back. HAVE YOU BEEN SICK? Text FESTIVAL to {1312|-}.

PICS: {41|-} best flower crowns | Storm to hit on Tuesday
@doc c-live | public broadcaster, live blog | 2029-07-09
LIVE: Illness at the Youth Song Festival

What we know
• {612|c3|t=as of Monday evening} people have fallen ill as of Monday evening
• {58|!hn|t=still in hospital tonight} are still in hospital tonight
• Kitchens closed, samples in Tartu, results in about {ten|-} days

21:32 That is where we leave it for today. Thank you for more than {900|-} messages. Head õööd.

20:50 The Health Board's evening briefing, in short. Of those who are or have been sick, {371|k3|t=The Health Board's evening briefing|by=The Health Board} are younger than {16|-}. Altogether {58|h3|^} have had to be taken to a ward since it began; {50|hg|^} are home again. The spread between persons "appears to be small", which speaks for a toxin and against a virus, epidemiologist Noor Teder-Haddad said.

18:15 How many people actually came to the closing concert? We asked the police, who counted {14,000|cc|by=the police|t=last night} at the gates last night. That's against {27,600|ti} tickets. "I have sung here for a larger audience of seagulls," a bass from Võru writes to us.

16:40 The rumour again: no, there are not {1,500|cden} patients. There never were. We have asked the board {three|-} times.

13:05 What about our money? The foundation says that anybody holding a ticket for Sunday may have the {€24|pr} back, no questions asked, until 15 August.

09:20 Good morning. For those who slept: on Sunday at noon the count stood at {341|c2|t=on Sunday at noon}, and of these {49|h2|^} had been driven to Rakvere or Tallinn. Of the {214|ch} choirs, {one|-} has withdrawn entirely and gone home in its own bus.

Reporting: Liis-Marii Adeyemi, Ott Kõrb. Photo {6|-}/{30|-}: EBC
@doc d-lakeshore | diaspora choir newsletter, Toronto | 2029-07-15
Lakeshore Estonian Mixed Choir — Newsletter No. {118|-}

HOME SAFE, MOSTLY

Dear friends,

You've seen it on the news and phoned my daughter about it, so let me tell you how it looked from row F.

We landed in Tallinn on the Wednesday, {34|-} of us and the accordion. By Friday we'd been sorted into the mass of altos and were being shouted at by a very small conductor on a very tall ladder. You cannot imagine the sound. There were {eight thousand three hundred|ps} of us on that stage with our mouths open, and behind it, on the grass, nearly {two and a half thousand|~pd} dancers were practising how to be a sunflower.

Saturday, half past twelve, lunch. It rained. We queued under a tarpaulin and were given rye bread and hernesupp, and because it was raining and we were homesick for something we'd never quite had, we went back for more. The young man with the ladle told me they'd filled {41,500|!so|by=The young man with the ladle} bowls. He had the thousand-yard stare, so I believed him.

The concert was glorious. The newspapers say {18,500|cs|by=The newspapers} listened, and every one of them was wet. At about {ten|-} Helle-Mai in the second altos sat down during the anthem, which she has never done in seventy-one years, and then Uno sat down, and then there wasn't anywhere left to sit.

I won't describe the night. The Red Cross girls were saints. When they read out the tally over the loudspeakers at {eleven|-} it was {eighty-six|c1|t=at eleven}, and I remember thinking, surely that's just our tent. By the next noon it was {three hundred and forty-one|c2|t=By the next noon} and the loudspeakers had stopped telling us.

From our own choir {seven|-} were ill and {one|-} (Uno, of course) got a ride to Rakvere, where a doctor of about {fourteen|-} gave him a drip and a lecture.

And then on Sunday evening those of us who were upright went back. They'd thrown out most of the programme. Where there should have been {twenty-four|sg} songs we sang {nine|sgn}, to a meadow with holes in it, and I'm told it was fewer than {half|<cx} of the crowd they'd hoped for. For the last one the conductor came down off his ladder, because there were children in the front who could not see him over the buckets they were holding, and he conducted from the grass. I've been going to these things since 1979. I have never heard it better.

NOTICES
- Dues of {$85|-} are payable to Riina by September.
- The foundation has written to say that each performer who fell ill may get {150 euros|cp|by=The foundation}. Uno wants to know whether that's per end.
- Rehearsals resume Sept. 6, 7.30 p.m., at {958|-} Broadview. Lunch will be sandwiches.

With love and electrolytes,
Maie Kask-Delacroix, secretary
@doc e-board | government agency press release | 2029-08-20
Health Board completes investigation of the Kaarnasalu outbreak

Press release {44|-}/2029. Tallinn, 20 August

The outbreak of food poisoning at the youth song festival on 7 and 8 July was caused by the toxin of Clostridium perfringens in a pea soup, the Health Board has concluded. The bacterium was found in {14|vap} of {22|va} samples.

A total of {688|c4} persons met the definition of a case: {412|si} singers, {187|da} dancers, {53|mu} orchestra members, and {36|ot} helpers and guests. Performers alone accounted for {652|pi} cases, or {5.7%|rp} of the {11,420|pa} who took part. Dancers ({7.6%|rd}) and the {660|pm} orchestra members, who were the last to eat, ran a greater risk than singers ({5.0%|rs}). Cases occurred in {31|cha} choirs.

{Fifty-eight|h3} persons were taken to hospital. All have recovered.

The soup, of which {4,150|so} portions were handed out on 7 July, had been cooked before dawn and stood in vats for {five|hr} hours. An inspector's thermometer read {41|te} degrees. Under the rules hot food has to be held at no less than {63|tel} degrees, or be eaten within {two|hrl} hours.

Proceedings have been opened against OÜ Toidutare. If a breach of the Food Act is established, the firm may be fined up to {32,000 euros|<fi}.

The Board thanks the {23|am} ambulance crews and the volunteers.

Further information: press@terviseamet.example, +372 5550 0199
@doc f-platter | trade magazine, contract catering | 2029-09-01
The five-hour vat

What a pot of peas in Estonia should teach the rest of us

Nobody in our business sets out to poison a choir. So read the Estonian authorities' report on Kaarnasalu (they published on 20 August; it is short) with a cold eye and your own delivery schedule next to it.

Final tally: {688|c4}. Singers {412|si}, dancers {178|!da}, players {53|mu}, hangers-on {36|ot}. Roughly {one in twenty|~rp|s=people on stage} of all the people on stage.

The contractor wasn't a cowboy. Toidutare has {140|sta} staff, a clean record and liability cover of {€2m|ins}. For the weekend it had {63|st|t=For the weekend} people under canvas and a job sheet of {34,000|me} covers, priced at {€389,000|co}, which works out at {€11.44|-} a head before you've bought a single pea. Draw your own conclusions.

And the fatal error was dull, as they always are. The burners had to be off by {7.30|-} for the fire inspection. The queue didn't start moving until {12.30|-}. In between, the vats went from boiling to {41C|te}, and nobody owned a probe. The legal floor's {63C|tel}.

So what will it cost? The regulator could go to {€32,000|fi|by=The regulator}. That's the small bit. The organisers have had to hand back {€165,600|rft} to people who'd bought tickets, {a quarter|rfs} of all those sold, and they have promised {€150|cp|by=The organisers} to every performer who was ill: call it {€98,000|~cpt}. They'd like it from the caterer, please. Out of an event with a {€3.2m|bu} budget it isn't ruin. For the firm, it may be.

{6,900|rf} refunds. {One|-} thermometer, {€19.95|-} at any cash-and-carry.

Next month: {ten|-} combi ovens under {€8,000|-} tested
