@story tourism-dwardija
@topic Summer figures of Malta's island of Dwardija and the ferry that failed, 2022
@subject D = Dwardija | the island
@subject T = Tourism Observatory | the observatory | TO
@subject H = hoteliers' federation | the federation | the hotel owners
@subject F = ferry Santa Pelagia | Santa Pelagia | the ferry | the ferry line
@subject B = British visitors | Britons | the British
@subject P = Polish visitors | Poles
@subject C = Clara Zammut | Zammut | the mayor
@fact v22 = 214700 | other | D | visitors from June to August | 2022 summer | cumulative
@fact v19 = 238500 | other | D | visitors from June to August 2019 | 2019 summer | cumulative
@fact v21 = 129300 | other | D | visitors from June to August 2021 | 2021 summer | cumulative
@fact g = 66.05 | rate | D | rise in visitors over 2021 | 2022 summer | snapshot
@fact br = 61200 | other | B | visitors from June to August | 2022 summer | cumulative
@fact po = 37900 | other | P | visitors from June to August | 2022 summer | cumulative
@fact brs = 28.5 | other | B | share of visitors | 2022 summer | snapshot
@fact occ = 84 | rate | H | rooms taken in August | 2022-08 | snapshot
@fact rev = 146 | price | H | euros for a room a night | 2022-08 | snapshot
@fact rev19 = 118 | price | H | euros for a room a night in August 2019 | 2019-08 | snapshot
@fact jobs = 640 | jobs | H | posts it cannot fill | 2022-08 | snapshot
@fact rm = 5200 | other | H | rooms on the island | - | constant
@fact off = 11 | duration | F | days out of service | 2022-08 | cumulative
@fact pax = 48000 | ridership | F | passengers who had to rebook | 2022-08 | cumulative
@fact cap = 900 | other | F | places aboard | - | constant
@fact com = 2.3 | damages | F | million euros claimed | 2022-09 | snapshot
@fact gross = 91000000 | revenue | D | euros spent by visitors | 2022 summer | cumulative
@fact perh = 424 | other | D | euros spent per visitor | 2022 summer | snapshot
@fact pop = 9100 | other | D | residents | - | constant
@fact tax = 0.5 | price | D | euros of eco tax a night | 2022 | constant
@fact taxn = 1.5 | price | D | euros of eco tax a night from 2023 | 2023 | plan | pledged
@fact wat = 38 | rate | D | litres in a hundred lost in the water pipes | 2022 | snapshot
@fact down = -9.98 | rate | D | change in visitors since 2019 | 2022 summer | snapshot
@rel change down = v19 -> v22
@fact ge = 22400 | other | D | German visitors | 2022 summer | cumulative
@fact sal1 = 80 | price | B | euros for a room at Salvu's | 2022 summer | constant
@fact sal2 = 60 | price | P | euros for a room at Salvu's | 2022 summer | constant
@rel change g = v21 -> v22
@rel share brs = br / v22
@rel product gross = v22 * perh
@trap v22 v19 :: this summer and the last before the pandemic
@trap v22 v21 :: a year apart
@trap br po :: two nationalities
@trap tax taxn :: today's tax against next year's
@trap rev rev19 :: prices of two years

@doc a-wire | wire agency | 2022-09-20
Dwardija tourism {10%|down|v=-10|round} short of 2019 despite rebound

VALLETTA - Malta's holiday island of Dwardija welcomed {214,700|v22} visitors this summer, {66%|g|round} more than the {129,300|v21|t=in 2021} seen in 2021 but some way short of the {238,500|v19|t=of 2019} of 2019, its Tourism Observatory said on Tuesday.

Britons were the largest group with {61,200|br}, or {28.5%|brs}, followed by {37,900|po} Poles.

Visitors left {91 million|gross} euros on the island, {424|perh} euros a head. In August {84%|occ} of the {5,200|rm} rooms were taken, and a night cost {146|rev} euros on average, up from {118|rev19|t=three years earlier} three years earlier.

A breakdown of the ferry Santa Pelagia cost the season {11|off} days and stranded {48,000|pax} passengers, the observatory said. From 2023 the eco tax trebles to {1.50|taxn} euros a night from {0.50|tax}.

@doc b-local | island paper | 2022-09-23
Were we full or were we not?

August was the month when you could not find a chair at Ta' Ġorġ's, and the month when the {900|cap}-seat ferry lay at the yard. So which was it, a bumper or a bust?

The hotel owners have their sum, and it's not the observatory's. According to their federation the beds were {71%|!occ|by=their federation} full. "Their number is made from what the hotels owe in tax," says the secretary, "ours from what they earn." She wants waiters: {640|jobs|by=the secretary} posts are vacant.

Clara Zammut, the mayor, is tired of both. "We are {9,100|pop|by=Clara Zammut} people and {38|wat|by=Clara Zammut} litres of every hundred that we pump run into the sand," she told us, "and the tax is {fifty|tax|by=Clara Zammut|v=0.5} cents. Next year it will be {one euro fifty|taxn|by=Clara Zammut|v=1.5}."

The ferry company owes the island {2.3|com|by=she} million euros, she adds; it denies that.

@doc c-column | opinion column | 2022-09-25
What the British leave behind

Let me count the British. They were, the observatory tells me, {61,200|br|by=the observatory}. Of these I have met {two|-}. They were lovely.

The Poles came next with {37,900|po}, and drank less. My neighbour Salvu charges the first {eighty|sal1} euros and the second {sixty|sal2}, which he denies, but the average of the island is {one hundred and forty-six|rev}, and three years ago you could have it for {a hundred and eighteen|rev19|t=three years ago}.

They spend, I read, {five hundred and ten|!perh|by=I read|v=510} euros each. I'd like to know on what. Ice cream?

When the Santa Pelagia broke its shaft it stayed away {eleven|off} days, and {48,000|pax} tickets went to the wind. We were, for once, {9,100|pop} people on an island.

There's no going back: {two hundred and thirty-nine thousand|v19|t=before the plague|round=1000} before the plague, {two hundred and fifteen thousand|v22|t=now|round=1000} now. I'm told that is called "the new normal".

@doc d-trade | trade magazine | 2022-10-01
ISLAND REPORT | Dwardija

KEY DATA, JUNE-AUGUST
Arrivals: {214,700|v22} (2021: {129,300|v21|t=2021}; 2019: {238,500|v19|t=2019})
Change on 2021: +{66%|g|round}
UK: {61,200|br}. Poland: {37,900|po}. Germany: {22,400|ge}.
Bedstock: {5,200|rm} rooms. August occupancy: {84%|occ}. ADR: {EUR 146|rev|v=146}.

Comment. Lower volume at higher rates. Ferry outage in high season: {eleven|off} days, {36,000|!pax|by=the line} rebooked by the line's own tally. Damages of {€2.3m|com|v=2.3} sought. Vacancies: {640|jobs}.

Outlook: eco levy trebling from {€0.50|tax} to {€1.50|taxn}; a fourth carrier in talks.

Advertise here: +356 2100 0000. Issue 77.
