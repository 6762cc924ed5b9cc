@story h2-stirling-walker
@topic Search for a missing bushwalker in the Stirling Range, Western Australia, 2022
@subject W = Hennie Vosloo | Vosloo | Mr Vosloo | the bushwalker | the hiker | the missing man | Hennie
@subject S = the search | search operation | searchers
@subject G = Great Southern Police | WA Police | police
@subject I = Inspector Parveen Dhaliwal | Dhaliwal | Insp Dhaliwal
@subject D = Marg Dunstan | Ms Dunstan | the ranger
@fact ag = 67 | age | W | years old | - | constant
@fact dt = 2022-09-13 | date | W | day he set out | - | constant
@fact df = 2022-09-19 | date | W | day he was found | - | constant
@fact t0 = 06:30 | clock | W | time he set out | 2022-09-13 | constant
@fact tf = 14:50 | clock | W | time he was found | 2022-09-19 | constant
@fact nt = 6 | duration | W | nights in the bush | - | constant
@fact pl = 2 | duration | W | days that the walk should take | - | plan
@fact di = 19 | distance | W | kilometres that the ridge walk is long | - | constant
@fact df2 = 4.5 | distance | W | kilometres from the track where he was found | - | constant
@fact s1 = 38 | crowd | S | people searching | 2022-09-16 | snapshot
@fact s2 = 112 | crowd | S | people searching | 2022-09-18 | snapshot
@fact ses = 47 | crowd | S | SES volunteers searching | 2022-09-18 | snapshot
@fact po = 21 | officers | G | officers searching | 2022-09-18 | snapshot
@fact ar = 64 | area | S | square kilometres combed | 2022-09-18 | cumulative
@fact al = 1 | temperature | - | degrees Celsius at night | 2022-09-17 | constant
@fact fal = 12 | distance | W | metres that he fell | - | constant
@fact wat = 3 | other | W | litres of water carried | - | constant
@fact bar = 4 | other | W | muesli bars carried | - | constant
@fact lost = 9 | other | W | kilograms lost | - | constant
@fact co = 480000 | spending | S | dollars that it cost | - | constant
@fact pb = 349 | price | - | dollars for a locator beacon | - | constant
@fact hir = 40 | price | D | dollars to hire a beacon from the park | - | constant
@fact sr = 31 | rescued | D | people rescued from the park | 2021 | constant
@fact sr2 = 24 | rescued | D | people rescued from the park | 2022 to September | cumulative
@fact sr3 = 25 | rescued | D | people rescued from the park | 2022-09-24 | cumulative
@fact h = 1052 | other | W | metres that the peak is high | - | constant
@fact bq = 1375 | other | S | beacons that its cost would buy | - | constant
@rel product co = pb * bq
@trap s1 s2 :: the search grew
@trap s2 ses :: all, and one service
@trap sr sr2 :: year and nine months
@trap di df2 :: length of walk, distance from it
@trap pb hir :: buying and hiring

@doc a-abc | public broadcaster site | 2022-09-16
Fears grow for South African-born hiker missing in Stirling Range

Posted Fri 16 Sep 2022 at 4:18pm

Police say they hold "grave concerns" for a {67|ag}-year-old man who has not been seen since {Tuesday|dt}, when he left the Bluff Knoll car park for the {19|di}-kilometre ridge walk.

Hennie Vosloo, of Mount Barker, signed the visitors' book at {6:30am|t0} and wrote that he would be out in {two|pl} days.

{Thirty-eight|s1|t=today} people are looking for him today. Inspector Parveen Dhaliwal said the weather was against them.

"Hennie has {three|wat} litres of water with him and, according to his wife, {four|bar} muesli bars. He's fit. But it's going down to {one|al} degree tomorrow night."

The ridge, which rises to {1,052|h} metres at its eastern end, has no mobile coverage. Mr Vosloo does not carry a beacon.

Key points:
• A helicopter with thermal imaging was grounded by cloud
• Anyone who walked the ridge this week is asked to call 131 000

@doc b-local | weekly local paper | 2022-09-19
Hundred-strong party combs range for Hennie

More than {100|>s2} people were on the mountain yesterday, the biggest search the Stirlings have seen since 1996.

{47|ses} came from the SES, {21|po} from the police and the rest from farms, the bushwalking club and the mosque in Katanning, which sent lunch as well.

By dusk they had been over {64|ar|t=By dusk} square kilometres of scrub so thick that, one volunteer said, "you could step over a bloke and not know".

They found a hat.

Mr Vosloo, {67|ag}, set out on {September 13|dt}. His wife, Annetjie, {64|-}, said he had done the walk {eleven|-} times.

Ranger Marg Dunstan said {24|sr2|t=this year|by=Ranger Marg Dunstan} people had had to be brought out of the park this year. In 2021 it was {31|sr|t=In 2021|^}. Visitors can hire a beacon from her for {$40|hir}; to buy one costs {$349|pb}. "Cheaper than a funeral," she said.

Rain gauge: Cranbrook 14, Borden 9, Gnowangerup 11

@doc c-tv | commercial TV news | 2022-09-19
ALIVE! Miracle on the mountain as Hennie found after a week

He fell {12|fal} metres, he drank from a frog pool and he talked to his late dog. And this afternoon, at {ten to three|tf|v=14:50}, Hennie Vosloo heard somebody sneeze.

"I said bless you," he told 6 News from the stretcher.

The sneezer was one of the {112|s2|t=over the weekend} searchers who over the weekend had gone through {64|ar} square kilometres. The retired shearer was in a gully, {four and a half|df2|v=4.5} kilometres off the track he had lost in the fog.

{Six|nt} nights on {four|bar} muesli bars. Doctors say he's {nine|lost} kilos lighter, with a broken ankle.

"Nobody of {67|ag} is supposed to manage that," said Insp Dhaliwal. "I'm {41|-} and I wouldn't."

Police would not say what it all cost, but 6 News understands it is in the order of {$480,000|~co|by=6 News}.

MORE: The 10 deadliest walks in WA | Perth storm: 8000 without power

@doc d-column | opinion page of a Perth paper | 2022-09-24
Make them carry a beacon, or send them the bill

I am glad that Hennie Vosloo is alive. I also know what {$480,000|co} buys: {1,375|bq} locator beacons, at {$349|pb} each, or a beacon free at the trailhead for everyone who walks that ridge in {three|-} years.

He told the visitors' book {two|pl} days. He was gone from {Tuesday the 13th|dt} to {Monday the 19th|df}. From the Friday, {38|s1|t=From the Friday} people and then, by the Sunday, {112|s2|t=by the Sunday} were risking their ankles, {47|ses|^} of them for nothing but sausages. The {21|po|^} paid ones were police who were not anywhere else.

Ms Dunstan, who is paid to be patient, hires beacons for {$40|hir}. On the day that Hennie left, all {six|-} were on the shelf.

Last year {31|sr|t=Last year} people were carried out of her park. We are at {25|sr3|t=now} now, Hennie included. How many had one? She told me: {two|-}.
