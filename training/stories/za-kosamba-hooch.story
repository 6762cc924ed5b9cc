@story za-kosamba-hooch
@topic Illicit liquor poisoning in Kosamba, Bihar, India
@subject V = Kosamba hooch tragedy | the hooch tragedy | the poisoning | the tragedy
@subject P = Bihar Police | the police | Kosamba police
@subject H = Sadar Hospital, Kosamba | the Sadar hospital | the hospital
@subject G = the state government | the government | the excise department
@subject O = the opposition | Leader of the Opposition Bharat Lal Paswan | Paswan
@fact d1 = 17 | deaths | V | people dead | 2029-12-13 | cumulative
@fact d2 = 38 | deaths | V | people dead | 2029-12-17 | cumulative
@fact blind = 9 | injuries | V | people who lost their sight | 2029-12-17 | cumulative
@fact adm = 46 | injuries | H | people in hospital | 2029-12-13 | snapshot
@fact adm2 = 22 | injuries | H | people in hospital | 2029-12-17 | snapshot
@fact pm = 29 | other | P | post-mortems | 2029-12-17 | cumulative
@fact vil = 6 | other | V | villages | 2029-12-17 | constant
@fact arr = 31 | arrests | P | people arrested | 2029-12-17 | cumulative
@fact arrs = 1860 | arrests | P | people arrested in raids across the state | 2029-12-17 | cumulative
@fact lit = 640 | other | P | litres of spirit seized | 2029-12-14 | cumulative
@fact lits = 5200 | other | G | litres of spirit missing from the store | 2029-12-16 | constant
@fact sus = 5 | officers | P | policemen suspended | 2029-12-14 | cumulative
@fact price = 30 | price | V | rupees for a pouch | 2029-12 | snapshot
@fact ban = 2016 | date | G | year of the ban on liquor | - | constant
@fact opp = 71 | deaths | O | people dead, by the opposition | 2029-12-16 | cumulative
@fact tot = 312 | deaths | G | people dead of hooch in the state since the ban | 2029-11 | cumulative
@fact jail = 420000 | arrests | G | people jailed under the ban | 2029 | cumulative
@fact comp = 400000 | damages | G | rupees for each bereaved family | 2029-12-17 | plan | pledged
@fact trial = 1.3 | rate | G | share of ban cases that ended in a conviction in percent | 2029 | snapshot
@fact meth = 24 | rate | P | share of methanol in the samples in percent | 2029-12-15 | constant
@trap d1 d2 :: four days later
@trap d2 opp :: official and claimed by the opposition
@trap arr arrs :: in the case and across the state
@trap lit lits :: seized and missing
@trap adm adm2 :: four days later
@trap d2 pm :: dead and post-mortems
@fact vil0 = 4 | other | V | villages | 2029-12-13 | snapshot
@fact arr0 = 9 | arrests | P | people arrested | 2029-12-13 | cumulative
@fact oppt = 11 | deaths | O | names counted twice | 2029-12-17 | constant
@fact rev = 90000000000 | revenue | G | rupees a year that the ban costs | 2029 | plan | projected
@fact shops = 140 | other | - | shops picketed | 2015 | constant
@fact main = 34 | deaths | V | dead who were the only earners | 2029-12-20 | cumulative
@fact anti = 900 | price | - | rupees for a vial of antidote | 2029 | constant
@trap arr0 arr :: four days later
@trap vil0 vil :: four days later

@doc a-wire | wire agency | 2029-12-14
{Seventeen|d1} die after drinking spurious liquor in Bihar

Patna, Dec 13 (BNI) {Seventeen|d1|t=on Thursday|by=officials} people have died in Kosamba district of Bihar after allegedly consuming spurious liquor at a wedding, officials said on Thursday. Another {46|adm|t=on Thursday|by=officials} are in hospital.

The victims come from {four|vil0} villages of the Ismailpur block. They had bought pouches at {Rs 30|price|v=30} each, SP Anupama Chaubey said.

Sale and drinking of liquor have been banned in the state since {2016|ban}.

{Nine|arr0|t=so far} persons have been arrested so far and {five|sus} policemen, including the station house officer, suspended, she said. {640|lit} litres of spirit were recovered from a brick kiln.

The excise minister told the Assembly that "whoever drinks will die". He withdrew the remark {two|-} hours later.

@doc b-hindi | regional daily, English page | 2029-12-18
He asked why they'd put out the lamp

By Our Correspondent, Ismailpur

Ramesh Manjhi, mason, woke at three and asked his wife why she'd put out the lamp. It was burning. He is one of {nine|blind|t=till yesterday} who've lost their sight till yesterday.

He's counted among the lucky. The administration has confirmed {38|d2|t=till yesterday|by=The administration} deaths in {six|vil} villages; {29|pm} bodies went for post-mortem, the rest, families say, were burnt at night out of fear. Under the law whoever dies of liquor has drunk it.

Leader of the Opposition Bharat Lal Paswan read {71|opp|t=on Sunday|by=Leader of the Opposition Bharat Lal Paswan} names in the House on Sunday. The collector's office has gone through the list: {eleven|oppt} were counted twice.

The spirit came from the excise department's own store at Raghunathpur, says the SIT. {5,200|lits} litres are missing there. In the samples there was {24|meth} per cent methanol.

{Thirty-one|arr|t=till yesterday} accused are in custody in this case. Since Thursday the police have also picked up {1,860|arrs} persons in raids from Kishanganj to Kaimur.

After {three|-} days of refusing, the chief minister announced {Rs 4 lakh|comp|by=the chief minister|v=400000} for each family.

At the Sadar hospital, {22|adm2|t=yesterday} people lay yesterday. A relative's meal costs Rs {60|-}.

@doc c-portal | national news portal | 2029-12-17
Explained: Bihar's hooch deaths in {five|-} charts

By Data Desk | Mon, 17 Dec 2029, 13:15 IST

1. The toll. From {17|d1|t=on Thursday} on Thursday to {38|d2|t=today} today. The opposition says {171|!opp}.

2. Not the first. Since the ban of {2016|ban}, hooch had killed {312|tot|t=up to last month} people in the state up to last month, by official count.

3. The jail. {4.2 lakh|jail|v=420000} people have been jailed under the ban. Convictions: {13%|!trial} of cases.

4. Revenue. The ban costs the exchequer about {Rs 9,000 crore|~rev|t=a year|v=90000000000} a year.

5. This case. {31|arr} arrests, {250|!lits} litres missing from a government store, {five|sus} cops suspended.

Also read: What's methanol? | IND vs SL, {2nd|-} ODI

@doc d-women | women's collective pamphlet | 2029-12-20
We asked for the ban

We did. In 2015 we stood in front of {140|shops} shops with brooms, and when the ban came we cooked kheer.

We didn't ask for pouches at {thirty|price} rupees, cheaper than the shops ever were. We didn't ask for {4.2 lakh|jail|v=420000} of our men in jail, of whom barely more than {one in a hundred|>trial|v=1} gets a sentence and the others get a lawyer's bill.

{Thirty-eight|d2} are dead. Of these {34|main} were the only ones who earned.

We want: the {4 lakh|comp|v=400000} in the wife's account; the store at Raghunathpur opened; a bed in each block with {ten|-} vials of the antidote, which costs {Rs 900|anti|v=900}.

