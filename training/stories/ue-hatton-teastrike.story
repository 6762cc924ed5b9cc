@story ue-hatton-teastrike
@topic Sri Lanka: the tea estates' wage strike from the first day to the ballot
@subject W = Estate wage | wage | daily wage | pay | rate
@subject S = Tea strike | strike | strikers | walkout | stoppage
@subject C = Ceylon Estate Workers | CEW
@subject L = Lanka Workers' Union | LWU
@subject U = Upcountry Front | UPF
@subject P = Regional plantation companies | the companies | planters | employers | Planters' Association
@subject F = Tea factories | factories
@subject N = Nuwara Eliya
@subject B = Badulla
@subject K = Kandy
@subject R = Ratnapura
@subject T = Sri Lankan tea | tea | the crop | made tea
@subject A = Colombo auction | auction
@subject H = Hatton march | march | Hatton
@subject O = December march
@subject E = Essential services order | order | regulation
@subject X = Parliament | House
@subject V = Settlement ballot | ballot | vote on the settlement
@subject M = Estate housing scheme | houses | housing
@subject D = Letchumi Perumal | Letchumi
@fact w0 = 1700 | price | W | rupees a day | until 2032-02 | constant
@fact wd = 2500 | price | W | rupees a day demanded | 2032-02-05 | constant | hypothetical
@fact wo = 2000 | price | W | rupees a day offered | 2032-02-11 | plan | pledged
@fact w1 = 2250 | price | W | rupees a day agreed | from 2032-03-01 | plan
@fact wb = 1900 | price | W | rupees of basic pay a day | from 2032-03-01 | plan
@fact wa = 350 | price | W | rupees of allowance a day | from 2032-03-01 | plan
@fact cd = 47.1 | rate | W | rise demanded | 2032-02-05 | constant | hypothetical
@fact co = 17.6 | rate | W | rise offered | 2032-02-11 | plan | pledged
@fact c1 = 32.4 | rate | W | rise agreed | 2032-02-24 | plan
@fact wl = 2900 | price | W | rupees a day for a decent life | 2032 | constant | threshold
@fact wk = 112000 | jobs | P | estate workers | 2032 | constant
@fact s1 = 98000 | other | S | workers out by the unions' count | 2032-02-05 | snapshot
@fact s2 = 105000 | other | S | workers out by the unions' count | 2032-02-16 | snapshot
@fact sp = 61000 | other | S | workers out by the employers' count | 2032-02-05 | snapshot
@fact ss = 87.5 | rate | S | share of workers out by the unions' count | 2032-02-05 | snapshot
@fact mc = 51000 | other | C | members | 2032 | snapshot
@fact ml = 29000 | other | L | members | 2032 | snapshot
@fact mu = 16000 | other | U | members | 2032 | snapshot
@fact mt = 96000 | other | S | members of the three unions | 2032 | snapshot
@fact du = 19 | duration | S | days | 2032-02-05 to 2032-02-24 | constant
@fact kd = 600000 | other | T | kilos not made a day | 2032-02 | constant
@fact kt = 11400000 | other | T | kilos not made | 2032-02-24 | cumulative
@fact kp = 4.5 | price | T | dollars a kilo | 2032-02 | constant
@fact kv = 51300000 | damages | T | dollars of tea not made | 2032-02-24 | cumulative
@fact kr = 16929000000 | damages | T | rupees of tea not made | 2032-02-24 | cumulative
@fact q0 = 5900000 | other | A | kilos on offer | 2032-01-27 | snapshot
@fact q1 = 1800000 | other | A | kilos on offer | 2032-02-17 | snapshot
@fact p0 = 1420 | price | A | rupees a kilo | 2032-01-27 | snapshot
@fact p1 = 1655 | price | A | rupees a kilo | 2032-02-17 | snapshot
@fact pc = 16.5 | rate | A | rise in price | 2032-01-27 to 2032-02-17 | constant
@fact ft = 204 | other | F | factories | - | constant
@fact fc = 157 | other | F | factories closed | 2032-02-16 | snapshot
@fact fs = 77 | rate | F | share of factories closed | 2032-02-16 | snapshot
@fact fn = 71 | other | N | factories closed | 2032-02-16 | snapshot
@fact fb = 38 | other | B | factories closed | 2032-02-16 | snapshot
@fact fk = 26 | other | K | factories closed | 2032-02-16 | snapshot
@fact fr = 22 | other | R | factories closed | 2032-02-16 | snapshot
@fact hp = 8500 | crowd | H | marchers by the police count | 2032-02-14 | snapshot
@fact hu = 30000 | crowd | H | marchers by the unions' count | 2032-02-14 | snapshot
@fact op = 6000 | crowd | O | marchers by the police count | 2031-12 | snapshot
@fact aa = 43 | arrests | H | people arrested | 2032-02-14 | cumulative
@fact ar = 40 | other | H | arrested people released | 2032-02-16 | cumulative
@fact ac = 3 | other | H | people charged | 2032-02-16 | cumulative
@fact da = 52 | age | D | age | - | constant
@fact ef = 113 | votes_cast | E | votes for | 2032-02-12 | snapshot
@fact eg = 71 | votes_cast | E | votes against | 2032-02-12 | snapshot
@fact ex = 41 | other | E | members absent | 2032-02-12 | snapshot
@fact xs = 225 | seats | X | members | - | constant
@fact em = 42 | margin | E | lead in votes | 2032-02-12 | snapshot
@fact vy = 61240 | votes_cast | V | votes to accept | 2032-02-27 | snapshot
@fact vn = 20410 | votes_cast | V | votes to reject | 2032-02-27 | snapshot
@fact vt = 81650 | votes_cast | V | votes | 2032-02-27 | snapshot
@fact vs = 75 | vote_share | V | share to accept | 2032-02-27 | snapshot
@fact n0 = 18 | other | W | kilos of leaf a day to earn the full rate | until 2032-02 | constant | threshold
@fact n1 = 20 | other | W | kilos of leaf a day to earn the full rate | from 2032-03-01 | plan | threshold
@fact hh = 10000 | homes | M | houses promised | 2027 | plan | pledged
@fact hb = 3460 | homes | M | houses built | 2032-02 | cumulative
@fact wx = 61600000 | budget | P | extra rupees of pay a day | from 2032-03-01 | plan | projected
@fact wi = 550 | price | W | rupees a day added | from 2032-03-01 | plan
@trap wd w1 :: demanded and agreed
@trap wo w1 :: offered and agreed
@trap w1 wb :: whole and basic
@trap s1 sp :: unions and employers
@trap s1 s2 :: first day and twelfth
@trap fn eg :: factories and votes, both 71
@trap mt s1 :: members and strikers
@trap hp op :: two marches
@trap wk s2 :: all workers and strikers
@trap p0 w0 :: price of tea and wage
@trap hh hb :: promised and built
@rel change cd = w0 -> wd
@rel change co = w0 -> wo
@rel change c1 = w0 -> w1
@rel diff wi = w1 - w0
@rel sum w1 = wb + wa
@rel share ss = s1 / wk
@rel sum mt = mc + ml + mu
@rel product kt = kd * du
@rel product kv = kt * kp
@rel convert kr = kv
@rel change pc = p0 -> p1
@rel sum fc = fn + fb + fk + fr
@rel share fs = fc / ft
@rel diff ac = aa - ar
@rel sum xs = ef + eg + ex
@rel diff em = ef - eg
@rel sum vt = vy + vn
@rel share vs = vy / vt
@rel product wx = wk * wi

