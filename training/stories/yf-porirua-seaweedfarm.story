@story yf-porirua-seaweedfarm
@topic A New Zealand seaweed start-up and its methane claim: trial on cows, a recall and a float that sank
@subject K = Kelpline | the company | the start-up
@subject C = Cows in the trial | cows | the herd
@subject M = Mana University | the university | the trial team
@subject F = Feed additive Rimu-R | Rimu-R | the additive
@subject A = AgriSafe | the food regulator | the regulator
@subject D = Dairy co-operative Tararua | Tararua | the co-op
@subject W = Farm off Mana Island | the sea farm | ropes
@subject I = Investors | shareholders | the float
@subject T = Tui Paraone-Keller | Paraone-Keller | the founder
@subject N = Ngāti Hinetū | the iwi | Hinetū
@fact cut0 = 82 | rate | K | cut in methane | company brochure, 2034 | snapshot
@fact cut = 34 | rate | M | cut in methane | trial, 90 days | snapshot
@fact cutlo = 27 | rate | M | lower bound of the cut in methane | trial, 90 days | snapshot
@fact cuthi = 41 | rate | M | upper bound of the cut in methane | trial, 90 days | snapshot
@fact cut30 = 51 | rate | M | cut in methane | trial, 30 days | snapshot
@fact cow = 240 | sample_size | C | cows in the trial | 2035 | constant
@fact cowf = 120 | sample_size | C | cows given the additive | 2035 | constant
@fact cowd = 8 | other | C | cows taken out of the trial | 2035 | cumulative
@fact days = 90 | duration | M | days of trial | 2035 | constant
@fact milk = 1.4 | rate | M | fall in milk | trial, 90 days | snapshot
@fact gr = 60 | other | F | grams a day for each cow | 2035 | constant
@fact iod = 890 | other | A | micrograms of iodine in a litre of milk | October 2035 | snapshot
@fact iodl = 500 | other | A | micrograms of iodine in a litre of milk | - | constant | threshold
@fact farm = 63 | other | D | farms that fed it | October 2035 | snapshot
@fact farma = 4100 | other | D | farms in all | 2035 | snapshot
@fact lit = 1260000 | other | D | litres of milk recalled | October 2035 | cumulative
@fact rcost = 2900000 | damages | D | dollars that the recall cost | October 2035 | snapshot
@fact ill = 0 | cases | A | people made ill | November 2035 | cumulative
@fact pr0 = 4.2 | price | I | dollars a share | float, March 2035 | constant
@fact pr1 = 6.3 | price | I | dollars a share | peak, July 2035 | snapshot
@fact pr2 = 0.63 | price | I | dollars a share | 20 November 2035 | snapshot
@fact fall = 90 | rate | I | fall of the share from its peak | 20 November 2035 | snapshot
@fact rise = 50 | rate | I | rise of the share since the float | peak, July 2035 | snapshot
@fact raise = 75600000 | fundraising | K | dollars raised in the float | March 2035 | constant
@fact shs = 18000000 | other | K | shares sold in the float | March 2035 | constant
@fact hold = 5200 | other | I | small shareholders | November 2035 | snapshot
@fact cash = 31000000 | other | K | dollars in the bank | 30 September 2035 | snapshot
@fact burn = 2600000 | spending | K | dollars spent a month | 2035 | snapshot
@fact jobs = 148 | jobs | K | people employed | October 2035 | snapshot
@fact cutj = 61 | jobs | K | people to be laid off | November 2035 | plan
@fact keep = 87 | jobs | K | people kept on | November 2035 | plan
@fact rope = 38 | distance | W | kilometres of rope | 2035 | constant
@fact ropel = 11 | distance | W | kilometres of rope lost in a storm | August 2035 | constant
@fact ha = 46 | area | W | hectares of sea | 2035 | constant
@fact hap = 400 | area | W | hectares of sea | 2038 | plan
@fact ton = 640 | other | W | tonnes of seaweed cut | 2035 | cumulative
@fact tonp = 2500 | other | W | tonnes of seaweed cut | 2035 | plan | projected
@fact iwi = 15 | other | N | share of the company's stock | 2035 | constant
@fact iput = 6000000 | other | N | dollars invested | 2033 | constant
@fact gov = 12000000 | budget | K | dollars of public grants | 2031 to 2035 | cumulative
@fact tage = 34 | age | T | age | - | snapshot
@fact tsold = 3800000 | revenue | T | dollars from shares sold | July 2035 | constant
@fact cost = 0.38 | price | F | dollars a day for each cow | 2035 | snapshot
@fact nz = 6100000 | other | C | dairy cattle in the country | 2035 | snapshot
@fact comp = 17 | other | A | complaints under the fair trading act | November 2035 | cumulative
@trap cut0 cut :: brochure and trial
@trap cut cut30 :: ninety and thirty days
@trap cow cowf :: all and those fed
@trap iod iodl :: measured and allowed
@trap farm farma :: farms that fed it and all
@trap pr0 pr1 :: float and peak
@trap rise fall :: up and down
@trap cutj keep :: out and in
@trap rope ropel :: all and lost
@trap ha hap :: now and planned
@trap ton tonp :: cut and planned
@trap raise cash :: raised and left
@rel change rise = pr0 -> pr1
@rel change fall = pr1 -> pr2
@rel product raise = shs * pr0
@rel sum jobs = cutj + keep

