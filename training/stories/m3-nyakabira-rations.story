@story m3-nyakabira-rations
@topic Food rations cut again in a Ugandan refugee settlement: announcement, the queue, the nutrition survey
@subject N = Nyakabira refugee settlement | Nyakabira | the settlement | Nyakabira settlement
@subject W = World Food Programme | WFP | the food agency
@subject H = UNHCR | the refugee agency | the UN refugee agency
@subject U = Uganda | Kampala | the government
@subject A = Zone A | the old zones
@subject B = Zone F | the new zone
@subject M = Nyakabira Health Centre IV | the health centre | Dr Achan | Dr Scovia Achan
@subject L = Lokiru host community | Lokiru | the hosts | host families
@subject C = Zawadi Bahati | Zawadi | Bahati
@subject D = Denmark | Copenhagen
@fact pop = 138000 | other | N | refugees | 2032-06-30 | snapshot
@fact new = 41000 | other | N | refugees who came this year | 2032-06-30 | cumulative
@fact day = 260 | other | N | refugees arriving a day | 2032-06 | snapshot
@fact cap = 90000 | other | N | refugees planned for | 2016 | plan
@fact r1 = 60 | rate | W | percent of a full ration for the neediest | 2032-07 | plan
@fact r2 = 30 | rate | W | percent of a full ration for most refugees | 2032-07 | plan
@fact r0 = 40 | rate | W | percent of a full ration for most refugees | 2032-06 | snapshot
@fact cash = 11000 | price | W | shillings a person a month | 2032-07 | plan
@fact cash0 = 14500 | price | W | shillings a person a month | 2032-06 | snapshot
@fact none = 52000 | other | W | refugees who get no food at all | 2032-07 | plan
@fact need = 22000000 | budget | W | dollars needed until December | 2032-07-01 | plan
@fact have = 7000000 | budget | W | dollars in hand until December | 2032-07-01 | snapshot
@fact den = 3000000 | budget | D | dollars promised for food | 2032-07-12 | plan | pledged
@fact ug = 1820000 | other | U | refugees in the country | 2032-06-30 | snapshot
@fact gam1 = 8.9 | rate | N | percent of small children who are wasted | 2031-08 | snapshot
@fact gam2 = 14.6 | rate | N | percent of small children who are wasted | 2032-08 | snapshot
@fact gama = 11.2 | rate | A | percent of small children who are wasted | 2032-08 | snapshot
@fact gamb = 21.3 | rate | B | percent of small children who are wasted | 2032-08 | snapshot
@fact gaml = 6.5 | rate | L | percent of small children who are wasted | 2032-08 | snapshot
@fact thr = 15 | rate | N | percent of wasted children that means an emergency | - | constant | threshold
@fact samp = 812 | sample_size | N | children measured | 2032-08 | constant
@fact adm = 346 | cases | M | children admitted with severe malnutrition | 2032-08 | cumulative
@fact adm0 = 197 | cases | M | children admitted with severe malnutrition | 2032-06 | cumulative
@fact d = 14 | deaths | M | children who died of malnutrition | 2032-08 | cumulative
@fact bed = 48 | other | M | beds in the feeding ward | 2032-08 | constant
@fact plot = 30 | distance | N | metres by thirty of a family's plot | 2016 | constant
@fact ploB = 15 | distance | B | metres of a side of a family's plot | 2032 | constant
@fact fam = 7 | other | C | people in the household | 2032-07 | constant
@fact cage = 46 | age | C | age | - | constant
@fact kg = 2 | other | C | kilograms of beans bought with the money for one person | 2032-07 | constant
@fact arr = 23 | arrests | N | people arrested at a protest | 2032-07-04 | constant
@fact prot = 2000 | crowd | N | people at a protest | 2032-07-04 | constant
@fact back = 6300 | other | N | refugees who went back to Congo | 2032-08-31 | cumulative
@rel diff short = need - have
@fact short = 15000000 | budget | W | dollars missing until December | 2032-07-01 | snapshot
@fact fmt = 77000 | other | C | shillings for the whole household a month | 2032-07 | constant
@rel product fmt = cash * fam
@trap r1 r2 :: two categories
@trap r2 r0 :: July against June
@trap cash cash0 :: July against June
@trap pop ug :: one settlement against the country
@trap pop none :: all against those without food
@trap gam1 gam2 :: two years
@trap gama gamb :: two zones
@trap gam2 thr :: found against the threshold
@trap adm d :: admitted against died
@trap need have short :: three sides of one budget
@trap new back :: came against left
@trap den have :: promised against in hand
@trap plot r2 :: thirty metres and thirty percent

@doc a-release | UN agency news release | 2032-07-01
Funding shortfall forces further cuts for refugees in Uganda