@doc a-wire | wire agency | 2032-02-06
Sri Lanka tea pickers strike for higher pay

COLOMBO, Feb 6 (Monsoon) - Tens of thousands of Sri Lankan tea workers were on strike for a second day on Friday, demanding {2,500|wd} rupees for a day's work instead of {1,700|w0}, an increase of {47.1%|cd}.

Three unions said {98,000|s1|t=on Thursday|by=Three unions} of the {112,000|wk} workers on company estates had downed baskets on Thursday, or {87.5%|ss|t=on Thursday|by=Three unions}. The Planters' Association put the number at {61,000|sp|t=on Thursday|by=The Planters' Association}.

The largest of the unions, Ceylon Estate Workers, has {51,000|mc} members, the Lanka Workers' Union {29,000|ml} and the Upcountry Front {16,000|mu}.

Workers must currently pluck {18|n0} kg of green leaf to earn the full rate.

"One more rupee than the companies can bear is one job less," association chairman Rohan Abeykoon said. Each day of stoppage costs {600,000|kd} kg of made tea, he said.

A march is planned in Hatton on Feb. 14. In December, when the unions first showed their strength, police counted {6,000|op|t=In December|by=police}.

The government is preparing an order that would declare plantations an essential service.

@doc b-live | Colombo news site, running coverage | 2032-02-17
ESTATE STRIKE: WHERE WE STAND ON DAY 13

