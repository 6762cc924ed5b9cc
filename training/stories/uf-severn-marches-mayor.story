@story uf-severn-marches-mayor
@topic An English combined authority chooses its mayor after a recount: polls, debate, police and housing pledges, spending returns
@subject S = Severn Marches Combined Authority | Severn Marches | the region | the combined authority | the authority
@subject A = Bronagh Ackerley | Ackerley | the Unity candidate | Ms Ackerley | Bronagh
@subject Q = Tobias Quarshie | Quarshie | the New Commons candidate | Mr Quarshie | the former detective
@subject D = Winifred Deng | Deng | the Liberal Alliance candidate | Ms Deng
@subject G = Gethin Prosser | Prosser
@subject I = Lorna Ives | Ives | the independent
@subject P = Sir Alastair Penhallow | Penhallow | Sir Alastair | the outgoing mayor
@subject M = Meridian Opinion | Meridian
@subject W = West Marches Police | the force | the police
@subject T = Teme Valley
@subject K = Aldersbury | the city of Aldersbury
@subject B = MarchesTV debate | the debate | television debate | MarchesTV
@fact el = 1214500 | other | S | electorate | 2034-05-04 | constant
@fact tv = 403214 | votes_cast | S | votes cast | final | cumulative
@fact rj = 4314 | other | S | rejected papers | final | cumulative
@fact va = 398900 | votes_cast | S | valid votes | final | cumulative
@fact tu = 33.2 | turnout | S | turnout | 2034-05-04 | cumulative
@fact tu30 = 29.8 | turnout | S | turnout | 2030 | constant
@fact p30 = 41.6 | vote_share | P | share of the vote | 2030 | constant
@fact af = 131571 | vote_count | A | votes | first count | snapshot
@fact qf = 130502 | vote_count | Q | votes | first count | snapshot
@fact mf = 1069 | margin | A | votes ahead of Quarshie | first count | snapshot
@fact a = 131637 | vote_count | A | votes | after recount | snapshot
@fact q = 130439 | vote_count | Q | votes | after recount | snapshot
@fact d = 83769 | vote_count | D | votes | after recount | snapshot
@fact g = 35901 | vote_count | G | votes | after recount | snapshot
@fact i = 17154 | vote_count | I | votes | after recount | snapshot
@fact m = 1198 | margin | A | votes ahead of Quarshie | after recount | snapshot
@fact as = 33 | vote_share | A | share of the vote | after recount | snapshot
@fact qs = 32.7 | vote_share | Q | share of the vote | after recount | snapshot
@fact ds = 21 | vote_share | D | share of the vote | after recount | snapshot
@fact is = 4.3 | vote_share | I | share of the vote | after recount | snapshot
@fact qt = 39870 | vote_count | Q | votes in Teme Valley | final | cumulative
@fact at = 22415 | vote_count | A | votes in Teme Valley | final | cumulative
@fact ak = 38302 | vote_count | A | votes in Aldersbury | final | cumulative
@fact qk = 21775 | vote_count | Q | votes in Aldersbury | final | cumulative
@fact dep = 5000 | price | S | deposit of a candidate in pounds | - | constant
@fact dpt = 5 | vote_share | S | share of the vote that saves the deposit | - | constant | threshold
@fact q3 = 36 | poll_share | Q | support in the poll | 2034-03 | snapshot
@fact a3 = 27 | poll_share | A | support in the poll | 2034-03 | snapshot
@fact q4 = 34 | poll_share | Q | support in the poll | 2034-04 | snapshot
@fact a4 = 29 | poll_share | A | support in the poll | 2034-04 | snapshot
@fact d4 = 22 | poll_share | D | support in the poll | 2034-04 | snapshot
@fact n4 = 1426 | sample_size | M | adults polled | 2034-04 | snapshot
@fact me = 3 | margin_of_error | M | margin of error | 2034-04 | snapshot
@fact va38 = 38 | poll_share | A | viewers who thought her or him the winner of the debate | 2034-04-24 | snapshot
@fact vq = 31 | poll_share | Q | viewers who thought her or him the winner of the debate | 2034-04-24 | snapshot
@fact vd = 24 | poll_share | D | viewers who thought her or him the winner of the debate | 2034-04-24 | snapshot
@fact vn = 540 | sample_size | M | viewers polled | 2034-04-24 | snapshot
@fact au = 612000 | other | B | viewers | 2034-04-24 | snapshot
@fact dm = 75 | duration | B | minutes of debate | 2034-04-24 | constant
@fact op = 500 | officers | Q | police officers to be added | - | plan | pledged
@fact pc = 300 | officers | A | community support officers to be added | - | plan | pledged
@fact on = 3420 | officers | W | police officers in service | 2034-03 | snapshot
@fact b0 = 268 | price | W | police precept of a band D home in pounds | 2034 | constant
@fact b1 = 282 | price | W | police precept of a band D home in pounds | 2035 | plan | projected
@fact bd = 14 | price | W | increase of the police precept of a band D home in pounds | 2035 | plan | projected
@fact bc = 5.2 | rate | W | rise of the police precept | 2035 | plan | projected
@fact ha = 18000 | units_pledged | A | homes by 2040 | - | plan | pledged
@fact has = 6000 | units_pledged | A | social homes by 2040 | - | plan | pledged
@fact hd = 25000 | units_pledged | D | homes by 2040 | - | plan | pledged
@fact hq = 12000 | units_pledged | Q | homes by 2040 | - | plan | pledged
@fact hb = 3960 | homes | S | homes completed in a year | 2033 | snapshot
@fact wl = 38450 | waiting | S | households waiting for social housing | 2034-03 | snapshot
@fact li = 175000 | spending | S | spending limit for a candidate | - | constant | threshold
@fact sq = 168400 | spending | Q | money spent on the campaign | 2034-05-04 | cumulative
@fact sa = 141900 | spending | A | money spent on the campaign | 2034-05-04 | cumulative
@fact rq = 190000 | fundraising | Q | donations | 2034-05-04 | cumulative
@fact rq1 = 76000 | fundraising | Q | donations from one haulage firm | 2034-05-04 | cumulative
@fact rqs = 40 | other | Q | share of donations from one haulage firm | 2034-05-04 | cumulative
@fact ck = 17:48 | clock | S | result declared | 2034-05-05 | constant
@fact cr = 13:20 | clock | Q | recount requested | 2034-05-05 | constant
@fact aa = 39 | age | A | age | 2034-05 | constant
@fact aq = 54 | age | Q | age | 2034-05 | constant
@rel share tu = tv / el
@rel sum tv = va + rj
@rel sum va = a + q + d + g + i
@rel diff m = a - q
@rel diff mf = af - qf
@rel share as = a / va
@rel share qs = q / va
@rel share is = i / va
@rel diff bd = b1 - b0
@rel change bc = b0 -> b1
@rel share rqs = rq1 / rq
@race final = a q d g i
@race firstcount = af qf
@race april = q4 a4 d4
@race march = q3 a3
@race debate = va38 vq vd
@race teme = qt at
@race city = ak qk
@trap mf m :: first count and recount
@trap af a :: first count and recount
@trap q4 qs :: poll and result
@trap q3 q4 :: two polls
@trap va38 a4 :: who won the debate and whom they would vote for
@trap n4 vn :: two samples
@trap op pc :: police officers and support officers
@trap ha has :: all homes and social homes
@trap sq rq :: spent and given
@trap tu tu30 :: two elections
@trap tv va :: with and without rejected papers
@trap ha hb :: six years' promise and a year's completions

