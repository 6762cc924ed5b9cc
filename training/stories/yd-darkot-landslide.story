@story yd-darkot-landslide
@topic Landslide buries the bazaar of Darkot in western Nepal: search, blocked river, flood threat downstream
@subject L = Darkot landslide | the landslide | the slide
@subject D = Darkot bazaar | Darkot | the bazaar
@subject R = Budhi river lake | the lake | the barrier lake
@subject A = Nepal Army | the army | soldiers
@subject P = District police office | district police | DSP Birendra Malla | Malla
@subject N = disaster authority | NDRRMA | the national disaster authority
@subject H = Budhi Khola hydropower project | the hydropower project | the dam builder
@subject G = Geologist Pema Sherchan | Sherchan
@subject C = Chainpur hospital | the district hospital
@subject K = Karnali Rights Forum | the Forum
@subject V = villages downstream | the villages below
@fact tm = 23:50 | clock | L | time of the slide | 2038-07-21 | constant
@fact d1 = 6 | deaths | L | bodies recovered | 2038-07-22 noon | cumulative
@fact d2 = 19 | deaths | L | bodies recovered | 2038-07-23 | cumulative
@fact d3 = 34 | deaths | L | bodies recovered | 2038-07-27 | cumulative
@fact m1 = 70 | missing | L | people missing | 2038-07-22 noon | snapshot
@fact m2 = 58 | missing | L | people missing | 2038-07-23 | snapshot
@fact m3 = 38 | missing | L | people missing | 2038-07-27 | snapshot
@fact tt3 = 72 | other | L | people dead or missing | 2038-07-27 | snapshot
@fact tt2 = 77 | other | L | people dead or missing | 2038-07-23 | snapshot
@fact fnd = 5 | other | L | people thought missing and found safe elsewhere | 2038-07-27 | cumulative
@fact rs = 23 | rescued | A | people dug out alive | 2038-07-23 | cumulative
@fact inj = 31 | injuries | C | people treated for injuries | 2038-07-23 | cumulative
@fact air = 8 | injuries | C | injured people flown to Nepalgunj | 2038-07-23 | cumulative
@fact hb = 54 | homes | D | houses buried | 2038-07-22 | constant
@fact ht = 131 | homes | D | houses standing before the slide | 2038 | constant
@fact hs = 41.2 | other | D | share of houses buried | 2038-07-22 | constant
@fact hl = 77 | homes | D | houses left standing | 2038-07-22 | constant
@fact pop = 612 | other | D | inhabitants | 2031 census | constant
@fact vol = 1.8 | other | L | million cubic metres of debris | 2038-07-24 | constant
@fact wd = 340 | distance | L | metres of width | 2038-07-24 | constant
@fact dp = 14 | distance | L | metres of debris at the deepest place | 2038-07-24 | constant
@fact rn = 264 | other | D | millimetres of rain in three days | 2038-07-21 | constant
@fact rnm = 395 | other | D | millimetres of rain in a normal July | - | constant
@fact rns = 66.8 | other | D | rain in three days as a share of a normal July | 2038-07-21 | constant
@fact lh = 31 | distance | R | metres of depth behind the dam of debris | 2038-07-24 | snapshot
@fact lh2 = 12 | distance | R | metres of depth behind the dam of debris | 2038-07-28 | snapshot
@fact lhd = 19 | distance | R | metres by which the lake was lowered | 2038-07-28 | constant
@fact ll = 2.4 | distance | R | kilometres of length | 2038-07-24 | snapshot
@fact lv = 6 | other | R | million cubic metres of water | 2038-07-24 | snapshot
@fact ev = 4150 | evacuated | V | people told to leave | 2038-07-24 | constant
@fact evg = 3600 | evacuated | V | people who left | 2038-07-25 | snapshot
@fact evr = 550 | other | V | people who stayed | 2038-07-25 | snapshot
@fact vil = 9 | other | V | villages told to leave | 2038-07-24 | constant
@fact sol = 260 | officers | A | soldiers at the site | 2038-07-23 | snapshot
@fact sol2 = 415 | officers | A | soldiers at the site | 2038-07-25 | snapshot
@fact pol = 95 | officers | P | police at the site | 2038-07-23 | snapshot
@fact exc = 7 | other | A | excavators at the site | 2038-07-25 | snapshot
@fact chn = 130 | distance | A | metres of channel dug | 2038-07-27 | constant
@fact dog = 6 | other | A | search dogs | 2038-07-24 | snapshot
@fact rl = 300000 | damages | N | rupees for each bereaved family | 2038-07-24 | plan | pledged
@fact rlh = 50000 | damages | N | rupees for each lost house | 2038-07-24 | plan | pledged
@fact rlt = 2700000 | damages | N | rupees for lost houses in all | 2038-07-24 | plan | pledged
@fact rdk = 11 | distance | H | kilometres of access road cut above the bazaar | 2036 | constant
@fact hmw = 42 | other | H | megawatts planned | - | plan
@fact bls = 118 | other | H | blasts made for the road | 2037 | constant
@fact wrn = 3 | other | G | letters of warning | 2038 | constant
@fact crk = 45 | distance | G | centimetres of crack width | 2038-05 | snapshot
@fact crk0 = 10 | distance | G | centimetres of crack width | 2037-10 | snapshot
@fact crg = 350 | rate | G | growth of the crack | 2038-05 | constant
@fact ds = 214 | deaths | N | people killed by landslides in the monsoon | 2038-07-27 | cumulative
@fact dsl = 189 | deaths | N | people killed by landslides in the monsoon | 2037 | constant
@fact rdc = 4 | duration | D | days for which the highway was shut | 2038-07-25 | constant
@fact kf = 96 | other | K | people the forum counts as dead or missing | 2038-07-24 | snapshot
@rel sum tt3 = d3 + m3
@rel sum tt2 = d2 + m2
@rel diff fnd = tt2 - tt3
@rel share hs = hb / ht
@rel diff hl = ht - hb
@rel share rns = rn / rnm
@rel diff lhd = lh - lh2
@rel diff evr = ev - evg
@rel product rlt = hb * rlh
@rel change crg = crk0 -> crk
@trap d1 d2 :: the count of bodies goes on
@trap m2 m3 :: the missing become fewer
@trap tt2 tt3 :: five were found in Surkhet
@trap hb hl :: buried and left
@trap lh lh2 :: before and after the channel
@trap ev evg :: told to go and gone
@trap ds d3 :: the whole monsoon and one slide
@trap kf tt2 :: an activist count and the police count
@trap dp lh :: debris and water
@trap crk0 crk :: autumn and spring