**09.15** Auction room. Thin, thin, thin. The brokers have {1.8 million|q1|t=today} kilos in the catalogue today. On 27 January it was {5.9 million|q0|t=On 27 January}. The elevational average is indicated at Rs {1,655|p1|t=today}, against {1,420|p0|t=then} then.

**10.40** The Plantation Ministry has released its list of idle factories as of last night: {157|fc|t=as of last night|by=The Plantation Ministry} in all. Nuwara Eliya {71|fn|^}, Badulla {38|fb|^}, Kandy {26|fk|^}, Ratnapura {22|fr|^}. There are {204|ft} on the island's company estates.

**11.05** The unions say the walkout is still growing and that {105,000|s2|t=yesterday|by=The unions} were out yesterday.

**12.30** Reminder of what's on the table. Employers offered {2,000|wo|t=last Wednesday|by=Employers} last Wednesday, a rise of {17.6|co} percent. Rejected within the hour.

**13.50** From the Hatton magistrate: {40|ar|t=on Monday} of the {43|aa|t=on Saturday} arrested at Saturday's march were let go on Monday. {Three|ac} have been charged with damage to a police jeep.

**14.10** A reader asks how many marched. Police say {8,500|hp|t=on Saturday|by=Police}. Unions say {30,000|hu|t=on Saturday|by=Unions}. Our reporter, who was there on Saturday, says he could not see the end from the clock tower.

**15.00** Still no date for talks. The last sitting of Parliament on the matter was the 12th, when the essential services order went through by {113|ef|t=the 12th} to {71|eg|t=the 12th}.

Ad-free reading Rs 450/month

@doc c-feature | Chennai magazine | 2032-02-21
The woman who weighed the leaf

Letchumi Perumal of Upper Kirkoswald estate died on the ninth day of the strike, on the footpath to the temple, of her heart. She was {52|da} and had plucked since she was fifteen. Her three daughters pluck as well. At the funeral everyone spoke about the scale.

Under the present rules a day counts as a day if the scale shows {18|n0} kilos. Below that it's half a day. The companies would like {20|n1|m=hypothetical}. Letchumi, in her prime, brought {35|-}.

For a full day she received {1,700|w0} rupees. A group of economists at Peradeniya has worked out what a family of four in the hill country needs to eat, dress and keep a child at school: {2,900|wl|by=A group of economists at Peradeniya}. "So even our demand, {2,500|wd|by=the Front's organiser}, is below decency," says the Front's organiser, Sivapakkiam Raj. "And they laugh at it and offer {2,000|wo|by=they}."

Her home was a line room of ten feet by twelve, built in 1911. Five years ago a minister came with a garland and announced {ten thousand|hh|t=Five years ago|by=a minister} houses for the estates. {3,460|hb|t=by now} stand by now. Hers was to be on the next list.

The companies, for their part, speak of Kenya, where they say a kilo is produced for half the money. They aren't villains, these tired men in long socks. They sell at {four and a half|kp|v=4.5} dollars a kilo and they have not planted a new bush in decades.

She will be replaced on the field by her niece. I asked what she'd do if the strike failed. "Pluck," the niece said.

@doc d-settle | broadsheet | 2032-02-25
Tea strike ends after {19|du} days with {Rs 2,250|w1} deal

