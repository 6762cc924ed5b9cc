@story kalambo-ferry
@topic Sinking of the lake ferry Mpulungu Star on Lake Tanganyika: the search from Tuesday to the following Monday
@subject F = MV Mpulungu Star | Mpulungu Star | the ferry | the vessel | the boat | the sinking
@subject R = Rumonge regional hospital | the Rumonge hospital | Rumonge
@subject K = Kigoma
@subject N = Nanzerwe Lines | the operator | the company
@subject C = Captain Deogratias Bizimungu-Sella | the captain | the skipper | Bizimungu-Sella
@subject A = Lake Transport Authority | the authority | LTA
@fact d1 = 19 | deaths | F | bodies recovered | 2031-06-10 night | cumulative
@fact d2 = 46 | deaths | F | bodies recovered | 2031-06-11 evening | cumulative
@fact d3 = 78 | deaths | F | bodies recovered | 2031-06-13 evening | cumulative
@fact d4 = 91 | deaths | F | bodies recovered | 2031-06-16 | cumulative
@fact r1 = 64 | rescued | F | people pulled out alive | 2031-06-10 night | cumulative
@fact r2 = 71 | rescued | F | people pulled out alive | 2031-06-11 evening | cumulative
@fact m2 = 85 | missing | F | people unaccounted for | 2031-06-11 evening | snapshot
@fact m3 = 53 | missing | F | people unaccounted for | 2031-06-13 evening | snapshot
@fact m4 = 40 | missing | F | people unaccounted for | 2031-06-16 | snapshot
@fact tot = 202 | other | F | people aboard | - | constant
@fact man = 138 | other | F | names on the manifest | - | constant
@fact lic = 120 | other | F | passengers allowed by the licence | - | constant | threshold
@fact hosp = 33 | injuries | R | survivors admitted | 2031-06-11 evening | cumulative
@fact hk = 12 | injuries | K | survivors admitted | 2031-06-11 evening | cumulative
@fact div1 = 14 | other | A | divers in the water | 2031-06-11 | snapshot
@fact div3 = 36 | other | A | divers in the water | 2031-06-13 | snapshot
@fact dep = 212 | distance | F | metres of water above the wreck | - | constant
@fact left = 21:40 | clock | F | hour of departure | 2031-06-09 | constant
@fact sunk = 01:15 | clock | F | hour at which it went down | 2031-06-10 | constant
@fact jackets = 90 | other | F | life jackets carried | - | constant
@fact exc = 82 | other | F | people above the licence | - | constant
@fact sh = 68.3 | other | F | share of those aboard who were on the manifest | - | constant
@fact cr = 7 | rescued | F | people found clinging to crates | 2031-06-11 morning | snapshot
@fact pay = 3000000 | damages | N | compensation for each dead passenger in shillings | 2031-06-16 | plan | pledged
@rel sum tot = d2 + r2 + m2
@rel sum tot = d3 + r2 + m3
@rel sum tot = d4 + r2 + m4
@rel diff exc = tot - lic
@rel share sh = man / tot
@rel sum r2 = r1 + cr
@trap man tot :: names on the list and people really aboard
@trap m2 m3 :: the missing fell as bodies surfaced
@trap r1 r2 :: seven more were found clinging to crates on the second day
@trap man lic :: the list and the licence

@doc a-first-wire | wire agency | 2031-06-10
At least {19|>d1} dead after night ferry sinks on Lake Tanganyika

KIGOMA, Tanzania, June 10 (Safari Wire) - Fishermen and police launches had brought ashore {19|d1|t=by Tuesday night|by=officials} bodies by Tuesday night, officials said, and {64|r1|^} people alive from the Mpulungu Star, a wooden-hulled ferry that sank in darkness on its way to Rumonge.

The vessel cast off at {9:40 p.m.|left|t=on Monday} on Monday and went down at about {1:15 a.m.|~sunk|t=on Tuesday} on Tuesday in waves the height of a man, according to the Lake Transport Authority. It was licensed for {120|lic|by=the Lake Transport Authority} passengers. The list kept at the jetty had {138|man} names, and survivors said children and traders had boarded without tickets.

How many are still out there nobody would say. "There is no figure and I will not invent one," said Hawa Mtambalike, the regional commissioner.

@doc b-second-daily | national daily | 2031-06-12
Divers go in as lake gives up its dead

By Zawadi Nkurunziza-Okello and Stephen Mwambapa

