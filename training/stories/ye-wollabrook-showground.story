@story wollabrook-showground
@topic Wollabrook, Australia: families in tents on the showground, a rental squeeze and a council that fines campers, 2030-31
@subject W = Wollabrook Shire Council | Wollabrook | the shire | the council
@subject S = Wollabrook Showground | the showground | showground
@subject H = social housing | public housing
@subject C = Common Ground Wollabrook | Common Ground | the charity
@subject D = state housing department | the department | Homes NSW North
@subject P = rally at the rotunda | the rally
@subject M = Mayor Gavin Tsoukalas | Tsoukalas | the mayor
@fact s1 = 64 | other | S | people camping | 2030-09-10 | snapshot
@fact s2 = 143 | other | S | people camping | 2031-01-20 | snapshot
@fact sk = 51 | other | S | children camping | 2031-01-20 | snapshot
@fact sa = 92 | other | S | adults camping | 2031-01-20 | snapshot
@fact st = 68 | other | S | tents and caravans | 2031-01-20 | snapshot
@fact sf = 25 | price | S | dollars a night for a powered site | 2031-01 | constant
@fact sl = 28 | duration | S | nights anyone may stay | - | constant | threshold
@fact sn = 4 | other | S | toilets | 2031-01 | constant
@fact rv = 0.4 | rate | W | rental vacancy rate in percent | 2030-12 | snapshot
@fact rm = 560 | price | W | dollars a week of median rent | 2030-12 | snapshot
@fact r0 = 350 | price | W | dollars a week of median rent | 2025-12 | snapshot
@fact rg = 60 | rate | W | rise in median rent in percent | 2025 to 2030 | snapshot
@fact rl = 11 | homes | W | houses listed for rent | 2031-01-20 | snapshot
@fact ra = 74 | other | W | applications for one house | 2031-01 | snapshot
@fact ab = 830 | homes | W | holiday lets | 2031-01 | snapshot
@fact em = 1260 | homes | W | empty homes | 2026 census | snapshot
@fact hw = 1985 | waiting | D | households waiting for social housing | 2030-12-31 | snapshot
@fact hp = 342 | waiting | D | priority households waiting for social housing | 2030-12-31 | snapshot
@fact hy = 9 | duration | D | years waited for social housing | 2030-12 | snapshot
@fact hb = 120 | homes | D | social homes to be built | 2032 | plan | pledged
@fact hd = 26 | homes | D | social homes built | 2031-05 | cumulative
@fact hm = 18 | homes | D | modular homes | 2031-06 | plan | pledged
@fact hc = 9900000 | budget | D | dollars for modular homes | 2031-02 | plan
@fact hu = 550000 | budget | D | dollars for each modular home | 2031-02 | plan
@fact fn = 110 | price | W | dollars of fine for camping | 2030-11 | constant
@fact fi = 87 | other | W | fines issued | 2031-01-31 | cumulative
@fact ft = 9570 | revenue | W | dollars of fines issued | 2031-01-31 | cumulative
@fact fp = 6 | other | W | fines paid | 2031-01-31 | cumulative
@fact pr = 650 | crowd | P | people by the charity's count | 2031-02-01 | snapshot
@fact pp = 400 | crowd | P | people by the police estimate | 2031-02-01 | snapshot
@fact pet = 5230 | other | C | signatures | 2031-02-01 | cumulative
@fact mc = 310 | other | C | meals a week | 2031-01 | snapshot
@fact m0 = 140 | other | C | meals a week | 2030-01 | snapshot
@fact tp = 43.1 | temperature | S | degrees | 2031-01-18 | snapshot
@fact am = 7 | other | S | people taken to hospital with heat illness | 2031-01-18 | cumulative
@fact ag = 3 | age | S | age of the youngest taken to hospital | 2031-01-18 | snapshot
@fact vf = 5 | votes_cast | W | councillors for waiving the limit | 2031-01-28 | snapshot
@fact va = 4 | votes_cast | W | councillors against waiving the limit | 2031-01-28 | snapshot
@fact vs = 9 | seats | W | councillors | - | constant
@fact lv = 50 | rate | W | higher rate on holiday lets in percent | 2031-07 | plan
@fact lr = 780000 | revenue | W | dollars a year of the higher rate | 2031/32 | plan | projected
@fact pop = 21700 | other | W | residents | 2026 census | constant
@fact mj = 400 | jobs | - | jobs at the solar works | 2030 | snapshot
@fact wk = 57 | other | S | adults camping who have a job | 2031-01-20 | snapshot
@fact wp = 61.96 | other | S | share of adults camping who have a job | 2031-01-20 | snapshot
@fact sw = 33 | other | S | people camping | 2031-06-15 | snapshot
@trap s1 s2 :: September and January
@trap s2 sk :: all campers and children
@trap s2 st :: people and tents
@trap rl em :: listed and empty
@trap hw hp :: all waiting and priority
@trap hb hd :: promised and built
@trap fi fp :: issued and paid
@trap fn ft :: one fine and all
@trap pr pp :: two counts
@trap mc m0 :: a year apart
@trap s2 sw :: January and June
@rel sum s2 = sk + sa
@rel change rg = r0 -> rm
@rel product hc = hm * hu
@rel product ft = fi * fn
@rel sum vs = vf + va
@rel share wp = wk / sa

@doc a-rural | public broadcaster, regional | 2031-01-21
Families in tents at Wollabrook showground as mercury hits {43|~tp}

ABN Western Plains / By Lachie Nakamura-Bligh
Posted Tue 21 Jan 2031 at 6:11am