Thilini Wanigaratne and S. Kugan
Colombo

Smoke rose again from the drying lofts of Dimbula last evening as the estate unions called off a strike that had lasted {19|du} days and emptied the country's best-known export shelf.

Under the agreement signed at Temple Trees the daily wage goes up from {Rs 1,700|w0} to {Rs 2,250|w1|t=from 1 March}, or {32.4 per cent|c1}, from 1 March. It is composed of {Rs 1,900|wb} basic pay and an allowance of {Rs 350|wa}, which is lost if the plucker does not bring in {20|n1} kilos, {two|-} more than hitherto.

Mr Rohan Abeykoon of the Planters' Association said the additional {Rs 550|wi} for each of {112,000|wk} workers would cost the companies {Rs 61.6 million|wx|by=Mr Rohan Abeykoon} per working day. He estimated that {11.4 million|kt} kilos had not been manufactured, worth {US$51.3 million|kv}, or close to {Rs 17 billion|~kr}.

The unions had set out for {Rs 2,500|wd}, and dissent is audible. Members vote on Friday.

The government lost some skin. It had won its essential services order with a lead of {42|em}, in a Parliament of {225|xs} where {41|ex} members found reasons to stay out, and then never dared to use it.

Analysis: page 9. Letters: "Sir, my cup is empty", page 10.

@doc e-trade | tea brokers' weekly | 2032-02-28
MARKET WEEK – after the strike

Ballot. Workers accepted the new rate yesterday. {61,240|vy|t=yesterday} were for and {20,410|vn|t=yesterday} against out of {81,650|vt|t=yesterday}; precisely {75%|vs} therefore. Since the three unions claim {96,000|mt} members between them, participation was high.

Supply. At the bottom {157|fc|t=At the bottom} factories were dark, {77%|fs} of the total. Nuwara Eliya ({71|fn}) was hit hardest, Ratnapura ({22|fr}) least. The shortfall for February is put at {11.4 mkg|kt|v=11400000}. At {600,000|kd} kilos a day over {nineteen|du} days nobody will quarrel with that.

Prices. The sale of 17 February made Rs {1,655|p1|t=17 February}, {16.5%|pc} better than the last normal one at {1,420|p0|t=the last normal one}. We expect half of the premium to vanish in a fortnight.

Costs. At {Rs 2,250|w1} the Ceylon plucker remains dearer than the Kenyan, cheaper than the Assamese. The employers' earlier figure of {Rs 2,000|wo} wouldn't have altered that ranking.

Next: sale no. 9, Tuesday, 4.6 mkg catalogued (provisional).

@doc f-leaflet | union leaflet, translated from Tamil | 2032-02-26
SISTERS, BROTHERS: HOW TO VOTE TOMORROW

You will find two boxes. Green is for the agreement, red is against. Your committee recommends green. Why?

— When we went out in the rain on the fifth we got {1,700|w0|t=When we went out}. The bosses swore that {2,000|wo} was their last word, {17.6%|co} and not one cent beyond. We made them swallow {2,250|w1}. It's not the {47%|cd|round} that we wanted. It is {32%|c1|round}.

— {550|wi} rupees more on each day. Read that again in the evening when the shop sends its bill.

— Nobody is in jail because of us apart from the {three|ac} of the jeep, for whom there's a collection. {Forty|ar} of our comrades taken at Hatton slept at home after two nights.

— The Parliament gentlemen, {113|ef} of them, voted to make us slaves of an "essential service". {Seventy-one|eg} had the decency to vote no.

Why red? Because {350|wa} of it is an allowance. Because of the {20|n1} kilos; old hands like ours stop at {18|n0}. Because the houses are still {3,460|hb} and not {10,000|hh}. We know. We will be back.

In the first hour they mocked us: {61,000|sp|t=In the first hour|by=the Association}, wrote the Association. We were {98,000|s1|t=In the first hour}, and {105,000|s2|t=ten days later} ten days later.

Bring your membership card. Polling from 6 a.m. at muster sheds 1 to 9.