@doc a-wire | national news agency | 2034-05-05
ACKERLEY ELECTED FIRST WOMAN MAYOR OF SEVERN MARCHES AFTER RECOUNT

Unity's Bronagh Ackerley has been elected mayor of the Severn Marches by {1,198|m|t=after a full recount} votes after a full recount.

The {39|aa}-year-old housing officer polled {131,637|a|t=after a full recount}, with Tobias Quarshie of New Commons on {130,439|q|^}. The Liberal Alliance's Winifred Deng took {83,769|d|^}, Green Land's Gethin Prosser {35,901|g|^} and independent Lorna Ives {17,154|i|^}, losing her {£5,000|dep} deposit.

The declaration came at {5.48pm|ck} on Friday at Aldersbury racecourse. A first count had put the pair {1,069|mf|t=A first count} apart and Mr Quarshie, a {54|aq}-year-old former detective, asked for another at {1.20pm|cr}.

Turnout was {33.2%|tu}, against {29.8%|tu30|t=in 2030} in 2030, when Sir Alastair Penhallow won with {41.6%|p30|^}. He did not seek another term.

Ms Ackerley has pledged {18,000|ha} homes by 2040, {a third|-} of them for social rent, and {300|pc} more community support officers. Mr Quarshie campaigned on {500|op} extra police officers.

