@story v-nyarimba-governor
@topic By-election for governor of Nyarimba county, Kenya
@subject BE = Nyarimba by-election | the by-election | the mini-poll
@subject AK = Achieng Kwamboka | Kwamboka | the former speaker
@subject JM = Joram Lesuuda-Mbithi | Mbithi | the deputy governor
@subject TW = Tabitha Wekulo | Wekulo | the independent
@subject IEBC = Electoral commission | the commission | IEBC
@subject NY = Nyarimba county | the county
@subject KO = Korumba constituency | Korumba
@subject CJ = Citizen Jicho | the observer group
@fact reg = 418600 | other | NY | registered voters | 2029-05-15 | constant
@fact regk = 71200 | other | KO | registered voters | 2029-05-15 | constant
@fact ps = 842 | other | NY | polling stations | 2029-05-15 | constant
@fact ps1 = 506 | other | BE | polling stations reported | Wednesday 6am | snapshot
@fact pc1 = 60.1 | counted_share | BE | share of polling stations reported | Wednesday 6am | snapshot
@fact ak1 = 61204 | vote_count | AK | votes | Wednesday 6am | snapshot
@fact jm1 = 58977 | vote_count | JM | votes | Wednesday 6am | snapshot
@fact tw1 = 21340 | vote_count | TW | votes | Wednesday 6am | snapshot
@fact lead1 = 2227 | margin | AK | votes ahead of the runner-up | Wednesday 6am | snapshot
@fact ak = 98412 | vote_count | AK | votes | final | snapshot
@fact jm = 103650 | vote_count | JM | votes | final | snapshot
@fact tw = 35118 | vote_count | TW | votes | final | snapshot
@fact oth = 2104 | vote_count | BE | votes for the other candidates together | final | snapshot
@fact val = 239284 | votes_cast | BE | valid votes | final | snapshot
@fact rej = 3391 | other | BE | rejected ballots | final | snapshot
@fact cast = 242675 | votes_cast | BE | ballots cast | final | snapshot
@fact to = 57.97 | turnout | BE | turnout | final | snapshot
@fact to27 = 71.4 | turnout | NY | turnout at the general election | 2027 | snapshot
@fact tok = 83.6 | turnout | KO | turnout in the disputed constituency | final | snapshot
@fact lead = 5238 | margin | JM | votes ahead of the runner-up | final | snapshot
@fact jmp = 43.3 | vote_share | JM | share of valid votes | final | snapshot
@fact akp = 41.1 | vote_share | AK | share of valid votes | final | snapshot
@fact twp = 14.7 | vote_share | TW | share of valid votes | final | snapshot
@fact jmk = 44870 | vote_count | JM | votes in the disputed constituency | final | snapshot
@fact akk = 12406 | vote_count | AK | votes in the disputed constituency | final | snapshot
@fact cand = 7 | candidates | BE | candidates on the ballot | 2029-05-15 | constant
@fact pvt = 42.6 | vote_share | JM | estimated share of valid votes, parallel tally | 2029-05-16 | snapshot | projected
@fact pvta = 41.9 | vote_share | AK | estimated share of valid votes, parallel tally | 2029-05-16 | snapshot | projected
@fact moe = 1.4 | margin_of_error | CJ | margin of error of the parallel tally | 2029-05-16 | constant
@fact obs = 310 | sample_size | CJ | polling stations in the parallel tally | 2029-05-16 | constant
@fact pol = 4200 | officers | BE | police officers deployed | 2029-05-15 | constant
@fact arr = 19 | arrests | BE | people arrested on polling day | 2029-05-15 | cumulative
@fact cost = 386000000 | budget | IEBC | cost of the by-election | 2029-05 | plan
@fact per = 1590.6 | price | BE | cost for each ballot cast | 2029-05 | constant
@fact pet = 7 | duration | AK | days in which a petition was promised | 2029-05-17 | plan | pledged
@fact hosp = 3 | units_pledged | JM | hospitals promised | campaign | plan | pledged
@fact clin = 24 | units_pledged | AK | dispensaries promised | campaign | plan | pledged
@rel share pc1 = ps1 / ps
@rel diff lead1 = ak1 - jm1
@rel sum val = jm + ak + tw + oth
@rel sum cast = val + rej
@rel share to = cast / reg
@rel diff lead = jm - ak
@rel share jmp = jm / val
@rel share akp = ak / val
@rel share twp = tw / val
@rel product cost = per * cast
@race wed = ak1 jm1 tw1
@race end = jm ak tw
@race tally = pvt pvta
@trap lead1 lead :: the other candidate led at dawn on Wednesday
@trap to tok :: the county and one constituency
@trap to to27 :: the by-election and the general election
@trap val cast :: rejected ballots lie between
@trap pvt jmp :: an estimate from a sample and the declared result
@trap jm jmk :: the county and one constituency
@trap hosp clin :: pledges of two candidates

@doc v-a-live | live blog of a Nairobi news site | 2029-05-16
NYARIMBA DECIDES: Kwamboka edges ahead as Korumba stays silent

Times are EAT. Newest first. Refresh (312 comments)

09.05 Quick word on what we do NOT have. Not one form has arrived from Korumba, where {71,200|regk} people are on the register. It is the deputy governor's home, and his agents are smiling.

08.40 Citizen Jicho says it had people at {310|obs} polling stations and will give its own estimate this afternoon. We will carry it, with its margin of error.

07.20 A reader, Wafula in Bungo, asks how many are running. {Seven|cand} names on the paper; only {three|-} matter.

06.15 Here are the tallies from the commission's portal as they stood at 6am, with {506|ps1|t=6am|by=the commission's portal} of {842|ps} polling stations in:

