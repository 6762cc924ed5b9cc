@story forest-tapajara
@topic Deforestation and fires in the Tapajara reserve, Brazil, August 2021
@subject R = Tapajara reserve | Tapajara | the reserve | the forest
@subject I = Space Research Institute | the institute | INPE-like satellite desk | the satellite desk
@subject E = Environment ministry | the ministry | Brasília
@subject A = Imazul | the NGO | Imazul's desk
@subject P = Federal police | the police | federal agents
@subject B = Ibama brigade | the brigade | firefighters
@subject K = Kuxaré people | Kuxaré | the village chief
@subject L = Lourdes Bentes | Bentes | the brigade's chief
@fact ha = 12400 | area | R | hectares cleared in the year | 2021-07-31 | cumulative
@fact ha20 = 9100 | area | R | hectares cleared in the year before | 2020-07-31 | cumulative
@fact up = 36.26 | rate | R | rise in hectares cleared over the year before | 2021-07-31 | snapshot
@fact haA = 15800 | area | A | hectares cleared in the year by its own images | 2021-07-31 | cumulative
@fact size = 571000 | area | R | hectares of the reserve | - | constant
@fact pct = 2.17 | other | R | share of the reserve cleared in the year | 2021-07-31 | snapshot
@fact f1 = 138 | other | R | fires burning | 2021-08-09 | snapshot
@fact f2 = 219 | other | R | fires burning | 2021-08-16 | snapshot
@fact burn = 4300 | area | R | hectares burnt | 2021-08-16 | cumulative
@fact men = 64 | officers | B | firefighters in the field | 2021-08-16 | snapshot
@fact ask = 200 | officers | B | firefighters asked for | 2021-08-16 | plan
@fact heli = 2 | other | B | helicopters at work | 2021-08-16 | snapshot
@fact fine = 38600000 | damages | E | reais of fines | 2021-08-16 | cumulative
@fact paid = 1200000 | other | E | reais of fines paid | 2021-08-16 | cumulative
@fact arr = 17 | arrests | P | people arrested | 2021-08-16 | cumulative
@fact saw = 9 | other | P | sawmills shut | 2021-08-16 | cumulative
@fact wood = 6200 | other | P | cubic metres of timber seized | 2021-08-16 | cumulative
@fact vil = 23 | other | K | villages | - | constant
@fact ppl = 3100 | other | K | residents | - | constant
@fact ev = 410 | evacuated | K | people who left home | 2021-08-15 | cumulative
@fact ill = 96 | cases | K | people with breathing trouble | 2021-08-16 | cumulative
@fact cut = 27 | rate | E | cut in the ministry's budget in percent | 2021 | constant
@fact targ = 5000 | area | E | hectares it promised to keep the loss under | 2021 | plan | pledged
@fact yrs = 22 | duration | L | years on the job | - | constant
@fact temp = 38 | temperature | R | degrees at the fire line | 2021-08-15 | snapshot
@fact sh = 60 | other | B | share of the fires started by hand | 2021-08-16 | snapshot
@fact mend = 80 | officers | E | firefighters it promised | 2021-08-16 | plan | pledged
@rel change up = ha20 -> ha
@rel share pct = ha / size
@trap ha ha20 :: two years
@trap ha haA :: two bodies' images
@trap ha burn :: cleared against burnt
@trap f1 f2 :: a week apart
@trap fine paid :: fined against paid
@trap men ask :: on hand against asked for
@trap vil ppl :: villages against people

@doc a-wire | wire agency | 2021-08-17
Fires multiply in Brazilian reserve as clearing surges {36|up|round} percent

BRASILIA, Aug 17 - Fires in the Tapajara reserve numbered {219|f2|t=on Monday|by=the satellite desk} on Monday against {138|f1|t=a week earlier} a week earlier, the satellite desk of Brazil's Space Research Institute said. Some {4,300|~burn} hectares have burned.