ends 051803 MAY 34

@doc b-live | public broadcaster, local live page | 2034-05-05
Severn Marches mayor: live from the count

17:51 — And she cries. "My nan has been on the list for eleven years. I'll see you Monday." That's the new mayor, Bronagh Ackerley.

{17:48|ck} — RESULT: Ackerley {131,637|a|t=RESULT}, Quarshie {130,439|q|^}, Deng {83,769|d|^}, Prosser {35,901|g|^}, Ives {17,154|i|^}. Rejected papers: {4,314|rj|^}.

16:05 — Nothing to see but elastic bands. The recount is about {two-thirds|-} through, we're told.

13:35 — The figures from the first count, for those who missed them: Ackerley {131,571|af|t=the first count}, Quarshie {130,502|qf|^}. That's {1,069|mf|^} in it.

{13:20|cr} — New Commons has asked for a full recount and the returning officer has said yes.

12:10 — Teme Valley: Quarshie {39,870|qt|t=12:10}, Ackerley {22,415|at|^}. Big win for him in the orchards.

11:25 — Aldersbury: Ackerley {38,302|ak|t=11:25}, Quarshie {21,775|qk|^}. Bigger still for her, relatively.

10:00 — Turnout across the five council areas is {33.2%|tu|t=10:00}, or {403,214|tv|^} votes. The electorate is {1,214,500|el}.

09:30 — If you're just joining: Meridian's last poll in April had Quarshie on {34%|q4|t=in April|by=Meridian}, Ackerley {29%|a4|^}, Deng {22%|d4|^}.

Get in touch: text 81333. Texts cost your standard rate. Page last refreshed 2 minutes ago.

@doc c-profile | national broadsheet, long read | 2034-05-13
How a housing officer with {£141,900|sa} beat a detective with a lorry

On the first Saturday in March, in a church hall near Ludbury with a working radiator and a broken one, Bronagh Ackerley addressed an audience of {six|-}, one of whom had come about the piano. The Meridian poll that morning put her on {27 per cent|a3|t=On the first Saturday in March|by=The Meridian poll}. Tobias Quarshie was on {36|q3|^}. Nobody in that room, she says now, including the pianist, gave her a chance.

Nine weeks later she is mayor of a region of {1.2 million|~el} electors, by {1,198|m|t=Nine weeks later} of them. Her {33.0 per cent|as|^} was the lowest share ever to win a combined authority; his {32.7|qs|^} the highest ever to lose one. It is not a landslide so much as a small stone shifting.

What shifted it? Three things, by general agreement.

The first was Quarshie's money. He had plenty: {£190,000|rq|t=when the returns are in} in donations, it will turn out when the returns are in, {£76,000|rq1|^} of it from a single haulage firm whose lorries then carried his face down the A49. In the Teme Valley, where they slow for no one, he won by {39,870|qt} to {22,415|at} all the same. In the city of Aldersbury, where they idle, it was {21,775|qk|^} to her {38,302|ak|^}.

The second was television. For {75|dm} minutes on 24 April the three leading candidates stood at lecterns, watched by {612,000|au|t=on 24 April} people. Quarshie said that {500|op|by=Quarshie} more officers would cost nothing. Deng, a former auditor, asked him to say it again. Ackerley merely read out the precept: {£268|b0|t=this year} on a band D home this year, {£282|b1|t=next} next, if he had his way. Of {540|vn|t=straight afterwards|by=Meridian} viewers whom Meridian rang straight afterwards, {38 per cent|va38|^} thought she had won, {31|vq|^} that he had, and {24|vd|^} preferred the auditor.

The third was the list. There are {38,450|wl|t=this spring} households waiting for a social home in the Severn Marches this spring. As a housing officer Ackerley has met, she reckons, a tenth of them. Her pledge of {6,000|has} social homes is within the {18,000|ha} she says will be built by 2040. Deng's {25,000|hd} was bolder, Quarshie's {12,000|hq} safer. The region completed {3,960|hb|t=last year} last year, so even the safe promise is not a certainty.

Her own campaign cost {£141,900|sa}. The ceiling is {£175,000|li}. Asked what she would have done with the rest, she thinks for a while. "The radiator," she says.

