@story w6-port-lavigne-dust
@topic Class action over smelter dust in Port-Lavigne, Quebec 2014
@subject C = class action | the class | the residents | class members | the case
@subject A = Zone A | zone A | the streets nearest the smelter | Saint-Elme ward | the red zone
@subject B = Zone B | zone B | the orange zone
@subject Z = Zone C | zone C | the yellow zone
@subject L = Alcorel | the company | the smelter | the plant | the aluminium producer
@subject F = Delorme Iacobucci | the lawyers | class counsel | the residents' lawyers
@subject S = Solange Bouthillier | Bouthillier | the lead plaintiff | Mme Bouthillier
@subject P = Port-Lavigne | the town
@fact st = 42000000 | damages | C | dollars of settlement | 2014-03-21 | constant
@fact sm = 30350000 | damages | C | dollars of settlement for the members | 2014-03-21 | constant
@fact fe = 10500000 | damages | F | dollars of lawyers' fees | 2014-03-21 | constant
@fact fp = 25 | rate | F | percent of the settlement taken as fees | 2014-03-21 | constant
@fact ad = 1150000 | damages | C | dollars of settlement for administration | 2014-03-21 | constant
@fact as = 95000000 | damages | C | dollars of damages sought | 2007 | constant | pledged
@fact of = 17000000 | damages | L | dollars of settlement offered | 2011 | constant | pledged
@fact ma = 2100 | other | A | people eligible | 2014-03-21 | constant
@fact mb = 4700 | other | B | people eligible | 2014-03-21 | constant
@fact mz = 7500 | other | Z | people eligible | 2014-03-21 | constant
@fact mt = 14300 | other | C | people eligible | 2014-03-21 | constant
@fact pa = 6000 | damages | A | dollars per person | 2014-03-21 | plan
@fact pb = 2500 | damages | B | dollars per person | 2014-03-21 | plan
@fact pz = 800 | damages | Z | dollars per person | 2014-03-21 | plan
@fact ta = 12600000 | damages | A | dollars set aside | 2014-03-21 | plan
@fact tb = 11750000 | damages | B | dollars set aside | 2014-03-21 | plan
@fact tz = 6000000 | damages | Z | dollars set aside | 2014-03-21 | plan
@fact c0 = 6120 | other | C | claims filed | 2014-05-30 | cumulative
@fact ca = 1890 | other | A | claims filed | 2014-06-30 | cumulative
@fact cb = 3290 | other | B | claims filed | 2014-06-30 | cumulative
@fact cz = 4258 | other | Z | claims filed | 2014-06-30 | cumulative
@fact ct = 9438 | other | C | claims filed | 2014-06-30 | cumulative
@fact sa = 90 | rate | A | percent of eligible people who filed a claim | 2014-06-30 | cumulative
@fact sb = 70 | rate | B | percent of eligible people who filed a claim | 2014-06-30 | cumulative
@fact sz = 56.8 | rate | Z | percent of eligible people who filed a claim | 2014-06-30 | cumulative
@fact ss = 66 | rate | C | percent of eligible people who filed a claim | 2014-06-30 | cumulative
@fact un = 4862 | other | C | eligible people who filed no claim | 2014-06-30 | snapshot
@fact oo = 212 | other | C | people who opted out | 2014-03-21 | cumulative
@fact ob = 38 | other | C | written objections | 2014-03-21 | cumulative
@fact pe = 411 | other | C | residents who signed the first petition | 2007 | constant
@fact yr = 7 | duration | C | years from filing to approval | - | constant
@fact d0 = 14.2 | rate | A | grams of dust per square metre a month | 2006 | snapshot
@fact d1 = 5.1 | rate | A | grams of dust per square metre a month | 2013 | snapshot
@fact dl = 7.5 | rate | A | grams of dust per square metre a month allowed | - | constant | threshold
@fact dc = -64 | rate | A | percent by which dust fell | 2006 to 2013 | constant
@fact j0 = 1180 | jobs | L | employees | 2007 | snapshot
@fact j1 = 930 | jobs | L | employees | 2014 | snapshot
@fact jd = 250 | jobs | L | jobs lost since the suit was filed | 2014 | cumulative
@fact fi = 88000000 | spending | L | dollars spent on filters | 2008-2013 | cumulative
@fact ag = 71 | age | S | age | 2014-03 | constant
@fact cr = 450 | crowd | P | people at the information meeting | 2014-03-27 | snapshot
@fact k1 = 312 | cases | P | children with asthma | 2012 | snapshot
@fact k0 = 205 | cases | P | children with asthma that would be expected | 2012 | snapshot
@fact kx = 107 | cases | P | children with asthma beyond the expected | 2012 | snapshot
@fact ra = 800 | distance | A | metres from the stacks | - | constant
@fact rz = 4500 | distance | Z | metres from the stacks | - | constant
@fact rf = 150 | other | C | dollars to file a late claim | 2014 | plan
@fact av = 1850000 | price | P | dollars of town taxes that the smelter pays a year | 2013 | constant
@rel sum st = sm + fe + ad
@fact us = 34 | rate | C | percent of eligible people who filed no claim | 2014-06-30 | snapshot
@rel share us = un / mt
@rel share fp = fe / st
@rel sum mt = ma + mb + mz
@rel product ta = ma * pa
@rel product tb = mb * pb
@rel product tz = mz * pz
@rel sum sm = ta + tb + tz
@rel sum ct = ca + cb + cz
@rel share sa = ca / ma
@rel share sb = cb / mb
@rel share sz = cz / mz
@rel share ss = ct / mt
@rel diff un = mt - ct
@rel change dc = d0 -> d1
@rel diff jd = j0 - j1
@rel diff kx = k1 - k0
@trap st sm :: the whole settlement and what reaches the residents
@trap st as :: settled and sought
@trap st of :: settled and first offered
@trap c0 ct :: claims a month before and at the deadline
@trap mt ct :: eligible and claiming
@trap ra pz :: 800 metres and 800 dollars
@trap j0 j1 :: employees when the suit was filed and now
@trap d0 d1 :: dust then and now
@trap d1 dl :: dust measured and allowed
@trap k1 k0 :: children found and expected
@trap oo ob :: opting out and objecting