Kwamboka {61,204|ak1|t=6am|by=the commission's portal}
Mbithi {58,977|jm1|^}
Wekulo {21,340|tw1|^}

So the former speaker is up by {2,227|lead1}. That's with {60 per cent|~pc1} reporting, and the {40|-} to come are not a random {40|-}.

05.50 Good morning! Coffee number {three|-}. Police put {4,200|pol|by=Police} officers on the ground yesterday and say they made {19|arr|t=yesterday|^} arrests, mostly for photographing marked ballots.

READ: Why 2 MCAs spent the night in a maize store
READ: Shilling at 151.30

@doc v-b-wire | international wire | 2029-05-16
Observers see Kenyan county race too close to call

NAIROBI, May 16 (Meridian) - An observer group said on Wednesday that the by-election for governor in Kenya's Nyarimba county was too close for its sample to call, putting Deputy Governor Joram Lesuuda-Mbithi on {42.6%|pvt|t=Wednesday|by=An observer group} of the vote and former county assembly speaker Achieng Kwamboka on {41.9%|pvta|^}.

The parallel tally by Citizen Jicho rests on results posted at {310|obs} stations and has a margin of error of {1.4|moe} percentage points.

Partial results published by the electoral commission at dawn had shown Kwamboka in front by a little over {2,000|~lead1|t=at dawn|by=the electoral commission} votes, but none of those came from Mbithi's stronghold of Korumba.

Independent Tabitha Wekulo, a nurse who campaigned on a bicycle, trailed in third.

The vote was called after the High Court annulled the 2027 result, in which {71.4%|to27|t=2027} of voters took part. The commission has budgeted {386 million|cost|by=The commission} shillings for the repeat.

Mbithi has promised {three|hosp} new sub-county hospitals. Kwamboka says she would rather open {two dozen|clin} dispensaries.

(Reporting by Sila Okwemba; 1 US dollar = 151.30 Kenyan shillings)

@doc v-c-daily | national daily, Nairobi | 2029-05-18
Mbithi declared governor; rival to go to court

By PURITY NDARASHA
pndarasha@thedailyjarida.example

Joram Lesuuda-Mbithi was last night declared governor of Nyarimba after the returning officer, Ms Halima Gachoka, read out {103,650|jm|t=last night|by=the returning officer} votes in his name to {98,412|ak|^} for Ms Achieng Kwamboka.

Ms Tabitha Wekulo, the independent, garnered {35,118|tw|^}. The remaining {four|-} candidates shared {2,104|oth} among them.

Ms Gachoka said {239,284|val|by=Ms Gachoka} votes were valid and {3,391|rej|^} had been rejected, a turnout of {58 per cent|to|round|^} of the {418,600|reg} registered.

Mr Mbithi's victory, by {5,238|lead}, was made in Korumba. There he took {44,870|jmk} votes and his opponent {12,406|akk}, and turnout was returned as {83.6 per cent|tok}.

"I have never seen {eighty|~tok}-something per cent in a by-election anywhere, and I have done this since 1997," Ms Kwamboka told a press conference at Hotel Mwangaza, Room 4B. She promised to file a petition within {seven|pet} days.

The governor-elect replied that Korumba people "wake up early". He repeated his pledge to put up {three|hosp|by=He|m=pledged} hospitals before 2032.

Page 4: Editorial – Publish every form
Page 31: Harambee Stars 2, Cranes 2

@doc v-d-radio | vernacular FM station, English bulletin | 2029-05-18
Radio Nyarimba 94.7, one o'clock news

Mbithi is the winner. The final tally announced last night gives the deputy governor {43.3|jmp|t=last night} per cent of valid votes. Achieng Kwamboka has {41.1|akp|^} and the nurse from Bungo, Tabitha Wekulo, close to {15|~twp|^}.

The gap is just over {five thousand|~lead} votes. Remember that on Wednesday morning Kwamboka was the one leading, by more than {two thousand|>lead1|t=on Wednesday morning}.

In all {242,675|cast} ballots went into the boxes. That counts the spoilt ones, more than {three thousand|>rej} of them.

Fewer than {six in ten|<to|v=60} of us voted. In 2027 it was {seven in ten|~to27|t=2027|v=71}.

The observers at Citizen Jicho say the declared result is within what they expected: they had Mbithi at {42.6|pvt|by=they}, give or take {1.4|moe}.

Traffic: avoid the Posta roundabout, where about {two hundred|-} supporters are dancing.

@doc v-e-column | weekly newspaper column | 2029-05-20
The arithmetic of waking up early

Let me be fair to the governor-elect, since nobody at my table is.

Take away Korumba and he loses. With it, he leads by {5,238|lead}. Both things are true of most winners everywhere; take away my mother's village and I am not my mother's favourite. What matters is whether {83.6|tok} per cent of a constituency can walk to the polling stations on a rainy Tuesday when in the county at large it was {58|to|round}.

It can. {Seventy-one|to27|round} per cent of the county did so two years ago, for a longer ballot. And the observers, whose sample of {310|obs} stations had boots in Korumba too, put the former speaker behind from the start, on {41.9|pvta|by=the observers}. She ended up on {41|akp|round}. Nobody has complained about that decimal.

What I mind is the {386 million|cost}. That works out at {1,590|~per} shillings for each ballot in the box, rejected ones included. For the money Ms Kwamboka could have had her {24|clin} dispensaries, and we'd have been spared {nineteen|arr} arrests.

Ask me again when the petition is heard. She has until Thursday.

— Mzee Odhuno's column appears on Sundays. Letters: P.O. Box 7714.