@doc d-local | weekly paper of the Teme Valley | 2034-05-11
Valley's man falls short by a market-day crowd

Tobias Quarshie carried our valley with {39,870|qt|t=last Thursday} votes last Thursday and lost the region by {1,198|m|t=last Thursday}, a number you could fit around the cattle ring.

It might have been {1,069|mf|t=at Friday lunchtime}, which is what it was at Friday lunchtime when he sent for the recount. "I asked them to look again and they found her some more," he told the Teme Valley Mercury.

Mr Quarshie, {54|aq}, spent {26|-} years with West Marches Police, which has {3,420|on|t=in March} officers, and wished to give it {500|op} more. The charge would have been {£14|bd} a year on the average bill, or {5.2 per cent|bc}. He does not think that this sank him. "It was the telly," said his agent.

Opinion polls had favoured him all spring: {36 per cent|q3|t=in March} in March, {34|q4|t=in April} in April. On the day it was {32.7|qs|t=On the day}.

The new mayor, who is {39|aa} and has relatives at Clunbridge, says rural bus routes are safe. She has set no number for homes in the valley out of her {18,000|ha}.

Lorna Ives, the bypass campaigner, needed {five per cent|dpt} to recover her {£5,000|dep} and had {4.3|is|t=On the day}.

ALSO: Tenbury 4, Leominster 4 | Silage: a supplement | Hall hire 01584 555 019

@doc e-debate | media industry site | 2034-04-25
Regional debate pulls {612,000|au} for MarchesTV

MarchesTV's mayoral debate was watched by an average of {612,000|au|t=last night|by=overnight figures} last night, according to overnight figures, a record for the channel, and up on the {405,000|-} who saw the equivalent programme four years ago.

The {75|dm}-minute broadcast beat a repeat of Castle Detectives on the main network. Peak audience was {688,000|-} at 8.40pm, when Winifred Deng (Liberal Alliance) asked Tobias Quarshie (New Commons) how {500|op} police officers could be free.

An instant poll of {540|vn|t=last night|by=Meridian Opinion} viewers by Meridian Opinion for the channel found {38%|va38|^} thought Bronagh Ackerley (Unity) performed best, {31%|vq|^} Quarshie and {24%|vd|^} Deng. Voting intentions are another matter. The same company's April survey, of {1,426|n4|t=April} adults across the region, has Quarshie ahead at {34%|q4|^}, with Ackerley on {29%|a4|^}, Deng on {22%|d4|^} and a margin of error of {three points|me|^}.

Gethin Prosser (Green Land) and Lorna Ives (independent) were interviewed separately for {six|-} minutes apiece.

Host Jacinta Okwuosa, 61, said that it would be her last election programme. The regulator has received {112|-} complaints, {87|-} of them about the set.

Most read: Drama budgets fall 8% | Channel 9 rebrands

@doc f-returns | local democracy reporting site | 2034-07-02
What they spent: mayoral returns published

Candidates for Severn Marches mayor have filed their election expenses, and the runner-up spent most.

Tobias Quarshie's return shows {£168,400|sq|by=Tobias Quarshie's return}, close to the {£175,000|li} permitted. He was given {£190,000|rq|^}; {40 per cent|rqs|^}, {£76,000|rq1|^} to be exact, by Halford Haulage of Craven Bank. Under electoral law the surplus goes to his party.

Bronagh Ackerley, who won, laid out {£141,900|sa}. That comes to {£1.08|-} a vote over her {131,637|a|t=in May}. His {130,439|q|t=in May} in May worked out at {£1.29|-}.

Winifred Deng's return had not been scanned at the time of writing. She polled {21 per cent|ds|t=in May}.

The combined authority has also issued its own breakdown of the poll. Of {403,214|tv|t=in May} papers, {398,900|va|^} were valid and {4,314|rj|^} rejected, {three in five|-} of those for marking two crosses, as voters had been able to do under the old system.

Meanwhile the mayor has named a deputy for policing, who told councillors last week that the {300|pc} community support officers would be recruited over three years. Nothing would be added to the {3,420|on|t=in the spring} officers that the force had in the spring. The precept would stay at {£268|b0}.

A spokesman for the mayor said a reported target of {9,000|-} social homes was "somebody's typing error". It remains {6,000|has|by=A spokesman for the mayor}.