KAMPALA – From this month, the World Food Programme (WFP) will give most refugees in Nyakabira settlement {30 percent|r2|t=From this month} of a full food ration, down from {40 percent|r0|t=in June} in June. The neediest, among them the disabled and orphans, will receive {60 percent|r1|t=From this month}. Some {52,000|none} people judged able to feed themselves will be taken off the lists.

Where assistance is paid in cash, a refugee will get {UGX 11,000|cash|v=11000} a month instead of {14,500|cash0|t=in June}.

Nyakabira was laid out for {90,000|cap} people. It shelters {138,000|pop|t=at 30 June} at 30 June, {41,000|new} of whom have come this year, and another {260|day} arrive every day from eastern Congo.

WFP requires US$ {22|need|x=1000000} million until December and has {7|have|x=1000000} million. The gap is {15|short|x=1000000} million.

Uganda hosts {1.82 million|ug|s=Uganda} refugees, more than any country in Africa.

@doc b-monitor | national newspaper | 2032-07-06
{Eleven thousand|cash} shillings and a thumbprint

BY OKELLO JIMMY-MUGISHA

NYAKABIRA. It takes Zawadi Bahati, {46|cage}, from dawn until two o'clock to reach the table. A clerk presses her thumb on a glass. He counts out {seventy-seven thousand|fmt|v=77000}, since there are {seven|fam} in her house, and she signs.

"With the money of one person I can buy {two|kg} kilos of beans," she said. "For the salt I must find another person."

When she came in 2016 the settlement gave each family a garden of {30|plot} metres by {30|plot}. It fed them half the year. Those who arrive now are shown to Zone F, where a plot has {15|ploB|s=Zone F} metres on each side and no soil to speak of.

On Sunday about {2,000|~prot|t=On Sunday} people marched to the food agency's compound. Police arrested {23|arr|t=On Sunday|s=the settlement}. The commandant said that stones had been thrown.

The hosts are uneasy as well. "If they are hungry, my cassava is hungry," Lokiru's LC1 chairman joked, without smiling.

Related: Fuel hits Shs6,100 | Cranes hold Algeria 1-1

@doc c-donor | foreign ministry web page | 2032-07-12
Denmark increases food support in Uganda

Copenhagen has decided to make an extra {USD 3 million|den|m=pledged} available to the World Food Programme's operation in Uganda. The decision follows a visit by the minister for development cooperation, Troels Nygaard-Ali, to Nyakabira last week.

"I met a mother of {five|-} who gets {30|r2} per cent of what a human being needs," the minister said. "I also met a government that has never closed its border, with {1.8 million|ug|s=a government} guests in the house."

The food agency lacks {15 million|short} dollars for the remainder of the year. The Danish contribution thus covers {one-fifth|-} of the shortfall.

Denmark spends {0.7|-} per cent of its gross national income on development.

@doc d-survey | nutrition survey summary | 2032-09-10
SMART SURVEY NYAKABIRA, AUGUST 2032 — KEY FINDINGS

Children measured: {812|samp}, aged 6 to 59 months.

Global acute malnutrition (GAM): {14.6%|gam2|t=AUGUST 2032} in the settlement as a whole, against {8.9%|gam1|t=in August 2031} in August 2031. The threshold at which a situation is classed as an emergency is {15%|thr}.

By area: {11.2%|gama|s=the old zones (A–E)} in the old zones (A–E); {21.3%|gamb|s=Zone F} in Zone F. In the surrounding villages (Lokiru sub-county): {6.5%|gaml}.

At Health Centre IV {346|adm|t=in August|s=Health Centre IV} children with severe malnutrition were admitted in August, compared with {197|adm0|t=in June|s=Health Centre IV} in June. {Fourteen|d|t=in August} died. The ward has {48|bed} beds.

Since July an estimated {6,300|back|t=Since July} people have returned to Congo on foot; most gave food as the reason.

@doc e-radio | radio report transcript | 2032-09-14
PRESENTER: Ruth Nalwoga has been to Nyakabira.

RUTH: The scale hangs from a mango tree. A baby goes into the trousers, the needle moves, a nurse reads out a number and nobody says anything.

DR SCOVIA ACHAN: We have {forty-eight|bed} beds and last month more than {three hundred|>adm|t=last month} admissions. You see two, three children to a mattress. We lost {fourteen|d|t=last month}.

RUTH: In the new zone, one child in {five|~gamb|v=20} is wasting. Across the fence, among Ugandan families, it's about one in {fifteen|~gaml|v=6.7}.

MAN IN QUEUE: They tell me I'm not vulnerable. I'm one of the {fifty-two thousand|none} strong ones.

RUTH: And do you feel strong?

MAN: I feel like going home.

RUTH: {Six thousand three hundred|back|t=since the cut} have done so, since the cut. There's fighting where they went.

PRESENTER: That was Ruth Nalwoga. It's {ten|-} minutes to eight.