The institute also said {12,400|ha|t=the year to July} hectares were cleared in the year to July, {36|up|round} percent above the {9,100|ha20|t=the year before} of the year before, and {2.2|pct} percent of the reserve.

The ministry had promised to keep the loss below {5,000|targ|m=pledged} hectares. It has imposed {38.6 million|fine} reais in fines, of which {1.2 million|paid} has been paid.

Federal agents have arrested {17|arr} people, closed {nine|saw} sawmills and seized {6,200|wood} cubic metres of timber.

@doc b-feature | magazine | 2021-08-28
"We go in with sticks"

At {38|temp} degrees, in boots that had begun to come apart, Lourdes Bentes was trying to remember what green smells like.

She leads the brigade. It has {64|men} men and women in the field this week, for a forest of {571,000|size} hectares; she has asked for {200|ask}, and was promised {80|mend|m=pledged} last Monday. There are {two|heli} helicopters, and {one|-} of them flies. She has been doing this for {22|yrs} years, and she has never seen people so ready with a match. "{Six in ten|sh|by=she|v=60} of these are lit by hand, the rest are just the wind helping," she says, walking ahead of me.

What is lost? Ask two people and you have two forests. The institute, from its satellites, sees {12,400|ha} hectares gone in the year to July. Imazul, which uses other satellites, and squints harder, has {15,800|haA}. A man in a good shirt at the ministry, who wouldn't give his name, gave me a third number, for the same twelve months: {9,600|!ha|by=A man in a good shirt at the ministry}. He told me it was preliminary. It is the lowest I have heard, and it comes from the people who had promised {5,000|targ|m=pledged}.

On the road we passed a truck of logs with no plates. "There goes the school," said the driver. Of the fines, {38.6|fine|x=1000000} million reais, a speck has been collected.

In the village of Arumã, the biggest of the Kuxaré's {23|vil}, the smoke was so thick that the chief spoke from behind a scarf. He has {3,100|ppl} people to think of and had sent {410|ev|by=He} of them downriver since Sunday. The nurse there has {96|ill|by=The nurse} names in her book under "chest".

"They write reports about us," he said. "We'd like boots."

Bentes laughed at that. In her rucksack was a receipt for {30|-} pairs.

At dusk a radio said the count of fires had come down. Bentes switched it off. It had said {138|f1|t=the day the fires were first counted}, which was the number from the day the fires were first counted, and was read out a week late. On Monday it had been {219|f2|t=On Monday}.

@doc c-tv | television news script | 2021-08-17
Jornal da Noite

{Two hundred and nineteen|f2|t=on Monday} fires. That is what the satellite showed on Monday in Tapajara. Firefighters are {sixty-four|men}. You do the sum.

According to the local fire service, no fewer than {six thousand|!>burn|by=the local fire service} hectares have been burnt. The institute had counted {four thousand three hundred|burn|by=The institute}.

In the villages: {ninety-six|ill} people treated for their lungs, {four hundred and ten|ev} moved away.

The federal police displayed their catch this afternoon: {seventeen|arr} men, {nine|saw} sawmills under seal. And the wood, {six thousand two hundred|wood} cubic metres of it.

Brasília's budget for all of this was cut by {twenty-seven|cut} percent this year.

@doc d-column | business daily column | 2021-08-20
The price of a tree

Let's be calm. {12,400|ha} hectares is {2.2|pct} per cent of the reserve, not its end. In the period before it was {9,100|ha20|t=In the period before}; a rise of {36 per cent|up|round}, and headlines.

Fines? {R$38.6m|fine|v=38600000}. Paid: {R$1.2m|paid|v=1200000}. There's your scandal.

Then the people with the sirens. They told us there'd be {200|ask} firefighters; there are {41|!men|by=the governor's office}, the governor's office confirms. Of the {two|heli} helicopters I know nothing.

And justice: in this month's raids the federal police took in {25|!arr|t=this month's raids} suspects, which sounds like a lot until you meet the timber.

Brent 68.9 · real 5.38 · soya 1,372
