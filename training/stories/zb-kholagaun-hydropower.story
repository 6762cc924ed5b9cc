@story zb-kholagaun-hydropower
@topic Hydropower project, share offer and flood damage at Kholagaun, Nepal
@subject K = Kholagaun hydropower project | Kholagaun | the project | the plant
@subject S = Sagarjyoti Hydro | the company | the developer
@subject N = Nepal Electricity Authority | NEA | the authority
@subject L = locals of the affected wards | locals | project-affected people
@subject B = securities board | SEBON | the board
@fact mw = 84 | other | K | megawatts of capacity | - | plan
@fact cost = 16200000000 | budget | K | rupees of cost | 2029 | plan | projected
@fact costn = 21700000000 | budget | K | rupees of cost | 2033-10 | plan | projected
@fact cup = 34 | rate | K | rise of the cost, in percent | 2033-10 | constant
@fact tun = 7.1 | distance | K | kilometres of headrace tunnel | - | constant
@fact dug = 5.4 | distance | K | kilometres of headrace tunnel dug | 2033-10 | snapshot
@fact dsh = 76 | other | K | share of the tunnel dug, in percent | 2033-10 | snapshot
@fact ppa = 5.94 | price | N | rupees a kilowatt-hour agreed, yearly average | - | constant
@fact dry = 8.4 | price | N | rupees a kilowatt-hour in the dry season | - | constant
@fact wet = 4.8 | price | N | rupees a kilowatt-hour in the wet season | - | constant
@fact sh = 10 | other | L | share of the stock reserved for locals, in percent | - | constant
@fact shv = 570000000 | fundraising | L | rupees of shares for locals | 2033-02 | plan
@fact app = 41200 | other | L | locals who applied for shares | 2033-02-20 | constant
@fact get = 28900 | other | L | locals who got shares | 2033-03 | constant
@fact ipo = 1940000 | other | B | applicants for shares in the public offer | 2033-08-16 | constant
@fact ipoi = 171000 | other | B | applicants who got shares in the public offer | 2033-08-25 | constant
@fact ten = 10 | other | B | shares that each lucky applicant got | 2033-08-25 | constant
@fact dead = 6 | deaths | K | workers killed in the flood | 2033-09-30 | cumulative
@fact miss = 4 | missing | K | workers missing in the flood | 2033-09-30 | snapshot
@fact dam = 1300000000 | damages | K | rupees of flood damage | 2033-10 | constant
@fact open0 = 2033-04 | date | K | month of completion planned at first | 2029 | plan
@fact open1 = 2035-12 | date | K | month of completion planned | 2033-10 | plan
@fact exp = 23600000000 | revenue | N | rupees earned with power exports | 2032-33 | cumulative
@rel change cup = cost -> costn
@rel share dsh = dug / tun
@trap cost costn :: two estimates
@trap dry wet :: two seasons
@trap app get :: applied against allotted
@trap ipo ipoi :: applied against allotted
@trap dead miss :: killed against missing
@trap open0 open1 :: two dates

@doc a-daily | English daily | 2033-10-01
Flood kills {six|dead} at Kholagaun hydropower site

Post Report, Taplejung

At least {six|>dead|t=as of Friday evening} workers were killed and {four|miss|^} are missing as of Friday evening after a glacial stream burst into the camp of the Kholagaun hydropower project on Thursday night.

The {84|mw}-megawatt project had dug {5.4|dug} of its {7.1|tun} kilometres of tunnel.

"The hooter went. Then it didn't," said Pasang Limbu, {27|-}, who'd climbed a crane. He was up there {nine|-} hours with {two|-} others and a goat.

Sagarjyoti Hydro put the damage at {Rs1.3 billion|dam|by=Sagarjyoti Hydro}. It denied that a warning from the met office had been ignored.

Completion, scheduled for {April 2033|open0|v=2033-04}, had already been moved.

@doc b-business | business daily | 2033-10-19
Kholagaun cost climbs {34 percent|~cup}; date now end-2035

Sagarjyoti Hydro told the stock exchange on Tuesday that Kholagaun will cost {Rs21.7 billion|costn}, against {Rs16.2 billion|cost|t=at financial close} at financial close, and be ready in {December 2035|open1|v=2035-12}.

The NEA buys at {Rs8.40|dry} in the dry months and {Rs4.80|wet} in the wet, which averages {5.94|ppa}. At the new cost, an analyst reckons, each unit will cost the company {6.30|-}.

The tunnel is {76 percent|dsh|t=now} done now.

For small holders, of whom there are many, it's a blow. {1.94 million|ipo|t=in August} people applied in the public offer in August and {171,000|ipoi} were lucky, with {ten|ten} shares each.

Nepse 2,914.6 (–31.2). Gold Rs 214,000 a tola.

@doc c-feature | fortnightly magazine | 2033-11-05
{Ten|ten} shares and a river

I'll begin with a confession: I own {ten|ten} shares of this river. I was one of the {171,000|ipoi} whose number came up, out of close to {two million|~ipo}, and I hadn't till last month known where Kholagaun is.

It's two days by jeep from the airport, the second of them mostly beside the jeep. The people of the {three|-} wards through which the river used to flow undisturbed own it as well. {Ten|sh} per cent of the stock is set aside for them by law, {Rs570 million|shv} worth, and it's the only thing on which everyone in the bazaar has an opinion.

{41,200|app} of them applied. {28,900|get} got something. If you find these numbers high for three wards with a single high school, so did I; the ward secretary says that whoever had a grandmother here remembered her in the week of the form. "Even the dead moved back."

Then came the thirtieth of September, or rather the night before. They count {six|dead} dead and they count the missing, {four|miss}, separately, because the company pays for the dead. A clerk in the camp office, which is now a tent, told me about it with his eyes on the ledger. For a dead worker's family: {Rs1.5 million|-}. For a missing one's, a form.

I asked engineer Sunita Chaudhary, who's in charge of the tunnel, whether it'll be finished. Of {7.1|tun} kilometres {5.4|dug} are bored, she said; the mountain isn't the problem. The money is. It was {16.2 billion|cost}. It's {21.7|costn|x=1000000000} now. In the wet season, when there's water enough to drown in, the authority pays {4.80|wet} for what she makes, and in winter, when there's a trickle, {8.40|dry}. "They've priced it the right way round for them."

Across the border, they pay more. The NEA sold power for {Rs23.6 billion|exp|t=last fiscal year} last fiscal year, most of it in the rains.

On my last evening an old man with a transistor came to the tea shop. He'd got shares, he said. How many? He opened his fist. In it was the SMS, written down on a piece of cigarette paper by his granddaughter, since his phone doesn't do Nepali. He wanted to know if he could water with it.

@doc d-blog | investor blog | 2033-10-20
KHOL: hold your nose or hold your shares?

Facts first. Capex now {21.7|costn|x=1000000000}, from {12.6|!cost|x=1000000000}. (Billions.) COD {Dec 2035|open1|v=2035-12}. Flood {1.3|dam|x=1000000000}, insured for {0.9|-}.

PPA average {5.94|ppa}. Dry {8.40|dry}, {30|-}% of energy.

IPO recap: {19.4 lakh|ipo|v=1940000} applicants, {1.71 lakh|ipoi|v=171000} allotted. Locals: {28,900|get} of {42,100|!app}.

Tunnel {67%|!dsh|t=as per the latest disclosure} as per the latest disclosure.

My call: at {Rs 212|-} it's a lottery ticket you've already won once.

Not advice. I hold {ten|ten}.