THE TOLL from Monday night's disaster rose to {46|d2|t=yesterday evening} yesterday evening, with {85|m2|^} passengers still being looked for, after investigators rebuilt the true number of those aboard from telephone records and family visits: {202|tot|by=investigators}, not the {138|man} whom Nanzerwe Lines had written down.

{Seventy-one|r2|t=yesterday evening} have been saved. {Seven|cr|t=on Wednesday morning} of those were spotted by a navy helicopter on Wednesday morning, holding on to banana crates. Most survivors, {33|hosp|s=at Rumonge|t=yesterday evening} of them, were admitted at Rumonge, and {12|hk|t=yesterday evening} on the Tanzanian side at Kigoma.

The {14|div1|s=divers} divers of the Burundian navy made {two|-} descents yesterday without reaching the hull. It lies under {212|dep} metres of water, far below the depth at which men on air can work, said Commander Prosper Ntakiyiruta.

The skipper, who lived, told our reporters that he left "at {twenty past ten|!left|v=22.33|by=The skipper}, because the fish had to be loaded". He insisted that there were enough jackets. The LTA counted {90|jackets|by=The LTA}.

READ ALSO: 7 things to do when your minibus is overloaded | Maize at 1,150 shillings a kilo

@doc c-broadcaster | foreign broadcaster's website | 2031-06-14
Tanganyika sinking: more bodies found as families wait on beach

The number of people confirmed dead has reached {78|d3|t=by Friday night|by=the regional commissioner's office}, the regional commissioner's office said, which by Friday night left {53|m3|^} without a trace.

It was the third upward revision this week. Officials had spoken of {19|d1|t=on the first evening} on the first evening and of {49|!d2|t=24 hours later} 24 hours later.

Nobody has been found alive since Wednesday, when {seven|cr|t=Wednesday} were lifted from floating crates and brought the total of those saved to {71|r2}.

Tanzania has joined the dive: there are now {36|div3} frogmen, against {14|div1|t=three days ago} three days ago, and a remotely operated camera on loan from a gas company. On Friday the camera sent back the first pictures from {212|dep} metres down.

"My brother was not on their paper," said Immaculée Sabushimike, sitting on an upturned canoe. The paper had {138|man} lines. At least {200|>tot} people travelled.

Image caption: Relatives have camped near the jetty for 4 nights

@doc d-weekly | regional business weekly | 2031-06-16
Nanzerwe offers {3m|pay|v=3000000} shillings a victim; lawyers want its licence

Nanzerwe Lines said on Monday that it would pay {three million|pay|by=Nanzerwe Lines|t=on Monday} shillings to the family of each of the {91|d4|t=so far} dead identified so far, and would "consider" the same for the {40|m4|t=so far} whom the lake has kept.

That arithmetic assumes the authority's headcount of {202|tot}. The operator's own paper lists {two-thirds|~sh} of it. A ferry permitted to take {120|lic} therefore sailed with {82|exc} more than it may carry, the LTA notes, and with {ninety|jackets} life jackets.

The firm's insurer disputes the time. The permit for night sailing lapsed at 10 p.m.; the jetty clerk's book says the lines were slipped at {9.40 p.m.|left|by=the jetty clerk's book}, and the captain says {10.20|!left|by=the captain}. If he is right, cover is void.

On Friday, with {53|m3|t=On Friday} to find, the company had still denied owning the boat.

Hospital bills are mounting too: {33|hosp|s=in Rumonge|t=over the first two days} patients in Rumonge and {21|!hk|s=in Kigoma|t=over the first two days} in Kigoma were taken in over the first two days, a burden that both governments ask Nanzerwe to carry.

@doc e-newsletter | aid agencies' situation bulletin | 2031-06-16
SITREP 6 - MPULUNGU STAR

Period covered: 15-16 June. Prepared by the joint coordination cell, Kigoma.

1. Recovered: {91|d4|t=at the close of this report} deceased at the close of this report (SITREP 4, Friday: {78|d3|t=Friday}; SITREP 2, Wednesday: {46|d2|t=Wednesday}).
2. Saved: {71|r2}. SITREP 1 gave {64|r1|t=SITREP 1}; the later number includes the crate group.
3. Outstanding: {40|m4|t=at the close of this report}.
4. Assets: {36|div3|s=divers|t=since Friday} divers since Friday, {one|-} ROV, {four|-} launches.
5. Note on time of loss: {two|-} mobile phones stopped at {01:15|sunk} and 01:17. Departure was {21:40|left}.
6. Needs: body bags ({120|-}), cold storage, counselling in Kirundi, Kiha and Swahili.

Do not quote the provisional list of Tuesday.