@doc uni-release | university press release | 2035-11-06
Seaweed additive cuts methane from dairy cows by a third: largest trial to date

The feed additive Rimu-R lowers the methane that cows belch by {34%|cut|t=over 90 days} over {90|days} days, a trial at Mana University has found (95% range {27|cutlo}–{41|cuthi}).

{240|cow} cows took part, of which {120|cowf} were given {60|gr} grams a day. In the first 30 days the reduction was {51%|cut30|t=In the first 30 days}; it then faded as the animals' gut adapted.

Milk fell by {1.4%|milk}. {Eight|cowd} cows were withdrawn, six of them for reasons that had nothing to do with the feed.

"It isn't what's on the bag. It's still more than anything else does," said trial leader Dr Sione Vatsala.

The trial was paid for by the ministry. Kelpline, which makes Rimu-R, supplied the product and had no part in the analysis.

Contact: ext. {4417|-}. Paper: doi 10.5555/mu.{0935|-}

@doc capital-wire | wire agency | 2035-10-14
NZ dairy recalls milk over iodine from seaweed feed

WELLINGTON, Oct 14 (Tasman News) - Dairy co-operative Tararua is recalling {1.26 million|lit} litres of milk after tests found too much iodine in supplies from {63|farm} farms whose cows eat a seaweed additive against methane.

A litre contained up to {890|iod} micrograms, against a limit of {500|iodl}, the food regulator said. Nobody has fallen ill.

The additive is made by Kelpline, a start-up which raised {$75.6 million|raise|t=in March} in a float in March. Its shares, sold at {$4.20|pr0|t=in March}, closed at {$3.05|-} on Friday. They'd been as high as {$6.30|pr1|t=in July} in July.

Tararua has {4,100|farma} farms. It put the cost at {$2.9 million|rcost}.

The company said that the dose had been exceeded on "some" farms.

@doc southerly-longread | magazine long read | 2035-11-25
The girl who'd stop the cows

By Marama Sievers-Rao

There's a photograph of Tui Paraone-Keller at {fourteen|-}, up to the waist in the sea off Mana Island, holding a red weed like a trophy. It hung in the lobby till Tuesday. She's {34|tage}. In July, when the shares were at {$6.30|pr1|t=In July}, {50%|rise} up since the float, she sold some, for {$3.8 million|tsold}. On Tuesday they were at {63 cents|pr2|t=On Tuesday|v=0.63}.

