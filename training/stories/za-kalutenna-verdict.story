@story za-kalutenna-verdict
@topic Supreme Court ruling on the Kalutenna landslide warning, Sri Lanka
@subject C = Supreme Court | the court
@subject N = NBRO | the building research organisation
@subject S = the State | the Treasury
@subject V = Kalutenna landslide | the landslide | the slide
@subject E = Kalutenna Estate | the estate | the plantation company
@subject P = the petitioners | the families
@fact d = 37 | deaths | V | people killed | 2014-10-29 | constant
@fact m = 158 | missing | V | people missing | 2014-11-20 | constant
@fact line = 7 | other | E | line-room rows buried | 2014-10-29 | constant
@fact house = 64 | homes | E | homes buried | 2014-10-29 | constant
@fact pet = 52 | other | P | families in the case | 2021-03-11 | constant
@fact dam = 2500000 | damages | P | rupees for each family | 2021-03-11 | constant
@fact tot = 130000000 | damages | P | rupees of compensation in all | 2021-03-11 | constant
@rel product tot = pet * dam
@fact sst = 65 | rate | S | share of the compensation paid by the State in percent | 2021-03-11 | constant
@fact ses = 35 | rate | E | share of the compensation paid by the estate in percent | 2021-03-11 | constant
@fact ask = 10000000 | damages | P | rupees asked for each family | 2015 | constant
@fact warn = 2 | other | N | warnings before the slide | 2005-2011 | constant
@fact warny = 2011 | date | N | year of the last warning | - | constant
@fact rain = 125 | other | N | millimetres of rain the night before | 2014-10-28 | constant
@fact thr = 75 | other | N | millimetres of rain that call for evacuation | - | constant | threshold
@fact jud = 3 | other | C | judges | 2021-03-11 | constant
@fact yrs = 6 | duration | C | years that the case took | 2021-03-11 | constant
@fact new = 75 | homes | S | houses built for survivors | 2016 | constant
@fact pay = 6 | duration | C | months to pay | 2021-03-11 | constant
@fact cost = 250000 | damages | P | rupees of costs | 2021-03-11 | constant
@fact site = 14000 | other | N | families in high-risk sites | 2021 | snapshot
@trap d m :: bodies found and people never found
@trap dam ask :: awarded and asked
@trap sst ses :: two shares
@trap rain thr :: fallen and threshold
@trap house new :: buried and rebuilt
@fact mut = 9 | deaths | - | members of one family killed | 2014-10-29 | constant
@fact fence = 11 | area | V | acres fenced off | 2021 | constant
@fact dist = 10 | other | N | districts with high-risk sites | 2021 | constant
@fact all = 195 | deaths | V | people killed or missing | 2014-11-20 | constant
@rel sum all = d + m
@fact rel = 100000 | damages | S | rupees of relief for each body | 2014 | constant
@fact warny1 = 2005 | date | N | year of the first warning | - | constant
@fact read = 1 | other | - | officials who read the warning | 2011 | constant
@fact sstm = 84500000 | damages | S | rupees of the State's part | 2021-03-11 | constant
@fact offr = 400000 | damages | S | rupees offered for each family | 2019 | constant
@trap warny warny1 :: second and first warning
@trap dam offr :: awarded and offered

@doc a-wire | wire agency | 2021-03-11
Sri Lankan court orders state to pay for ignored landslide warnings

COLOMBO (Interpress) - Sri Lanka's Supreme Court on Thursday ordered the state and a tea company to pay {2.5 million|dam|t=on Thursday} rupees to each of {52|pet} families who lost relatives in a 2014 landslide, ruling that warnings had been ignored.

The state must bear {65|sst} percent of the sum, the plantation company the remaining {35|ses}.

{Thirty-seven|d} bodies were dug out after the hillside at Kalutenna collapsed at breakfast time on October 29, 2014. {One hundred and fifty-eight|m} people were never found.

The {three|jud} judges noted that the National Building Research Organisation had warned {twice|warn|v=2} that the slope was unsafe, last in {2011|warny}. On the night before the disaster {125|rain} millimetres of rain fell; at {75|thr} millimetres people should have been moved.

The families, who went to court in 2015, had asked for {10 million|ask} rupees each.

@doc b-daily | English-language daily | 2021-03-13
{Six|yrs} years for a sentence of {six|-} words

By Dilhani Wijewickrama-Perumal

"The State knew and stood still." Justice Anoma Ratwatte read it in English, then in Sinhala; a lawyer at the back whispered it in Tamil to the people it was about.

S. Muthulingam, who worked in Division No. 2, lost {nine|mut} of his family. He has waited {six|yrs} years for this sentence, and {seven|-} for a grave. There is a fence around it now, {11|fence} acres, with a sign.

{Seven|line} rows of line rooms, {64|house} homes, went under. The government has since built {75|new} houses at Makandura Ridge, half an hour from the nearest tea bush.

The order gives the {52|pet} families Rs. {2.5|dam|x=1000000} million each, {130 million|tot} in all, within {six|pay} months, and Rs. {250,000|cost} in costs. Of it the estate is to pay {35|ses} per cent. "We shall study it," said its director.

What the court can't order is the next evening's rain. According to the NBRO {14,000|site|t=today|by=the NBRO} families in {ten|dist} districts live today on land like Kalutenna's.

@doc c-sunday | Sunday paper | 2021-03-14
Kalutenna: landmark, or just a mark?

Political Desk

The Rs {130 mn|tot|v=130000000} judgement is less a cheque than a precedent, a senior counsel told this column.

Until now, relief for the {195|all} dead and missing of Kalutenna had been Rs {100,000|rel} a body, paid on production of the body. In {185|!m} cases there was none.

The bench, of {five|!jud}, went beyond the NBRO's warning in {2005|warny1}; it asked who had read it. The answer is in an annex: {one|read} clerk.

The Treasury's part, {65%|sst}, comes to Rs {84.5 mn|sstm|v=84500000}. Its lawyers had offered Rs {400,000|offr} a family in 2019.

One more thing. It rained {125|rain} mm that night, far above the evacuation mark, the judgement says on page {58|-}.

@doc d-ngo | plantation workers' newsletter | 2021-04-01
WHAT THE COURT SAID, IN SIMPLE WORDS

Who won? {52|pet} families of Kalutenna.

What do they get? {25 lakhs|dam|v=2500000} each. They'd asked for {one crore|ask|v=10000000}.

Who pays? Government {65|sst} parts of a hundred. The company {53|!ses} parts.

When? Before {11 September|-}. 

Why? Because officers told the estate in {2005|warny1} and again in {2011|warny} to move us from the slope, and no one moved us.

How many of us died? {Thirty-seven|d} we buried. {One fifty-eight|m|v=158} the hill has.

Does it help other estates? Yes. If the rain gauge shows {75|thr} and you're not moved, keep a photo.

Membership Rs. {150|-} a month. Office: {23/1|-}, Station Road.