Key points:
• {143|s2|t=yesterday} people were living at Wollabrook Showground yesterday, {51|sk} of them children
• {Seven|am} were taken to hospital in Saturday's heat
• The shire limits stays to {28|sl} nights

Jasmine Ebsworth packs school lunches on a car bonnet. Her husband drives a grader at the solar works, one of {400|~mj} jobs that came to town with the panels. They've got the money for rent. They haven't got a house.

"There were {74|ra} of us for the last one," she says.

On Monday there were {11|rl|t=On Monday} houses listed for rent in the shire. The median's {$560|rm} a week; five years ago it was {$350|r0|t=five years ago}. Vacancy is {0.4|rv} per cent.

Saturday got to {43.1|tp} degrees. The youngest of those treated was {three|ag}.

The charity Common Ground did a tent-by-tent count: {68|st} tents and vans. Of {92|sa} adults, {57|wk} have work.

In September there were {64|s1|t=In September} people here.

Topics: Housing, Rural Tourism, Agricultural Shows

@doc b-local | local weekly | 2031-01-29
Showground reprieve as vote goes {5|vf}-{4|va}

THE WOLLABROOK ADVERTISER. Wednesday. $2.20 inc. GST.

Colin Prunty

The {28|sl}-night rule's off until winter. Council voted {five|vf} to {four|va} last night to let people stay put at the showground, after Cr Noeline Agius told the others that she'd done a night there "and I'm 70 and it was all right bar the dunnies." (There's {four|sn}.)

Campers will keep paying {$25|sf} a night for power.

Rangers have issued {87|fi} fines of {$110|fn} for sleeping in parks and by the weir since November. General manager Desley Fong told council that comes to {$9,570|ft}, and that {six|fp} had been paid.

Mayor Gavin Tsoukalas, who was in the {four|va}, said that the place was for cattle. "I feel for 'em. But the Show's in April."

A proposal for a {50|lv} per cent higher rate on the shire's {830|ab} holiday lets goes on exhibition. It'd raise {$870,000|!lr}.

Nursery: liquidambars half price. Cricket: Col's XI 9/134. Tank water delivered, 0400 555 012.

@doc c-charity | charity appeal | 2031-02-04
Common Ground Wollabrook — February letter

Dear friends,

Thank you. On Saturday {650|pr|t=On Saturday|by=We} of you came to the rotunda. We counted by sausages. (The sergeant says {four hundred|pp|by=The sergeant}. He didn't have a sausage.) {5,230|pet} people have signed, in a town of {21,700|pop}.

A year ago we cooked {140|m0|t=A year ago} meals a week. It's {310|mc|t=now} now.

Folks say, why don't they get a Housing place? There are {1,985|hw} households on the list here, {342|hp} of them priority, which used to mean first and now means {nine|hy} years like everyone.

The census found {1,260|em} homes in this shire with nobody in them. I drive past six on the way to the showground.

Some {62|~wp} per cent of the grown-ups in those tents have jobs. They don't need a lecture. They need a key.

We need: eskies, 20-litre water drums, a fridge.

Bless you, Sr Bernadette Kioa

@doc d-state | state government media release | 2031-02-18
MORE HOMES SOONER FOR WOLLABROOK

The Government will deliver {18|hm} modular homes at Wollabrook by June, at a cost of {$9.9 million|hc}.

Minister for Housing Aroha Delacroix-Webb said each {$550,000|hu} home would be "permanent, energy-smart and in place in weeks."

This is in addition to the {120|hb} social homes promised for the shire by 2032.

"We know there're {143|s2|t=at the last count} people at the showground at the last count, and that's too many," she said.

Background: Median rents rose {60|rg}% in Wollabrook from 2025 to 2030. Contact: duty media, 02 5550 0110.

@doc e-column | metropolitan newspaper columnist | 2031-05-11
Half a million for a box

Ingrid Maroulis-Tan

I've been to Wollabrook, which is six hours from the nearest opinion.

Here's what I learned. A dwelling that comes on a truck costs the taxpayer {$505,000|!hu}. An existing dwelling, with verandah, costs a family {560|rm} dollars a week if they can find it, up from {350|r0|t=in 2025} in 2025. And {830|ab} dwellings, with verandah and a basket of jams, cost me two hundred and ten a night.

Of the {120|hb} social homes that were promised, {26|hd|t=so far} have been built so far. That isn't nothing. It's about what the showground adds in a bad month: {64|s1|t=in September} souls in September, {143|s2|t=in January} by the heatwave in January.

They fined people for sleeping by the weir! {Eighty-seven|fi} times. {Sixteen|!fp} paid, presumably so as to have something with an address on it.

The grader driver's wife made me tea. She was one of the {fifty-seven|wk} with a job as well, as it happens, at the school, teaching the showground's kids to count.

@doc f-local2 | local weekly | 2031-06-18
First keys handed over

THE WOLLABROOK ADVERTISER

The first few of {18|hm} modular homes in Wattle Street have lights on. The Ebsworths are in number 3. "It echoes," said Jasmine.

At the showground on Sunday there were {33|sw|t=on Sunday} people. In January, {143|s2|t=In January}. Some have moved in with family and some have moved on; Common Ground doesn't know which and is trying to find out.

From 1 July, holiday lets will pay {50|lv} per cent more in rates, expected to bring in {$780,000|lr}. The money's to go to a land bank.

The waiting list at the end of last year was {1,985|hw|t=at the end of last year}. The department won't have a new figure before August.

The Show went ahead. Champion Brahman: Mrs K. Oates.
