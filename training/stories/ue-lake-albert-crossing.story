@story ue-lake-albert-crossing
@topic Uganda: people fleeing Ituri across Lake Albert, from the second to the fourth week
@subject U = Lake Albert influx | influx | Uganda | exodus | newcomers | refugees | arrivals
@subject S = Sebagoro landing site | Sebagoro | the landing site | the beach
@subject R = Rwebisengo transit centre | Rwebisengo | the transit centre
@subject K = Kabwoya settlement | Kabwoya | the settlement
@subject C = Cholera outbreak | cholera | the outbreak | disease
@subject B = MV Kalangi | Kalangi | the boat | capsizing | ferry
@subject I = Ituri fighting | Ituri | the fighting | Djugu | Congo
@subject A = Joint refugee appeal | appeal | the UN's request
@subject E = European Union | EU | Brussels
@subject J = Japan | Tokyo
@subject N = Norway | Oslo
@subject F = Food ration | ration | rations
@subject G = Ugandan government | Kampala | government
@fact n1 = 38000 | other | U | people who have crossed | 2031-05-03 | cumulative
@fact n2 = 52600 | other | U | people who have crossed | 2031-05-10 | cumulative
@fact n3 = 61200 | other | U | people who have crossed | 2031-05-17 | cumulative
@fact nd = 8600 | other | U | people who crossed in a week | 2031-05-10 to 2031-05-17 | constant
@fact ss = 14200 | other | S | people staying | 2031-05-10 | snapshot
@fact rs = 21900 | other | R | people staying | 2031-05-10 | snapshot
@fact ks = 16500 | other | K | people staying | 2031-05-10 | snapshot
@fact rc = 8000 | other | R | people it was built for | - | constant
@fact r3 = 17300 | other | R | people staying | 2031-05-17 | snapshot
@fact k3 = 33600 | other | K | people staying | 2031-05-17 | snapshot
@fact s3 = 7400 | other | S | people staying | 2031-05-17 | snapshot
@fact rt = 2900 | other | U | people who went home | 2031-05-17 | cumulative
@fact ch = 31560 | other | U | children who have crossed | 2031-05-10 | cumulative
@fact cs = 60 | rate | U | share of children | 2031-05-10 | snapshot
@fact ua = 1184 | other | U | children without a guardian | 2031-05-10 | cumulative
@fact pk = 6400 | other | U | people who crossed in a day | 2031-04-28 peak | constant
@fact pd = 1300 | other | U | people who cross in a day | 2031-05-17 | snapshot
@fact c1 = 46 | cases | C | people ill | 2031-05-08 | cumulative
@fact c2 = 118 | cases | C | people ill | 2031-05-10 | cumulative
@fact c3 = 203 | cases | C | people ill | 2031-05-17 | cumulative
@fact cd2 = 2 | deaths | C | people dead of the illness | 2031-05-10 | cumulative
@fact cd3 = 5 | deaths | C | people dead of the illness | 2031-05-17 | cumulative
@fact cf = 2.46 | rate | C | share of the ill who died | 2031-05-17 | snapshot
@fact ba = 107 | other | B | people aboard | 2031-05-05 | constant
@fact b1 = 19 | deaths | B | people drowned | 2031-05-05 | cumulative
@fact b2 = 34 | deaths | B | people drowned | 2031-05-10 | cumulative
@fact bm = 11 | missing | B | people missing | 2031-05-10 | snapshot
@fact br = 62 | rescued | B | people pulled out alive | 2031-05-05 | cumulative
@fact bl = 45 | other | B | people it was licensed to carry | - | constant
@fact iu = 240 | deaths | I | people killed by the UN's count | 2031-05-09 | cumulative
@fact ig = 90 | deaths | I | people killed by Kinshasa's count | 2031-05-09 | cumulative
@fact id = 310000 | evacuated | I | people uprooted inside the province | 2031-05-09 | snapshot
@fact a1 = 84000000 | budget | A | dollars asked for | 2031-05-09 | plan
@fact a2 = 126000000 | budget | A | dollars asked for | 2031-05-17 | plan
@fact ac = 50 | rate | A | rise in dollars asked for | 2031-05-09 to 2031-05-17 | constant
@fact ar = 23100000 | fundraising | A | dollars received | 2031-05-10 | cumulative
@fact ap = 27.5 | rate | A | share received | 2031-05-10 | snapshot
@fact ag = 60900000 | budget | A | dollars still lacking | 2031-05-10 | snapshot
@fact eu = 15000000 | fundraising | E | euros promised | 2031-05-16 | plan | pledged
@fact jp = 6000000 | fundraising | J | dollars promised | 2031-05-16 | plan | pledged
@fact no = 8500000 | fundraising | N | dollars promised | 2031-05-16 | plan | pledged
@fact ff = 12 | other | F | kilos a head a month, full | - | constant
@fact fs = 70 | rate | F | share of the full amount handed out | 2031-05 | snapshot
@fact fk = 8.4 | other | F | kilos a head a month handed out | 2031-05 | snapshot
@fact w1 = 7.2 | other | R | litres of water a head a day | 2031-05-10 | snapshot
@fact ws = 15 | other | R | litres of water a head a day by the standard | - | constant | threshold
@fact la = 94 | other | R | people to a latrine | 2031-05-10 | snapshot
@fact ls = 50 | other | R | people to a latrine by the standard | - | constant | threshold
@fact ut = 1930000 | other | G | refugees hosted before the influx | 2031-04 | snapshot
@fact pl = 4100 | homes | K | plots handed out | 2031-05-17 | cumulative
@fact po = 220 | officers | G | police at the landing places | 2031-05-10 | snapshot
@fact lk = 45 | distance | U | kilometres of the crossing | - | constant
@trap n1 n2 :: a week apart
@trap ss s3 :: the beach emptied
@trap rs rc :: occupants and capacity
@trap c1 c2 :: two days apart
@trap b1 b2 :: the toll of the boat rose
@trap ba bl :: aboard and licensed
@trap iu ig :: UN and Kinshasa
@trap a1 a2 :: the appeal was raised
@trap n3 ut :: this influx and all refugees
@trap ch ua :: all children and those alone
@trap bl lk :: licence and kilometres
@rel diff nd = n3 - n2
@rel sum n2 = ss + rs + ks
@rel sum n3 = s3 + r3 + k3 + rt
@rel share cs = ch / n2
@rel share cf = cd3 / c3
@rel sum ba = b2 + bm + br
@rel change ac = a1 -> a2
@rel share ap = ar / a1
@rel diff ag = a1 - ar
@rel share fs = fk / ff