@doc a-flash | wire agency | 2038-07-22
At least {6|d1} dead, {70|~m1} missing as hillside buries Nepal bazaar

KATHMANDU, July 22 (HimalNews) — A hillside soaked by three days of rain gave way over the roadside settlement of Darkot in far-western Nepal at {11.50 p.m.|tm} on Wednesday, burying {54|hb|by=police} houses, police said.

{Six|d1|t=by Thursday noon} bodies had been pulled out and about {70|~m1|t=by Thursday noon|by=Deputy Superintendent Birendra Malla} people were unaccounted for by Thursday noon, Deputy Superintendent Birendra Malla told HimalNews by phone. "People were sleeping. {Six|d1|t=by Thursday noon} is what we have, it's not what we fear."

The bazaar had {612|pop|t=at the last census} inhabitants at the last census. Rainfall there came to {264|rn} mm in three days, {two-thirds|~rns|v=66.67} of a usual July, the hydrology department said.

{Two hundred|-} soldiers set out on foot, the highway being cut in {five|-} places.

Landslides and floods in the monsoon of 2037 killed {189|dsl|t=in the monsoon of 2037|by=the disaster authority} people, according to the disaster authority.

@doc b-daily | Kathmandu daily | 2038-07-24
{19|d2} bodies, {58|m2} names, and a crack that was measured

Bimala Rokaya, DARKOT

Of {131|ht} houses {77|hl} are left, with the doors open. Where the others were there is a tongue of grey {340|wd} metres wide and, at what used to be the sweet shop, {14|dp} metres deep.

Soldiers and the police had recovered {19|d2|t=by Friday evening|by=DSP Birendra Malla} bodies by Friday evening and had a list of {58|m2|^} missing, said DSP Birendra Malla. {Twenty-three|rs} were brought out breathing. The district hospital in Chainpur treated {31|inj} and had {eight|air} of them flown to Nepalgunj.

The Karnali Rights Forum calls the list incomplete because porters and road workers are not on it. Its own says {96|kf|by=Its own} dead or missing.

They had been warned. Geologist Pema Sherchan wrote {three|wrn} letters to the district about a crack above the new access road of the Budhi Khola hydropower project. In October it was {10|crk0|t=In October} centimetres wide. In May, {45|crk|t=In May}. "You do not need a degree," she said.

The road is {11|rdk} kilometres long, for a plant of {42|hmw} megawatts. {118|bls|by=The project} blasts were made to cut it. The project says the rain was to blame.