@doc maple-newswire | wire agency | 2014-03-21
Judge approves {$42M|st} deal for Quebec town coated in smelter dust

QUEBEC - A Superior Court judge has approved a settlement under which Alcorel will pay {$42 million|st|t=on Friday|by=Justice Roxane Thibodeau-Pham} to people who lived for years under the dust of its aluminium smelter in Port-Lavigne.

Justice Roxane Thibodeau-Pham signed the order on Friday, {seven|yr} years after a retired school secretary named Solange Bouthillier went to court with a jar of grey powder. {Thirty-eight|ob} people had objected in writing. Another {212|oo} have opted out and keep the right to sue on their own.

Once the fees of the residents' lawyers, {$10.5 million|fe}, and {$1.15 million|ad} for administration come off, {$30.35 million|sm} is left for an estimated {14,300|~mt} people. How much each receives depends on where they slept: {$6,000|pa} in the streets nearest the smelter, known as Zone A, {$2,500|pb} in Zone B and {$800|pz} in Zone C.

The suit had sought {$95 million|as|by=The suit}. In 2011 the company offered {$17 million|of|t=In 2011|by=the company}; that was refused.

Alcorel, which employs {930|j1} people, {250|jd} fewer than in 2007, admits no fault. It says it has put {$88 million|fi|by=It} into filters since 2008.

Claims must be filed by June 30. Cheques are expected before Christmas.

© 2014 Maple Newswire. 3,112 characters

@doc echo-des-battures | local weekly | 2014-04-02
The jar on the judge's desk