@doc a-wire | wire agency | 2031-05-10
Lake Albert influx to Uganda passes {50,000|>n2}, UN says

HOIMA, Uganda (Meridian News) - More than {52,000|>n2|t=as of Saturday|by=the United Nations} people had fled fighting in Congo's Ituri province across Lake Albert as of Saturday, the United Nations said, up from {38,000|n1|t=a week earlier|by=the United Nations} a week earlier.

Three places share the burden. A total of {21,900|rs|t=as of Saturday} are packed into the Rwebisengo transit centre, designed for {8,000|rc}; {16,500|ks} have been moved on to the Kabwoya settlement, and {14,200|ss} remain on the beach at Sebagoro where the boats come in.

Children make up {60 percent|cs} of the arrivals, and {1,184|ua} of them came without a parent or guardian, said Hanneke Vos, the agency's field coordinator.

She said {118|c2|by=said Hanneke Vos} cholera cases had been confirmed, from {46|c1|t=on Thursday} on Thursday. {Two|cd2} patients have died.

The death toll of the MV Kalangi, the ferry that overturned off Ndaiga last Monday, has reached {34|b2}, with {11|bm} passengers unaccounted for. Fishermen saved {62|br}. The vessel had a licence for {45|bl} people and carried {107|ba}.

In Ituri itself at least {240|>iu|by=UN monitors} people have been killed, according to UN monitors. Kinshasa acknowledges {90|ig|by=Kinshasa}.

The UN and its partners asked on Friday for {$84 million|a1|t=on Friday}. They have {$23.1 million|ar}, or {27.5 percent|ap}.

@doc b-vision | Kampala daily | 2031-05-11
At Sebagoro, a shoreline turned into a town

By Rogers Byamukama in Sebagoro
Additional reporting: Lilian Apio. PHOTO: 1 of 9, mothers queue at tap stand 4.

On a good day the crossing takes six hours, {45|lk} kilometres of brown water and prayer. Grâce Lotsove made it standing up, a hen under each arm. "There were so many that nobody could fall," she says.

Others fell. The Kalangi went down within sight of land. On the first evening the marine police laid out {19|b1|t=On the first evening|by=the marine police} bodies; since then the lake has given back more, and they now number {34|b2|t=now}. Only {26|!br} of those on board were pulled out alive, and {eleven|bm} families still walk the shore at dawn.

The Office of the Prime Minister counts {52,600|n2|by=The Office of the Prime Minister} new refugees since 20 April. At Sebagoro alone there are {14,200|ss}, on a beach that had two bars and a fish scale. {31,560|ch|by=officials} of the newcomers are boys and girls, officials say.

Things are worse inland. Rwebisengo's tents hold nearly {22,000|~rs}. Each person there gets {7.2|w1} litres of water a day where the humanitarian rulebook demands {15|ws}, and {94|la} people line up for a single latrine, though no more than {50|ls} ever should.

"Cholera was a question of when," says Dr Musa Kiiza. His ward saw its first on Tuesday; two days later there were {46|c1|t=two days later|by=Dr Musa Kiiza}.