ALSO IN THE PAPER: Dengue: {212|-} cases in Dharan · Gold at Rs {183,500|-}

@doc c-sitrep | UN-style situation report | 2038-07-25
NEPAL: Landslide and barrier lake, Budhi valley — Flash Update 2
As of 25 July 2038, 16:00 NPT

1. The slide of 21 July, estimated at {1.8 million|vol|v=1.8} cubic metres, has dammed the Budhi river. On 24 July the lake behind it was {31|lh|t=On 24 July} m deep and {2.4|ll|^} km long, holding some {6 million|lv|v=6} cubic metres.

2. {Nine|vil} villages downstream with {4,150|ev} people have been told to evacuate. {3,600|evg|t=by today} had done so by today; the remaining {550|evr} cite livestock and theft.

3. {415|sol2|t=As of 25 July} soldiers are on site (23 July: {260|sol|t=23 July}) with {seven|exc} excavators and {six|dog} dogs. {95|pol|t=23 July} police had been counted.

4. {54|hb} houses were buried, {41 per cent|hs|round} of the bazaar. NDRRMA grants NPR {300,000|rl|by=NDRRMA} to each bereaved family and {50,000|rlh|^} per house, for the latter {NPR 2.7 million|rlt}.

5. The highway reopened this morning after {four|rdc} days.

Casualty data: see police bulletin of 23 July ({19|d2|t=23 July|by=police} dead, {58|m2|^} missing).

Contact: RCO, Pulchowk, {5523|-} 200.

@doc d-radio | radio script, Nepali service in English | 2038-07-27
HIMAL FM 6 P.M. NEWS

The search at Darkot is being wound down. Police say {thirty-four|d3|t=today|by=Police} bodies have been found up to today. {Thirty-eight|m3} people are still under the mud. That is {seventy-two|tt3} in all, where last Friday's list had {seventy-seven|tt2|t=last Friday}, because {five|fnd} people turned out to be at a wedding in Surkhet.

The army has dug a channel of {one hundred and thirty|chn} metres through the barrier. The water roared out on Sunday night and nobody in the villages below was hurt.

A geologist, Pema Sherchan, told this station that the gap in the hillside had grown from {ten|crk0|t=last autumn} centimetres last autumn to {forty-five|crk|t=this spring} this spring.

So far this monsoon landslides have killed {two hundred and fourteen|ds|by=the disaster authority} people in the whole country, the disaster authority says. In all of last year's it was {one hundred and eighty-nine|dsl|t=last year}.

The evacuated, all {three thousand six hundred|evg}, can expect to go home on {Wednesday|-}, if the rain stops. It is not forecast to stop.

Cricket: Nepal {187|-} for {6|-}.

@doc e-column | columnist, weekly | 2038-07-29
The arithmetic of grief

What is a house worth? {Fifty thousand|rlh|by=the national disaster authority} rupees, says the national disaster authority. A father? {Three lakh|rl|v=300000}. Multiply the first by the {54|hb} and the state gets away with {27 lakh|rlt|v=2700000}, which is the price of one of the {seven|exc} excavators that came too late.

I do not want to hear of an act of god. {Two hundred and sixty-four|rn} millimetres is a lot in three days; it isn't unheard of where July brings {395|rnm}. What god did not do is blast {118|bls} times.

The crack, remember, grew by {350 percent|crg} over one winter. Somebody filed this.

And the list. DSP Malla had {70|~m1|t=on the first day} missing on the first day, {58|m2|t=on the second} on the second and {38|m3|t=when he stopped} when he stopped. It falls as the bodies rise, and the Forum's {96|kf} does not fall. Somewhere between {72|tt3} and {96|kf} lies the truth, with porters in it.

@doc f-newsletter | hydropower investors' newsletter | 2038-08-01
Budhi Khola: what we know

Q: Is the plant damaged?
A: No. It exists on paper: {42|hmw} MW, financing closed in 2036, {11|rdk} km of road, no dam yet.

Q: Is the lake still a danger?
A: Less. It stood at {31|lh|t=on July 24} metres on July 24. By the 28th, engineers had it down to {12|lh2|t=By the 28th}, i.e. by {19|lhd}. The residual volume is unknown.

Q: Who will be sued?
A: Relatives of {29|-} of the {34|d3} recovered have signed with a lawyer. The company carries {USD 10 million|-} of third-party cover.

Q: How much material came down?
A: {1.8 million|vol|v=1.8} cubic metres, over a width of {340|wd} m.

Q: Share price?
A: Down {23%|-} in {4|-} sessions.

This letter goes to {2,300|-} subscribers.