(Translated from L'Écho des Battures, page 3)

Everybody in Port-Lavigne has owned such a jar. You set it on the balcony rail on the first of the month and on the thirtieth you weighed it. In Saint-Elme ward, in 2006, the scale of the ministry of environment gave {14.2|d0|t=in 2006|by=the scale of the ministry of environment} grams for each square metre; the rule says no more than {7.5|<dl|by=the rule}. Last year it was {5.1|d1|t=Last year}, a drop of {64|dc|v=-64} per cent, and one must give the plant that.

Some {450|~cr|t=Thursday} of us went to the arena on Thursday to hear what we are owed. {Six thousand|pa} dollars, said the young man from Delorme Iacobucci, if you lived within {800|ra} metres of the stacks. {Two thousand eight hundred|!pb|by=the young man from Delorme Iacobucci} in the orange zone. {Eight hundred|pz} in the yellow, which stretches as far as {4.5|rz|x=1000} kilometres out, to the golf course. The lady behind me laughed aloud at that.

She did not laugh at the next slide. The lawyers take {a third|!fp|v=33.33} - {10.5 million|fe} dollars of the {42 million|st}. "They also took the risk," said Mme Bouthillier, who is {71|ag} and carried the petition from door to door in 2007, until it had {411|pe|t=in 2007} names.

And the children? A study of 2012 counted {312|k1|t=2012} with asthma where one would expect {205|k0}. That is {107|kx} children too many. No cheque in any zone mentions them.

Bake sale Saturday, 10 a.m., parish hall. Lost: grey cat, answers to Minou, 819 555 0177.

@doc cklv-radio | English-language community radio | 2014-05-30
CKLV 98.3, The Noon Hour - script

{Thirty-one|-} days. That's how long folks in Port-Lavigne have left to ask for their piece of the Alcorel settlement, and a lot of them haven't. As of this morning, {6,120|c0|t=As of this morning|by=the claims office} forms were in, the claims office on rue Principale tells us. Remember, there are {14,300|mt} who could send one.

What holds people back? Anaïs Kowalczyk, who runs the office, has heard it all. Some think that taking the money will close the smelter. It has {1,180|!j1|t=now} people on the payroll now, and pays the town {$1.85 million|av} a year in taxes. "You are not taking it from the plant," she says. "The {forty-two|st|x=1000000} million is already in trust."

Others figure it isn't worth a form. In Zone C the cheque is {$800|pz}. In Zone B it's {$2,500|pb}; those nearest will see {$6,000|pa}.

She also reminds anybody who is late that after June 30 there'll be a charge of {$150|rf|t=after June 30|by=She}.

We asked Alcorel whether the dust is really gone. A spokesman says it's down to {5.1|d1|by=A spokesman} grams, and the legal ceiling is {7.5|dl}. It was {fourteen point two|d0|v=14.2|t=the year before the lawsuit} the year before the lawsuit. That's after {$88 million|fi} worth of filters.

Coming up after the 12:30 headlines: 6 ways to keep deer off your tulips.

@doc claims-office-faq | official notice, questions and answers | 2014-04-10
PORT-LAVIGNE DUST CLASS ACTION
Court file 655-06-000004-074
Frequently asked questions

1. Who is a member of the class?
Anyone who lived in one of the three zones for at least 24 months between 2001 and 2012. We estimate {2,100|~ma|by=We} persons in Zone A (up to {800|ra} metres from the stacks), {4,700|mb|^} in Zone B and {7,500|mz|^} in Zone C (up to {4,500|rz} metres).

2. How much will I receive?
A: {$6,000|pa}. B: {$2,500|pb}. C: {$800|pz}. These amounts assume that everyone files. For this {$12,600,000|ta|s=the first zone}, {$11,750,000|tb|s=the second} and {$6,000,000|tz|s=the third} have been reserved for the first zone, the second and the third. If money remains it will be shared out in the same proportions.

3. Who pays the lawyers?
Their fee is {25%|fp} of the settlement and has been approved by the Court. You owe nothing. The cost of this office, {$1,150,000|ad}, is also covered.

4. I opted out. Can I come back?
No. The {212|oo} persons who opted out before the hearing are no longer members.

5. I objected. Am I still in?
Yes. The {38|ob} objections were heard and dismissed. You may claim.

6. What if I miss the deadline of June 30, 2014?
Late claims will be accepted until September 30 on payment of {$150|rf|t=until September 30}.

7. Does Alcorel admit anything?
No.

Call 1-800-555-0160, weekdays 8:30 to 16:30.

@doc st-lawrence-ledger | business daily | 2014-07-11
{One in three|~us|v=33.33} left money on the table in Alcorel settlement

By Imogen Adeyemi-Roy, Montreal

When the window closed on June 30, {9,348|!ct|t=When the window closed on June 30} residents of Port-Lavigne had asked for a share of one of the larger environmental settlements in the province's history. That is {66 per cent|ss|^} of those entitled, according to the court-appointed administrator, and it leaves {4,862|un|^} who did not bother.

Distance seems to explain most of it. In Zone A, in the shadow of the potlines, {1,890|ca} of {2,100|ma} filed, a rate of {90 per cent|sa}. In the middle band it was {3,290|cb} of {4,700|mb}, or {70 per cent|sb}. Of the {7,500|mz} on the outskirts, {4,258|cz} sent in a form: {65.8 per cent|!sz|s=on the outskirts}. At the end of May, before a last round of kitchen-table visits, the whole class stood at {6,120|c0|t=At the end of May}.

The unclaimed money will not return to the aluminium producer. Under the deal, {$30.35-million|sm|v=30350000} of the {$42-million|st|v=42000000} was earmarked for residents, and those who filed will divide all of it. The rest goes to class counsel, Delorme Iacobucci of Montreal ({$10.5-million|fe|v=10500000}), and to overhead.

"We would have been happy with {95|as|x=1000000|by=partner Gian Iacobucci} million. We were not going to get {95|as|x=1000000}," said partner Gian Iacobucci. He noted that Alcorel's opening bid three years ago was {$17-million|of|v=17000000|t=three years ago}.

For the smelter the affair is closed, though its prospects are not bright. It had {1,180|j0|t=when the suit was filed} workers when the suit was filed in 2007, {250|jd} more than the {930|j1|t=now} it keeps now. Metal fetched $1,930 a tonne in London yesterday.