Kampala has sent {220|po|by=the regional police} policemen to the landing places, the regional police say. Uganda, which already hosted {1.93 million|ut|t=before this} refugees before this, has not closed its border for one hour.

*Also read:* 3 held over UGX 900m fuel scam

@doc c-brief | NGO situation report | 2031-05-17
SITUATION REPORT No. 6 – LAKE ALBERT
Reporting period: 11–17 May. Next update: 24 May.

HIGHLIGHTS
• Cumulative arrivals stand at {61,200|n3|t=17 May}, {8,600|nd} of them in the reporting period. The pace has slackened to {1,300|pd} a day, against a high of {6,400|pk|t=28 April} on 28 April.
• Relocation has accelerated. Kabwoya shelters {33,600|k3}, twice as many as last week, and {4,100|pl} plots have been allocated there. Rwebisengo is down to {17,300|r3}, Sebagoro to {7,400|s3}. Some {2,900|rt} people have gone back of their own accord.

HEALTH
• {203|c3|t=17 May} cholera patients since the start, with {5|cd3} deaths, a case fatality rate of {2.5%|cf}, which is above the emergency threshold of {1%|-}.

FOOD
• The ration was cut on 5 May. At {70%|fs} of the full basket of {12|ff} kg, each refugee now takes home {6.4|!fk} kg a month.

FUNDING
• The joint appeal was revised to {US$126 million|a2} on 17 May. The first version, of {US$84 million|a1|t=9 May}, was issued on 9 May.
• New pledges: EU {€15 million|eu}; Norway {US$8.5 million|no}; Japan {US$6 million|jp}.

PROTECTION
• {1,184|ua|t=at 10 May} unaccompanied minors had been registered at 10 May; registration was then suspended for lack of forms.

Contact: infodesk, +256 555 0143, tent 12.

@doc d-paper | London broadsheet | 2031-05-18
'We counted the boats until we stopped counting'

Fiona Adeyemi-Clarke
Hoima

The lake is quieter now. A fortnight ago it delivered more than {6,000|>pk|t=A fortnight ago} souls in one day; on Saturday, by the UN's tally, it was {1,300|pd|t=on Saturday|by=the UN's tally}. In four weeks {61,200|n3|by=the UN's tally} Congolese have come ashore.

What they ran from has no agreed dimension. The UN has documented {240|iu|by=The UN} killings around Djugu. The government in Kinshasa maintains that {90|ig|by=The government in Kinshasa} people died, "including bandits". {310,000|id} more are adrift within the province, beyond the reach of any convoy.

And what they ran into? I walked Rwebisengo with its harassed manager, Patience Tumwesige. It is calmer than at its worst, a week ago, when {29,100|!rs|t=a week ago} slept here. "This place was made for {eight thousand|rc}," she said. "I still have {17,300|r3|by=she}." Those bused to Kabwoya, {33,600|k3} in all, have a patch of ground and a tarpaulin each.

Cholera has followed them along the road. {Five|cd3} have died among {203|c3} sick, most of them infants.

The Kalangi's owner is in custody. He is said to have sold {107|ba} tickets for a boat which was certified for {45|bl}. That so many survived, {62|br}, is owed to eleven fishermen from Ndaiga, whose nets are ruined and whose claim for compensation is in a tray in Kampala.

Western capitals have found some change in their pockets: {€15m|eu} from Brussels, {$6m|jp} from Tokyo, {$8.5m|no} from Oslo. Set that against the UN's request, which was {$84m|a1|t=ten days ago} ten days ago and is {$126m|a2|t=now} now.

@doc e-radio | development news site | 2031-05-19
Why the appeal for Lake Albert grew overnight

The UN's request for the people of Ituri went up by {a third|!ac} in eight days. From {$84m|a1} it has become {$126m|a2|t=on 17 May} on 17 May. What happened?

Mostly, arithmetic. The first plan was written for {38,000|n1|t=at the start of the month} people, the number who had come over at the start of the month. It was out of date when printed: by 10 May {52,600|n2|t=by 10 May} were there, and a week after that {61,200|n3|t=a week after that}.

Second, disease. When the plan was drawn up nobody was ill. There were {118|c2|t=on 10 May} cholera cases on 10 May and {203|c3|t=on the 17th} on the 17th, and treatment of each costs about {$310|-}.

Third, money already missing. Of the original sum, {$60.9m|ag|t=on 10 May} was still outstanding on 10 May. Donors had delivered {$23.1m|ar|t=by then} by then.

Could host communities help? They are doing it. In Kabwoya, Ugandan families have ceded land for {4,100|pl} plots. But a sixth-grade pupil in the settlement shares her desk with five others, and rations stand at {70 per cent|fs}.

Not everyone expects to stay. About {2,900|~rt|by=border monitors} have recrossed the {45|lk}-kilometre strait to plant beans, border monitors believe. One of them, Ngabu, drowned in the Kalangi's wake with {33|-} others, his brother told us; he had been on his way back for his mother.