How did it come to this? One number. In the brochure that went to {5,200|hold} small shareholders it says that Rimu-R cuts methane by {82|cut0|by=the brochure|t=In the brochure} per cent. It had been measured, she maintains; on {six|-} cows, for {five|-} days, in a shed in Carterton. The trial that reported this month had {240|cow} cows and found {43|!cut}. "It's a brilliant number," says a rival. "She killed it with a better one."

Then the sea. In August a southerly took {11|ropel|t=In August} of {38|rope} kilometres of rope. The company had told investors it would cut {2,500|tonp|t=this year} tonnes this year. It cut {640|ton}. So it bought dried weed from Vietnam, and it's in this, people say, that the iodine was.

The iwi, Ngāti Hinetū, put in {$6 million|iput|t=in 2033} in 2033 and owns {15 per cent|iwi}. "We'd have liked to be told about Vietnam," says its chair, Rewi Tautahi, mildly. From the state came {$12 million|gov} in grants.

A cow costs {38 cents|cost|v=0.38} a day to treat. There are {6.1 million|nz} dairy cattle in the country. You can see why she couldn't sleep. Of the {46|ha} hectares off the island she meant to make {400|hap|t=by 2038} by 2038; she showed me the drawing. It's blue all over.

{Sixty-one|cutj} of the {148|jobs} who worked for her are going before Christmas. She told them herself, in the lobby, under the photograph. Then she took it down.

@doc nzx-note | market newsletter | 2035-11-21
Morning Tide: KLP

Close: {63c|pr2|v=0.63}. That's {90%|fall} off July's {$6.30|pr1|t=July's}, and {85%|-} off the issue price of {$4.20|pr0}.

Shares: {18 million|shs} sold in the float.

Cash: {$31 million|cash|t=at the end of September} at the end of September, of {$75.6 million|raise} raised. Burn: {$2.6 million|burn} a month. So, {a year|-}.

Jobs: {148|jobs} become {78|!keep}, after {61|cutj} redundancies.

Science: a third less methane isn't nothing. With {34%|cut} a farmer earns credits of {41|-} cents a cow per day at today's carbon price, and Rimu-R costs {38|cost|x=0.01}. Thin.

Legal: {17|comp|t=so far} complaints under the Fair Trading Act so far over the {82%|cut0} claim. The recall ({1.26 million|lit} litres) is Tararua's bill until a court says otherwise.

Iwi holding {15%|iwi}: not selling.

Our call: speculative. We own none, and we drink it black.

@doc farm-radio | rural radio script | 2035-11-22
Radio Wairarapa, Rural Round-up

We've Grant and Huia Pedersen, Mauriceville, {310|-} cows, on the line. You were one of the {sixty-three|farm} farms.

GRANT: We were. {Sixty|gr} grams a cow a day, level scoop. We never went over.

And they tipped your milk?

HUIA: {Nine|-} days of it. The tanker driver was in tears. They say {890|iod}, I don't know what, micrograms. It's meant to be {400|!iodl}.

Would you feed it again?

GRANT: If it does what the university says, a third. Not if it does what the bag said.

HUIA: We'd bought shares too. {Four-twenty|pr0|v=4.2} each. A thousand of them.

What're they worth?

HUIA: A heifer. A small one.

Co-op Tararua says the recall cost it {three and a half million|!rcost|v=3500000} dollars. Next: shearing sports at Pleasant Point.

@doc regulator-note | regulator's statement | 2035-11-12
AgriSafe: update on iodine in milk

Since 14 October no sample has exceeded the limit of {500|iodl} micrograms of iodine per litre. The highest value found was {890|iod}.

{No|ill|v=0} illness has been attributed to the milk. Persons with thyroid disease who are concerned should see a doctor.

Cause. Batches made from imported weed contained three times the iodine stated. {63|farm} farms had received such batches. The dose ({60|gr} g per cow per day) had been observed on all but {two|-}.

Kelpline may sell Rimu-R again once each batch has been tested.

The question whether a claim of {82%|cut0} was misleading isn't ours; it's with the Commerce Board, which has {17|comp} complaints.
